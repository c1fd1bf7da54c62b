package dev.headset.app.platforms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Edits of a config, three by three in one of its files: a good one, a broken one, and another good
 * one. They are saved as editors do: some write into the file, some put another in its place.
 */
final class Edits {

  private static final List<String> FILES =
      List.of("texts/en.yaml", "topics.yaml", "headset.yaml", "phrases.yaml");

  private final Path config;
  private final List<String> channels;

  /**
   * Has edited nothing yet.
   *
   * @param channels by turns those of the team billing, beginning with the one it has
   */
  Edits(Path config, List<String> channels) {
    this.config = config;
    this.channels = channels;
  }

  boolean isBroken(int number) {
    return number % 3 == 1;
  }

  void make(int number) throws IOException {
    int round = number / 3;
    String name = FILES.get(round % FILES.size());
    Path file = config.resolve(name);
    if (isBroken(number)) {
      breakIt(file, round);
    } else {
      save(file, good(name, file, number), number);
    }
  }

  private String good(String name, Path file, int number) throws IOException {
    Path kept = config.resolve("good-" + name.replace('/', '-'));
    if (!Files.exists(kept)) {
      Files.copy(file, kept);
    }
    String all = Files.readString(kept);
    return switch (name) {
      case "texts/en.yaml" -> all.replace("  greeting: \"", "  greeting: \"" + number + ": ");
      case "topics.yaml" ->
          all
              + "  - {id: extra-%d, bubble: {en: More %d, pl: Więcej %d}, answer: {en: So., pl: Tak.}}%n"
                  .formatted(number, number, number);
      case "headset.yaml" ->
          all.replace(channels.get(0), channels.get(number / 3 % channels.size()))
              + "# "
              + number
              + "\n";
      default -> all + "# " + number + "\n";
    };
  }

  private static void breakIt(Path file, int round) throws IOException {
    byte[] good = Files.readAllBytes(file);
    switch (round / FILES.size() % 4) {
      case 0 ->
          Files.write(
              file,
              (new String(good, StandardCharsets.UTF_8) + "\nnonsense: [")
                  .getBytes(StandardCharsets.UTF_8));
      case 1 -> Files.delete(file);
      case 2 -> Files.write(file, new byte[0]);
      default -> Files.write(file, new byte[] {'v', (byte) 0xff, 0, '\n'});
    }
  }

  private static void save(Path file, String text, int number) throws IOException {
    if (number % 2 == 0) {
      Files.writeString(file, text);
      return;
    }
    Path aside = Files.writeString(file.resolveSibling(".aside"), text);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
