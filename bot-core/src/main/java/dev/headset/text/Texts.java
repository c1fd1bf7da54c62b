package dev.headset.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The bot's own texts in every language. What is put in for a placeholder is never read as a
 * pattern, so that anything a person typed comes out as they typed it.
 */
public final class Texts {

  private final Map<TextKey, LocalText> texts;

  /**
   * Takes a text for every key.
   *
   * @throws IllegalArgumentException where one is missing
   */
  public Texts(Map<TextKey, LocalText> texts) {
    this.texts = new EnumMap<>(texts);
    for (TextKey key : TextKey.values()) {
      if (!texts.containsKey(key)) {
        throw new IllegalArgumentException("no text for " + key.key());
      }
    }
  }

  /** A text without placeholders. */
  public String say(Language language, TextKey key) {
    return say(language, key, Map.of());
  }

  /**
   * A text with its placeholders filled in.
   *
   * @param arguments placeholder name to a {@link String} or a {@link Number}
   */
  public String say(Language language, TextKey key, Map<String, ?> arguments) {
    return render(texts.get(key), language, arguments);
  }

  /** Fills in a text of the operator's. A placeholder without a value comes out as "…". */
  public static String render(LocalText text, Language language, Map<String, ?> arguments) {
    String pattern = text.in(language);
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    return PlainPattern.fill(pattern, arguments)
        .orElseGet(() -> format(pattern, language, arguments));
  }

  private static String format(String pattern, Language language, Map<String, ?> arguments) {
    MessageFormat format = new MessageFormat(pattern, ULocale.forLanguageTag(language.code()));
    Map<String, Object> values = new HashMap<>(arguments);
    for (String name : format.getArgumentNames()) {
      values.putIfAbsent(name, PlainPattern.MISSING);
    }
    return format.format(values);
  }
}
