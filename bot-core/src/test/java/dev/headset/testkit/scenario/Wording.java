package dev.headset.testkit.scenario;

import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the bot words its texts towards somebody, and what the names of a story mean so far.
 *
 * @param language in which they are spoken to
 * @param meanings name to what it stands for
 */
record Wording(Texts texts, Language language, Map<String, String> meanings) {

  /** Stands in a rendering where some number does. */
  static final char NUMBER = '\uE000';

  private static final List<String> PLACEHOLDERS =
      java.util.Arrays.stream(TextKey.values())
          .flatMap(key -> key.placeholders().stream())
          .distinct()
          .toList();

  /** Numbers of which one at least has each plural form that English and Polish have. */
  private static final List<Integer> COUNTS = List.of(0, 1, 22, 25);

  private static final List<String> COUNTED = List.of("ahead", "count");

  /** Copies the map. */
  Wording {
    meanings = Map.copyOf(meanings);
  }

  Optional<String> meaning(String name) {
    return Optional.ofNullable(meanings.get(name));
  }

  /**
   * A text as it may be worded, private characters standing for what is not given.
   *
   * @param given placeholder to value; an empty value is as good as none
   */
  List<String> renderings(TextKey key, Map<String, String> given) {
    Map<String, Object> arguments = new HashMap<>();
    Optional<String> open = Optional.empty();
    for (String placeholder : key.placeholders()) {
      String value = given.getOrDefault(placeholder, "");
      if (!value.isEmpty()) {
        arguments.put(placeholder, COUNTED.contains(placeholder) ? Integer.valueOf(value) : value);
      } else if (COUNTED.contains(placeholder)) {
        open = Optional.of(placeholder);
      } else {
        arguments.put(placeholder, String.valueOf(standIn(placeholder)));
      }
    }
    if (open.isEmpty()) {
      return List.of(texts.say(language, key, arguments));
    }
    List<String> renderings = new ArrayList<>();
    for (int count : COUNTS) {
      arguments.put(open.get(), count);
      renderings.add(
          texts
              .say(language, key, arguments)
              .replaceAll("(?<![0-9])" + count + "(?![0-9])", String.valueOf(NUMBER)));
    }
    return renderings;
  }

  /** A text for people to read. */
  String shown(TextKey key) {
    StringBuilder shown = new StringBuilder();
    renderings(key, Map.of())
        .get(0)
        .chars()
        .mapToObj(c -> (char) c)
        .map(c -> c == NUMBER || placeholderAt(c).isPresent() ? "…" : String.valueOf(c))
        .forEach(shown::append);
    return shown.toString();
  }

  private static char standIn(String placeholder) {
    return (char) (NUMBER + 1 + PLACEHOLDERS.indexOf(placeholder));
  }

  static Optional<String> placeholderAt(char standIn) {
    int index = standIn - NUMBER - 1;
    return index >= 0 && index < PLACEHOLDERS.size()
        ? Optional.of(PLACEHOLDERS.get(index))
        : Optional.empty();
  }
}
