package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.understanding.WordVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What words mean in general, as it comes with the program. */
public final class KnownWords {

  private static final WordVectors VECTORS =
      WordVectors.of(
          lines("english-words.txt"),
          bytes("english-vectors.bin"),
          Map.of(new Language("pl"), lines("polish-words.txt")));

  private KnownWords() {}

  /** Of some 28,000 English and 9,400 Polish words and beginnings of words; the same each time. */
  public static WordVectors vectors() {
    return VECTORS;
  }

  private static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = KnownWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its part " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's part " + name + " can't be read", e);
    }
  }
}
