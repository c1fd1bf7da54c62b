package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What Discord can show of formatted text: all of the words, and most of how they are set apart.
 */
final class Showable {

  private static final String MARKS = "*_~|\\";

  private final Layers layers;

  private Showable(Layers layers) {
    this.layers = layers;
  }

  static Layers of(Formatted said) {
    Formatted linked = Links.withAddressesToWrite(Links.inWordsWhereNeeded(said));
    Formatted told = withJoinedCode(Lines.quotesOnTheirOwn(linked));
    Showable showable = new Showable(new Layers(told));
    showable.trimCode();
    showable.clearCode();
    showable.trimLinks();
    Layers.INLINE.forEach(showable::trim);
    return showable.layers;
  }

  /** Two pieces of code that touch would be read as one. */
  private static Formatted withJoinedCode(Formatted said) {
    List<Span> spans = new ArrayList<>(said.spans());
    spans.removeIf(span -> span.style() == Style.CODE);
    List<Span> joined = new ArrayList<>();
    for (Span code : Lines.ofStyle(said, Style.CODE)) {
      int last = joined.size() - 1;
      if (last >= 0 && code.start() <= joined.get(last).end()) {
        Span before = joined.remove(last);
        joined.add(new Span(before.start(), Math.max(before.end(), code.end()), Style.CODE));
      } else {
        joined.add(code);
      }
    }
    spans.addAll(joined);
    return new Formatted(said.text(), spans);
  }

  private void trimCode() {
    for (int at = 0; at < layers.length(); at = codeEnd(at)) {
      if (layers.code(at).isEmpty()) {
        continue;
      }
      int from = at;
      int to = codeEnd(at);
      boolean block = isBlock(at);
      while (from < to && layers.text.charAt(from) == '\n') {
        from++;
      }
      while (to > from && layers.text.charAt(to - 1) == '\n') {
        to--;
      }
      layers.noCode(at, from);
      layers.noCode(to, Math.max(to, codeEndFrom(to, at)));
      String words = layers.text.substring(from, to);
      boolean can = block ? !words.contains("```") : Fences.ticks(words) > 0;
      if (!can) {
        layers.noCode(from, to);
      }
    }
  }

  private int codeEndFrom(int to, int at) {
    return to > at && to < layers.length() && layers.code(to).isPresent() ? codeEnd(to) : to;
  }

  private void clearCode() {
    for (int at = 0; at < layers.length(); at = codeEnd(at)) {
      if (layers.code(at).isPresent()) {
        int end = codeEnd(at);
        String words = layers.text.substring(at, end);
        if (isBlock(at) || words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
          layers.noInline(at, end);
        }
        layers.wholeInline(at, end);
        if (isBlock(at)
            || layers.linkEnd(at) < end
            || words.indexOf('[') >= 0
            || words.indexOf(']') >= 0) {
          layers.noLink(at, end);
        }
      }
    }
  }

  private void trimLinks() {
    for (int at = 0; at < layers.length(); at++) {
      char c = layers.text.charAt(at);
      if (c == '[' || c == ']') {
        layers.noLink(at, at + 1);
      }
    }
    for (int at = 0; at < layers.length(); at = Math.min(layers.linkEnd(at), quoteEnd(at))) {
      if (layers.link(at).isPresent()) {
        int end = Math.min(layers.linkEnd(at), quoteEnd(at));
        int from = at;
        int to = end;
        while (from < to && Source.isBlank(layers.text.charAt(from))) {
          from++;
        }
        while (to > from && Source.isBlank(layers.text.charAt(to - 1))) {
          to--;
        }
        layers.noLink(at, from);
        layers.noLink(to, end);
      }
    }
  }

  /** Blanks at the edges are never set apart, nor what would be taken for the closing mark. */
  private void trim(Style style) {
    BitSet bits = layers.bits(style);
    int at = bits.nextSetBit(0);
    while (at >= 0) {
      int end = Math.min(bits.nextClearBit(at), quoteEnd(at));
      int from = at;
      int to = end;
      while (from < to && Source.isBlank(layers.text.charAt(from))) {
        from++;
      }
      while (to > from && isNoEnd(style, layers.text.charAt(to - 1))) {
        to--;
      }
      bits.clear(at, from);
      bits.clear(to, end);
      at = bits.nextSetBit(end);
    }
  }

  private static boolean isNoEnd(Style style, char last) {
    return Source.isBlank(last)
        || (style == Style.STRIKE && last == '~')
        || (style == Style.SPOILER && last == '|');
  }

  private boolean isBlock(int at) {
    return layers.code(at).filter(code -> code.style() == Style.PRE).isPresent();
  }

  private int codeEnd(int at) {
    return Math.min(layers.codeEnd(at), quoteEnd(at));
  }

  private int quoteEnd(int at) {
    return layers.quoteEnd(at);
  }
}
