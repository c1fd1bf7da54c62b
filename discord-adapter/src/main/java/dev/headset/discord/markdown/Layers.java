package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Formatted text, unit by unit: which styles each stands in. So spans that cross or touch need no
 * thought: of one style they are one.
 */
final class Layers {

  /** Those that may lie within one another, and within a link. */
  static final List<Style> INLINE =
      List.of(Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.STRIKE, Style.SPOILER);

  final String text;
  private final Map<Style, BitSet> inline = new EnumMap<>(Style.class);
  private final @Nullable Span[] links;
  private final @Nullable Span[] code;
  private final @Nullable Span[] quotes;
  private final int[] quoteEnds;

  /** The first of several links, pieces of code or quotes in one place counts. */
  Layers(Formatted formatted) {
    text = formatted.text();
    INLINE.forEach(style -> inline.put(style, new BitSet(text.length())));
    links = new Span[text.length()];
    code = new Span[text.length()];
    quotes = new Span[text.length()];
    formatted.spans().forEach(this::lay);
    quoteEnds = new int[text.length()];
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < text.length() && Objects.equals(quotes[i], quotes[i + 1]);
      quoteEnds[i] = goesOn ? quoteEnds[i + 1] : i + 1;
    }
  }

  private void lay(Span span) {
    switch (span.style()) {
      case LINK -> lay(links, span);
      case CODE, PRE -> lay(code, span);
      case QUOTE -> lay(quotes, span);
      default -> bits(span.style()).set(span.start(), span.end());
    }
  }

  private static void lay(@Nullable Span[] layer, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      layer[i] = layer[i] == null ? span : layer[i];
    }
  }

  int length() {
    return text.length();
  }

  BitSet bits(Style style) {
    return inline.getOrDefault(style, new BitSet());
  }

  boolean has(Style style, int at) {
    return bits(style).get(at);
  }

  Optional<Span> link(int at) {
    return Optional.ofNullable(links[at]);
  }

  Optional<Span> code(int at) {
    return Optional.ofNullable(code[at]);
  }

  Optional<Span> quote(int at) {
    return Optional.ofNullable(quotes[at]);
  }

  void noLink(int from, int to) {
    Arrays.fill(links, from, to, null);
  }

  void noCode(int from, int to) {
    Arrays.fill(code, from, to, null);
  }

  void noInline(int from, int to) {
    inline.values().forEach(bits -> bits.clear(from, to));
  }

  /** Leaves no style that begins or ends within a stretch. */
  void wholeInline(int from, int to) {
    for (BitSet bits : inline.values()) {
      if (bits.nextClearBit(from) < to) {
        bits.clear(from, to);
      }
    }
  }

  void none(Style style) {
    bits(style).clear();
  }

  /** The end of the stretch of one link, or of none, that a unit stands in; likewise below. */
  int linkEnd(int at) {
    return end(links, at, length());
  }

  int codeEnd(int at) {
    return end(code, at, length());
  }

  int quoteEnd(int at) {
    return quoteEnds[at];
  }

  /** Where the next unit stands that is set apart otherwise, or the text ends. */
  int sameEnd(int at) {
    int end = at + 1;
    while (end < length() && isSame(at, end)) {
      end++;
    }
    return end;
  }

  private boolean isSame(int one, int other) {
    boolean same =
        Objects.equals(links[one], links[other])
            && Objects.equals(code[one], code[other])
            && Objects.equals(quotes[one], quotes[other]);
    for (BitSet bits : inline.values()) {
      same = same && bits.get(one) == bits.get(other);
    }
    return same;
  }

  private static int end(@Nullable Span[] layer, int at, int length) {
    int end = at + 1;
    while (end < length && Objects.equals(layer[end], layer[at])) {
      end++;
    }
    return end;
  }

  /** As spans again, of which none of one style touch but for links, blocks and quotes. */
  Formatted formatted() {
    List<Span> spans = new ArrayList<>();
    inline.forEach(
        (style, bits) -> {
          for (int at = bits.nextSetBit(0); at >= 0; at = bits.nextSetBit(bits.nextClearBit(at))) {
            spans.add(new Span(at, bits.nextClearBit(at), style));
          }
        });
    add(spans, links);
    add(spans, code);
    add(spans, quotes);
    return new Formatted(text, spans);
  }

  private void add(List<Span> spans, @Nullable Span[] layer) {
    int at = 0;
    while (at < length()) {
      int end = end(layer, at, length());
      Span span = layer[at];
      if (span != null) {
        spans.add(new Span(at, end, span.style(), span.argument()));
      }
      at = end;
    }
  }
}
