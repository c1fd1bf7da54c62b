package dev.headset.discord.markdown;

import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Formatted text as Markdown, before it is known to be read as it was meant. */
final class Draft {

  private static final Comparator<Open> LONGER_FIRST =
      Comparator.comparingInt(Open::end)
          .reversed()
          .thenComparing(open -> open.style() != Style.LINK);

  private final Layers layers;
  private final Italics italics;
  private final StringBuilder written = new StringBuilder();
  private final List<Open> open = new ArrayList<>();

  /** What was begun and not yet ended. */
  private record Open(Style style, int end, String begin, String finish) {}

  private Draft(Layers layers, Italics italics) {
    this.layers = layers;
    this.italics = italics;
  }

  static String of(Layers layers, Italics italics) {
    StringBuilder whole = new StringBuilder();
    for (int at = 0; at < layers.length(); at = layers.quoteEnd(at)) {
      Draft draft = new Draft(layers, italics);
      draft.write(at, layers.quoteEnd(at));
      String words = draft.written.toString();
      whole.append(layers.quote(at).isPresent() ? "> " + words.replace("\n", "\n> ") : words);
    }
    return whole.toString();
  }

  private void write(int from, int to) {
    int at = from;
    while (at < to) {
      List<Open> wanted = wanted(at, to);
      close(at, wanted);
      begin(wanted);
      int end = Math.min(layers.sameEnd(at), to);
      written.append(words(at, end));
      at = end;
    }
    closeTo(0);
  }

  private String words(int from, int to) {
    return layers
        .code(from)
        .map(code -> Fences.written(code, layers.text.substring(from, to)))
        .orElseGet(() -> Markdown.escape(layers.text, from, to));
  }

  private List<Open> wanted(int at, int to) {
    List<Open> wanted = new ArrayList<>();
    layers.link(at).ifPresent(link -> wanted.add(link(link, Math.min(layers.linkEnd(at), to))));
    for (Style style : Layers.INLINE) {
      if (layers.has(style, at)) {
        int end = Math.min(layers.bits(style).nextClearBit(at), to);
        String mark = mark(style, end);
        wanted.add(new Open(style, end, mark, mark));
      }
    }
    wanted.sort(LONGER_FIRST);
    return wanted;
  }

  private static Open link(Span link, int end) {
    return new Open(Style.LINK, end, "[", "](" + link.argument() + ")");
  }

  private String mark(Style style, int end) {
    return switch (style) {
      case BOLD -> "**";
      case ITALIC -> italics.mark(layers.text, end);
      case UNDERLINE -> "__";
      case STRIKE -> "~~";
      case SPOILER -> "||";
      default -> throw new IllegalArgumentException(style.name().toLowerCase(Locale.ROOT));
    };
  }

  /** Ends what is not wanted any more, and what would end within a link that begins here. */
  private void close(int at, List<Open> wanted) {
    int linkEnd =
        wanted.stream()
            .filter(each -> each.style() == Style.LINK && beginsHere(at))
            .mapToInt(Open::end)
            .findFirst()
            .orElse(0);
    int keep = 0;
    while (keep < open.size()
        && open.get(keep).end() > at
        && isAmong(wanted, open.get(keep))
        && open.get(keep).end() >= linkEnd) {
      keep++;
    }
    closeTo(keep);
  }

  private boolean beginsHere(int at) {
    return at == 0 || !layers.link(at).equals(layers.link(at - 1));
  }

  private static boolean isAmong(List<Open> wanted, Open which) {
    return wanted.stream()
        .anyMatch(each -> each.style() == which.style() && each.end() == which.end());
  }

  private void closeTo(int keep) {
    while (open.size() > keep) {
      written.append(open.remove(open.size() - 1).finish());
    }
  }

  private void begin(List<Open> wanted) {
    for (Open each : wanted) {
      if (!isAmong(open, each)) {
        open.add(each);
        written.append(each.begin());
      }
    }
  }
}
