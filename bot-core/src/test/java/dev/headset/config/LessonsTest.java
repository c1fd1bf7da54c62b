package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.headset.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned anew after an edit, and what is not. */
class LessonsTest {

  @TempDir Path temp;

  private final Lessons lessons = new Lessons();

  @Test
  void anEditOfTextsNeedsNoLearning() throws IOException {
    Path folder = SmallConfig.in(temp);
    Understanding before = learned(folder);
    Path texts = folder.resolve("texts/en.yaml");
    Files.writeString(texts, Files.readString(texts) + "\n# edited\n");

    assertSame(before, learned(folder));
  }

  @Test
  void anEditOfTopicsDoes() throws IOException {
    Path folder = SmallConfig.in(temp);
    Understanding before = learned(folder);
    Path topics = folder.resolve("topics.yaml");
    Files.writeString(
        topics, Files.readString(topics) + "  - {id: more, bubble: {en: More, pl: Więcej}}\n");

    assertNotSame(before, learned(folder));
  }

  private Understanding learned(Path folder) {
    LoadResult result =
        ConfigLoader.load(
            ConfigSnapshot.of(folder), Environment.of(Map.of()), Overrides.NONE, lessons);
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook().understanding();
    }
    throw new AssertionError(result.problems());
  }
}
