package dev.headset.config;

import java.util.Optional;

/** The likely cure for a value of the wrong type. */
final class TypeFix {

  private TypeFix() {}

  /**
   * The cure, where there is a likely one.
   *
   * @param expected what it has to be, in words
   * @param found what it is, in words
   */
  static Optional<String> of(Value value, String expected, String found) {
    if (found.equals("empty")) {
      return commentBehind(value.spot())
          ? Optional.of("a # begins a comment: put the text in quotes")
          : Optional.empty();
    }
    return switch (expected) {
      case "a text" -> value.raw().isPresent() ? Optional.of("put it in quotes") : Optional.empty();
      case "a list" -> Optional.of("write [one, two], or a line \"- one\" for each");
      case "true or false" -> yesOrNo(value.raw().orElse(""));
      default -> Optional.empty();
    };
  }

  /** What older YAML took for true and false, is text in YAML 1.2. */
  private static Optional<String> yesOrNo(String written) {
    return switch (written) {
      case "yes", "Yes", "YES", "on", "On", "ON", "y", "Y", "1" -> Optional.of("write true");
      case "no", "No", "NO", "off", "Off", "OFF", "n", "N", "0" -> Optional.of("write false");
      default -> Optional.empty();
    };
  }

  private static boolean commentBehind(Spot spot) {
    SourceFile file = spot.file();
    String rest = file.text(spot.to(), file.lineEnd(file.lineOf(spot.to())));
    return rest.stripLeading().startsWith("#");
  }
}
