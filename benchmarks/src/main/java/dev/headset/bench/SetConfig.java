package dev.headset.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.Playbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample config with the topics of a public set in place of its own. */
final class SetConfig {

  private static final int MOST_CHARS = 40;

  private SetConfig() {}

  /** Writes the config into a folder, reads it as the bot does, and learns from it. */
  static Playbook playbook(PublicSet set, String language, Path folder, boolean embeddings)
      throws IOException {
    Path sample = Path.of("config");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    if (embeddings) {
      Files.writeString(
          folder.resolve("headset.yaml"),
          "\nunderstanding: {embeddings: true}\n",
          StandardOpenOption.APPEND);
    }
    // JSON is YAML too
    Files.write(
        folder.resolve("topics.yaml"), new ObjectMapper().writeValueAsBytes(topics(set, language)));
    LoadResult result = ConfigLoader.load(folder, Environment.ofProcess(), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return Learned.from(loaded.config().playbook());
    }
    throw new IllegalStateException("the config is broken: " + result.problems());
  }

  private static Map<String, Object> topics(PublicSet set, String language) {
    Map<String, List<String>> byTopic = new TreeMap<>();
    set.learned()
        .forEach(
            each ->
                byTopic
                    .computeIfAbsent(id(each.topic()), unused -> new ArrayList<>())
                    .add(each.text()));
    List<Map<String, Object>> topics = new ArrayList<>();
    byTopic.forEach(
        (id, texts) -> {
          Map<String, Object> topic = new LinkedHashMap<>();
          topic.put("id", id);
          topic.put("bubble", id);
          topic.put("examples", Map.of(language, texts));
          topics.add(topic);
        });
    return Map.of("version", 1, "topics", topics);
  }

  /** The id of a topic in the config. */
  static String id(String topic) {
    String id = topic.toLowerCase(Locale.ROOT).replace('_', '-').replace("?", "");
    return id.substring(0, Math.min(MOST_CHARS, id.length()));
  }
}
