package dev.headset.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Literal text, and what of it is set apart: the one small markup between the platforms'. Nothing
 * in the text itself has any meaning.
 *
 * <p>Spans lie within the text, hold at least one unit, split no pair of surrogates, and stand in
 * the order of their start, the longer first. They may lie within one another and, as Telegram
 * allows for some, cross; each platform's writer shows what it can of that.
 */
public record Formatted(String text, List<Span> spans) {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed())
          .thenComparing(Span::style)
          .thenComparing(Span::argument);

  public static final Formatted EMPTY = plain("");

  /** Cuts spans to the text, drops those that hold nothing or are there twice, and sorts them. */
  public Formatted {
    String within = text;
    spans =
        spans.stream()
            .flatMap(span -> fitted(span, within).stream())
            .distinct()
            .sorted(ORDER)
            .toList();
  }

  public static Formatted plain(String text) {
    return new Formatted(text, List.of());
  }

  /** All of a text in one style. */
  public static Formatted in(Style style, String text) {
    return new Formatted(text, List.of(new Span(0, text.length(), style)));
  }

  /** This, and another right behind it. */
  public Formatted then(Formatted next) {
    List<Span> all = new ArrayList<>(spans);
    next.spans.forEach(span -> all.add(span.movedBy(text.length())));
    return new Formatted(text + next.text, all);
  }

  public Formatted then(String plain) {
    return then(plain(plain));
  }

  /**
   * A part of it, from one unit to before another.
   *
   * @throws IndexOutOfBoundsException where that is not within the text
   */
  public Formatted part(int from, int to) {
    return new Formatted(
        text.substring(from, to), spans.stream().map(span -> span.movedBy(-from)).toList());
  }

  /**
   * The same spans over another text of the same length.
   *
   * @throws IllegalArgumentException where it is longer or shorter
   */
  public Formatted withText(String sameLength) {
    if (sameLength.length() != text.length()) {
      throw new IllegalArgumentException("the text is of another length");
    }
    return new Formatted(sameLength, spans);
  }

  private static Optional<Span> fitted(Span span, String text) {
    int start = Math.max(0, span.start());
    int end = Math.min(text.length(), span.end());
    if (start < end && splitsPair(text, start)) {
      start++;
    }
    if (start < end && splitsPair(text, end)) {
      end--;
    }
    return start < end
        ? Optional.of(new Span(start, end, span.style(), span.argument()))
        : Optional.empty();
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
