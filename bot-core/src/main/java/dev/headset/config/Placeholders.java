package dev.headset.config;

import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What may stand in a text between braces.
 *
 * @param names every placeholder, in the order in which they are listed to the operator
 * @param numbers those among them that hold a number, and so may have plural forms
 */
record Placeholders(List<String> names, Set<String> numbers) {

  /** Those of the bot's own texts that are filled in with a number. */
  private static final Set<String> NUMBERS = Set.of("ahead", "count", "score");

  static final Placeholders NONE = new Placeholders(List.of(), Set.of());
  static final Placeholders OF_SNIPPETS = of(List.of("customer", "associate", "number"));

  Placeholders {
    names = List.copyOf(names);
    numbers = Set.copyOf(numbers);
  }

  static Placeholders of(TextKey key) {
    List<String> numbers = new ArrayList<>(key.placeholders());
    numbers.retainAll(NUMBERS);
    return new Placeholders(key.placeholders(), Set.copyOf(numbers));
  }

  /** Placeholders that hold text. */
  static Placeholders of(Collection<String> names) {
    return new Placeholders(List.copyOf(names), Set.of());
  }
}
