package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operator's phrases, by language and class, in the syntax of {@link PhrasePattern}. A class
 * that a language lacks is off in that language; a language that is not there has no phrases.
 */
public record PhraseBook(Map<Language, Map<PhraseClass, List<String>>> patterns) {

  /** Copies the collections. */
  public PhraseBook {
    Map<Language, Map<PhraseClass, List<String>>> copy = new LinkedHashMap<>();
    patterns.forEach((language, classes) -> copy.put(language, copyOf(classes)));
    patterns = java.util.Collections.unmodifiableMap(copy);
  }

  /** No phrases at all. */
  public static PhraseBook empty() {
    return new PhraseBook(Map.of());
  }

  private static Map<PhraseClass, List<String>> copyOf(Map<PhraseClass, List<String>> classes) {
    Map<PhraseClass, List<String>> copy = new EnumMap<>(PhraseClass.class);
    classes.forEach((phraseClass, list) -> copy.put(phraseClass, List.copyOf(list)));
    return java.util.Collections.unmodifiableMap(copy);
  }
}
