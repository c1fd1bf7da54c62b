package dev.headset.relay;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Splits a text that is longer than a platform takes, and loses nothing of it: the parts put
 * together are the text. It is split behind a paragraph, else behind a line, a blank, or at the
 * least between two graphemes (Unicode Standard Annex 29), in the last half of a part.
 *
 * <p>Spans go on in the next part, but a link, a code or a block of code that would fit there whole
 * is moved there rather than torn.
 */
public final class TextSplitter {

  private static final List<String> BREAKS = List.of("\n\n", "\n", " ");
  private static final Set<Style> BETTER_WHOLE = EnumSet.of(Style.CODE, Style.PRE, Style.LINK);

  private TextSplitter() {}

  /**
   * Splits by length.
   *
   * @param maxUnits the most UTF-16 units in a part; at least 2
   */
  public static List<String> split(String text, int maxUnits) {
    return split(text, maxUnits, String::length);
  }

  /**
   * Splits by what a part will take on the platform, such as its length once it is escaped.
   *
   * @param max the most that a part may take; enough for any one grapheme, or else that grapheme is
   *     split, and never within a surrogate pair
   * @param size what a part takes; no less than the part's own length, and never less for more text
   */
  public static List<String> split(String text, int max, ToIntFunction<String> size) {
    return split(Formatted.plain(text), max, part -> size.applyAsInt(part.text())).stream()
        .map(Formatted::text)
        .toList();
  }

  /** Splits by length, in UTF-16 units. */
  public static List<Formatted> split(Formatted text, int maxUnits) {
    return split(text, maxUnits, part -> part.text().length());
  }

  /** Splits by what a part will take on the platform once its spans are written out. */
  public static List<Formatted> split(Formatted text, int max, ToIntFunction<Formatted> size) {
    List<Formatted> parts = new ArrayList<>();
    Formatted rest = text;
    while (size.applyAsInt(rest) > max) {
      int end = end(rest, most(rest, max, size));
      parts.add(rest.part(0, end));
      rest = rest.part(end, rest.text().length());
    }
    if (!rest.text().isEmpty() || parts.isEmpty()) {
      parts.add(rest);
    }
    return List.copyOf(parts);
  }

  /** How many units from the start fit at most: at least one character. */
  private static int most(Formatted rest, int max, ToIntFunction<Formatted> size) {
    int fits = 1;
    int tooMany = Math.min(rest.text().length(), max + 1);
    if (size.applyAsInt(rest.part(0, tooMany)) <= max) {
      return tooMany;
    }
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) >>> 1;
      if (size.applyAsInt(rest.part(0, middle)) <= max) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    return Math.max(fits, Character.charCount(rest.text().codePointAt(0)));
  }

  private static int end(Formatted rest, int most) {
    int end = end(rest.text(), most);
    int whole = end;
    for (Span span : rest.spans()) {
      boolean torn = span.start() < whole && whole < span.end();
      if (torn && BETTER_WHOLE.contains(span.style()) && span.end() - span.start() <= most / 2) {
        whole = span.start();
      }
    }
    // A block of code or a link may stand right at the start, or behind another one that was torn.
    return whole > 0 ? whole : end;
  }

  private static int end(String rest, int most) {
    for (String split : BREAKS) {
      int at = rest.lastIndexOf(split, most - split.length());
      if (at >= most / 2) {
        return at + split.length();
      }
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(rest);
    int end = graphemes.isBoundary(most) ? most : graphemes.preceding(most);
    if (end > 0) {
      return end;
    }
    boolean withinPair =
        most < rest.length()
            && most > 1
            && Character.isSurrogatePair(rest.charAt(most - 1), rest.charAt(most));
    return withinPair ? most - 1 : most;
  }
}
