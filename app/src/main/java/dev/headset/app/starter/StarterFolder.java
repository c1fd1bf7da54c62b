package dev.headset.app.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the files of a new config. The texts, phrases and schemas are those of the sample. */
public final class StarterFolder {

  private static final List<String> SCHEMAS =
      List.of("headset", "topics", "phrases", "snippets", "texts");

  private StarterFolder() {}

  /**
   * Writes the files into a folder that is not there yet, or empty.
   *
   * @return the names of the files, in the order in which they are best read
   * @throws IOException one of them can't be written, or is there already; no file is replaced
   */
  public static List<String> write(Path folder, Answers answers) throws IOException {
    Map<String, String> files = files(answers);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
    }
    return List.copyOf(files.keySet());
  }

  private static Map<String, String> files(Answers answers) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("headset.yaml", headset(answers));
    files.put("topics.yaml", spoken(JarFile.text("starter/topics.yaml"), answers));
    for (String language : answers.languages()) {
      String texts = JarFile.text("sample/texts/" + language + ".yaml");
      files.put("texts/" + language + ".yaml", Greeting.of(answers.name(), texts));
    }
    files.put("snippets.yaml", spoken(JarFile.text("sample/snippets.yaml"), answers));
    files.put("phrases.yaml", spoken(JarFile.text("sample/phrases.yaml"), answers));
    for (String schema : SCHEMAS) {
      String name = "schema/" + schema + ".schema.json";
      files.put(name, JarFile.text("sample/" + name));
    }
    return files;
  }

  private static String headset(Answers answers) {
    String channel = answers.channel().address();
    return spoken(JarFile.text("starter/headset.yaml"), answers)
        .replace("@LANGUAGES@", String.join(", ", answers.languages()))
        .replace("@PLATFORMS@", platforms(answers.platforms()))
        .replace(
            "@CHANNEL@",
            answers.channel().example() ? channel + "   # put the id of your own here" : channel);
  }

  private static String platforms(List<String> platforms) {
    return Stream.of("discord", "telegram")
        .map(
            platform -> {
              String token = platform.toUpperCase(Locale.ROOT) + "_TOKEN";
              String off = platforms.contains(platform) ? "" : "# ";
              return off + platform + ":\n" + off + "  token: ${" + token + "}";
            })
        .collect(Collectors.joining("\n"));
  }

  private static String spoken(String yaml, Answers answers) {
    String spoken = yaml;
    for (String language : Answers.LANGUAGES) {
      if (!answers.languages().contains(language)) {
        spoken = LanguageCut.without(language, spoken);
      }
    }
    return spoken;
  }
}
