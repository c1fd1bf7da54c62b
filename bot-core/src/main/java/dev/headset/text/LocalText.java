package dev.headset.text;

import java.util.Map;

/**
 * A text of the operator's in each language of the bot, written in ICU MessageFormat with named
 * placeholders.
 *
 * @param patterns a pattern for every configured language; never empty
 */
public record LocalText(Map<Language, String> patterns) {

  /** Copies the map; at least one language. */
  public LocalText {
    patterns = Map.copyOf(patterns);
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
  }

  /** The pattern in a language. The config loader sees to it that every configured one is there. */
  public String in(Language language) {
    String pattern = patterns.get(language);
    return pattern != null ? pattern : patterns.values().iterator().next();
  }
}
