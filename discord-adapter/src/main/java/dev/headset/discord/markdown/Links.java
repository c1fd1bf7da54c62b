package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** What Discord shows as a link, and what has to be said in words instead. */
final class Links {

  private static final String NEVER = "<>\\";
  private static final String IN_PAIRS = "()";
  private static final String MARKS = "*_~|";

  private Links() {}

  /** Links that Discord shows no words for have their address behind them. */
  static Formatted inWordsWhereNeeded(Formatted said) {
    return inWords(said, Links::cannotBeShown);
  }

  /** No link at all: each address stands behind its words. */
  static Formatted inWords(Formatted said) {
    return inWords(said, (span, words) -> true);
  }

  private static Formatted inWords(Formatted said, BiPredicate<Span, String> which) {
    List<Span> links = new ArrayList<>(Lines.ofStyle(said, Style.LINK));
    links.sort(Comparator.comparingInt(Span::end).reversed());
    Formatted now = said;
    for (Span link : links) {
      String words = said.text().substring(link.start(), link.end());
      if (which.test(link, words)) {
        List<Span> spans = new ArrayList<>(now.spans());
        spans.remove(link);
        boolean alreadySaid = words.contains(link.argument());
        now = new Formatted(now.text(), spans);
        now = alreadySaid ? now : Lines.inserted(now, link.end(), " (" + link.argument() + ")");
      }
    }
    return now;
  }

  private static boolean cannotBeShown(Span link, String words) {
    String address = link.argument().toLowerCase(Locale.ROOT);
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    String lower = words.toLowerCase(Locale.ROOT);
    boolean misleads = lower.contains("https://") || lower.contains("http://");
    return !web || misleads || words.replaceAll("[\\[\\]\\s]", "").isEmpty();
  }

  /** Each with its address as it can stand in a link's brackets. */
  static Formatted withAddressesToWrite(Formatted said) {
    List<Span> spans =
        said.spans().stream()
            .map(
                span ->
                    span.style() == Style.LINK
                        ? new Span(span.start(), span.end(), Style.LINK, written(span, said))
                        : span)
            .toList();
    return new Formatted(said.text(), spans);
  }

  /** Marks around a link are looked for in its address as well. */
  private static String written(Span link, Formatted said) {
    boolean styled =
        said.spans().stream()
            .anyMatch(
                span ->
                    Layers.INLINE.contains(span.style())
                        && span.start() < link.end()
                        && link.start() < span.end());
    return written(link.argument(), styled);
  }

  private static String written(String address, boolean styled) {
    boolean paired = isPaired(address);
    StringBuilder written = new StringBuilder();
    address
        .codePoints()
        .forEach(
            c -> {
              boolean encoded =
                  c < 0x21
                      || c == 0x7f
                      || (c < 0x10000 && Source.isBlank((char) c))
                      || NEVER.indexOf(c) >= 0
                      || (!paired && IN_PAIRS.indexOf(c) >= 0)
                      || (styled && MARKS.indexOf(c) >= 0);
              written.append(encoded ? encoded(c) : Character.toString(c));
            });
    return written.toString();
  }

  private static boolean isPaired(String address) {
    String brackets = address.replaceAll("[^()]", "");
    return brackets.replace("()", "").isEmpty();
  }

  private static String encoded(int c) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xff));
    }
    return encoded.toString();
  }
}
