package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.Playbook;
import dev.headset.text.Language;
import dev.headset.understanding.SentenceVectors;
import dev.headset.understanding.Utterance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtrasTest {

  @TempDir Path temp;

  @Test
  void embeddingsAreLearnedFromOnceTheirJarIsInTheFolder() throws IOException {
    Counting.ASKED.set(0);
    install(Counting.class);
    askAfter(load("true"));
    assertTrue(Counting.ASKED.get() > 0);
  }

  @Test
  void embeddingsThatAreOffAreNotAsked() throws IOException {
    Counting.ASKED.set(0);
    install(Counting.class);
    askAfter(load("false"));
    assertEquals(0, Counting.ASKED.get());
  }

  @Test
  void emptyFolderHasNoEmbeddings() throws IOException {
    Files.createDirectory(temp.resolve("extra"));
    assertTold("embeddings are not installed");
  }

  @Test
  void embeddingsThatDoNotWorkHereAreToldWithTheReason() throws IOException {
    install(Broken.class);
    assertTold("embeddings can't be used on this machine: no library for this processor");
  }

  private static void askAfter(LoadResult result) {
    Playbook playbook = assertInstanceOf(LoadResult.Loaded.class, result).config().playbook();
    playbook
        .understanding()
        .understand(
            new Utterance("my parcel", playbook.defaultLanguage(), false, Optional.empty()));
  }

  private void assertTold(String sentence) throws IOException {
    LoadResult result = load("true");
    assertInstanceOf(LoadResult.Broken.class, result);
    Problem problem = result.problems().get(0);
    assertEquals(sentence, problem.sentence());
    assertEquals(Problem.Code.MISSING_EXTRA, problem.code());
  }

  private LoadResult load(String embeddings) throws IOException {
    Path folder = SmallConfig.in(temp);
    Files.writeString(
        folder.resolve("headset.yaml"),
        "\nunderstanding: {embeddings: " + embeddings + "}\n",
        java.nio.file.StandardOpenOption.APPEND);
    return ConfigLoader.load(
        folder,
        Environment.of(Map.of("HEADSET_EXTRA", temp.resolve("extra").toString())),
        Overrides.NONE);
  }

  private void install(Class<?> provider) throws IOException {
    Path jar = Files.createDirectory(temp.resolve("extra")).resolve("some.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      entries.putNextEntry(new JarEntry("META-INF/services/" + SentenceVectors.class.getName()));
      entries.write(provider.getName().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Counts how often it was asked. */
  public static class Counting implements SentenceVectors {

    private static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public boolean reads(Language language) {
      return true;
    }

    @Override
    public int dimension() {
      return 1;
    }

    @Override
    public float[] of(String text) {
      ASKED.incrementAndGet();
      return new float[] {1};
    }
  }

  /** Fails as what comes with a library of another machine's does. */
  public static final class Broken extends Counting {

    /** Always fails. */
    public Broken() {
      throw new UnsatisfiedLinkError("no library for this processor");
    }
  }
}
