package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts quotes on lines of their own, as they are shown everywhere. */
final class Lines {

  private Lines() {}

  static Formatted quotesOnTheirOwn(Formatted said) {
    Formatted now = said;
    List<Span> quotes = joined(ofStyle(said, Style.QUOTE), said.text());
    for (int i = quotes.size() - 1; i >= 0; i--) {
      Span quote = quotes.get(i);
      if (quote.end() < now.text().length() && now.text().charAt(quote.end()) != '\n') {
        now = inserted(now, quote.end(), "\n");
      }
      if (quote.start() > 0 && now.text().charAt(quote.start() - 1) != '\n') {
        now = inserted(now, quote.start(), "\n");
      }
    }
    List<Span> spans = new ArrayList<>(now.spans());
    spans.removeIf(span -> span.style() == Style.QUOTE);
    spans.addAll(joined(ofStyle(now, Style.QUOTE), now.text()));
    return new Formatted(now.text(), spans);
  }

  /** What is inserted stands in those spans that go on behind it. */
  static Formatted inserted(Formatted said, int at, String words) {
    String text = said.text().substring(0, at) + words + said.text().substring(at);
    List<Span> spans =
        said.spans().stream()
            .map(
                span ->
                    new Span(
                        span.start() >= at ? span.start() + words.length() : span.start(),
                        span.end() > at ? span.end() + words.length() : span.end(),
                        span.style(),
                        span.argument()))
            .toList();
    return new Formatted(text, spans);
  }

  static List<Span> ofStyle(Formatted said, Style style) {
    return said.spans().stream()
        .filter(span -> span.style() == style)
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** Two of which one line ends where the other begins are shown as one. */
  private static List<Span> joined(List<Span> quotes, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span quote : quotes) {
      Span trimmed = trimmed(quote, text);
      if (trimmed.start() >= trimmed.end()) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && trimmed.start() <= joined.get(last).end() + 1) {
        Span before = joined.remove(last);
        int end = Math.max(before.end(), trimmed.end());
        joined.add(new Span(before.start(), end, Style.QUOTE));
      } else {
        joined.add(trimmed);
      }
    }
    return joined;
  }

  private static Span trimmed(Span quote, String text) {
    int start = quote.start();
    int end = quote.end();
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    return new Span(start, end, Style.QUOTE);
  }
}
