package dev.headset.relay;

import com.google.re2j.Pattern;
import dev.headset.topic.KindWord;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes out of a text what may tell who wrote it, so that it can be kept to learn from: each
 * address, link, phone number, account name and longer number becomes a {@link KindWord}. Names
 * that people write as words stay: nothing tells them from other words.
 */
public final class Masking {

  /** The most that is kept of a text, in code points. */
  public static final int MAX_CODE_POINTS = 300;

  private static final int MAX_READ = 4_096;

  /** Digits, and the bullets that hide those of a payment card. */
  private static final String DIGIT = "[\\p{Nd}\\p{No}•]";

  private static final String LINK =
      "(?i)(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)\\S+|t\\.me/\\S+|discord\\.gg/\\S+";
  private static final String EMAIL =
      "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
  private static final String PERSON = "<[@#][!&]?[0-9]+>|@[\\p{L}\\p{N}_.]{2,}";
  private static final String PHONE =
      "\\+[0-9][0-9 ()./-]{5,}[0-9]"
          + "|\\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}\\b"
          + "|\\(?\\b[0-9]{2,3}\\)? [0-9]{3}[ -][0-9]{2}[ -]?[0-9]{2}\\b";

  /** A word with digits in it, or numbers with single signs between them, three digits or more. */
  private static final String NUMBER =
      "(?i)\\bHS-[0-9a-z]{4}-[0-9a-z]{4}\\b|[\\p{L}]{0,10}(?:"
          + DIGIT
          + "[\\p{L}.,:/ -]?){2,}"
          + DIGIT
          + "[\\p{L}\\p{N}]*";

  private static final Map<KindWord, Pattern> PATTERNS = patterns();

  private Masking() {}

  /** In the order in which they are looked for: a link may hold an address, an address a number. */
  private static Map<KindWord, Pattern> patterns() {
    Map<KindWord, Pattern> patterns = new LinkedHashMap<>();
    patterns.put(KindWord.LINK, Pattern.compile(LINK));
    patterns.put(KindWord.EMAIL, Pattern.compile(EMAIL));
    patterns.put(KindWord.PERSON, Pattern.compile(PERSON));
    patterns.put(KindWord.PHONE, Pattern.compile(PHONE));
    patterns.put(KindWord.NUMBER, Pattern.compile(NUMBER));
    return patterns;
  }

  /**
   * The text on one line, masked, and cut to {@value #MAX_CODE_POINTS} code points. Empty where it
   * has no letter but those of kind-words.
   */
  public static String mask(String text) {
    String masked = CardNumbers.mask(clean(text));
    for (Map.Entry<KindWord, Pattern> each : PATTERNS.entrySet()) {
      masked = each.getValue().matcher(masked).replaceAll(each.getKey().written());
    }
    boolean says = KindWord.without(masked).codePoints().anyMatch(Character::isLetter);
    return says ? cut(masked) : "";
  }

  /** What is left of a text once everything is gone that is not seen, or moves what is. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(MAX_READ)
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> DisplayNames.isSeen(c))
        .filter(c -> c != ' ' || (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' '))
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** No word, and no kind-word, is cut in two where it can be helped. */
  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= MAX_CODE_POINTS) {
      return text;
    }
    String first = text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS));
    int gap = first.lastIndexOf(' ');
    return (gap > 0 ? first.substring(0, gap) : first) + "…";
  }
}
