package dev.headset.telegram;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * Writes spans as Telegram's entities (core.telegram.org/bots/api#messageentity), untangled as
 * Telegram wants them: quotes do not nest; code and blocks of code hold no other and lie in none
 * but quotes; links hold styles, and lie in none but quotes and styles.
 */
final class EntityWriter {

  /** What Telegram may cut anywhere. */
  static final Set<Style> SPLITTABLE =
      EnumSet.of(Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.STRIKE, Style.SPOILER);

  private static final Set<Style> OPAQUE = EnumSet.of(Style.CODE, Style.PRE);
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  private EntityWriter() {}

  /** The entities for all of a text's spans that Telegram can show, however many. */
  static List<MessageEntity> write(Formatted text) {
    return untangled(text).stream().map(EntityWriter::entity).toList();
  }

  /** What Telegram will show of a text's spans. */
  static List<Span> untangled(Formatted text) {
    List<Span> quotes = joined(of(text, EnumSet.of(Style.QUOTE)), false);
    List<Span> whole = apart(whole(text), quotes);
    List<Span> opaque = whole.stream().filter(span -> OPAQUE.contains(span.style())).toList();
    List<Span> all = new ArrayList<>(quotes);
    all.addAll(whole);
    for (Style style : SPLITTABLE) {
      joined(of(text, EnumSet.of(style)), true).forEach(span -> all.addAll(without(opaque, span)));
    }
    return new Formatted(text.text(), all).spans();
  }

  private static List<Span> of(Formatted text, Set<Style> styles) {
    return text.spans().stream().filter(span -> styles.contains(span.style())).toList();
  }

  /** A link comes before the code within it, as it says more. */
  private static List<Span> whole(Formatted text) {
    return of(text, EnumSet.of(Style.CODE, Style.PRE, Style.LINK)).stream()
        .filter(span -> span.style() != Style.LINK || Links.isFollowed(span.argument()))
        .sorted(BY_PLACE.thenComparing(Span::style, Comparator.reverseOrder()))
        .toList();
  }

  /** Those of one style that overlap, and where wanted that touch, made one. */
  private static List<Span> joined(List<Span> sorted, boolean touching) {
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      int last = joined.size() - 1;
      Span before = last < 0 ? span : joined.get(last);
      boolean one = touching ? span.start() <= before.end() : span.start() < before.end();
      if (last >= 0 && one) {
        int end = Math.max(before.end(), span.end());
        joined.set(last, new Span(before.start(), end, span.style()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** Cut at the ends of quotes, and then each only where no earlier one lies. */
  private static List<Span> apart(List<Span> sorted, List<Span> quotes) {
    List<Integer> cuts =
        quotes.stream().flatMap(quote -> Stream.of(quote.start(), quote.end())).sorted().toList();
    List<Span> apart = new ArrayList<>();
    int end = 0;
    for (Span span : sorted) {
      int from = Math.max(span.start(), end);
      for (int cut : cuts) {
        if (from < cut && cut < span.end()) {
          apart.add(new Span(from, cut, span.style(), span.argument()));
          from = cut;
        }
      }
      if (from < span.end()) {
        apart.add(new Span(from, span.end(), span.style(), span.argument()));
        end = span.end();
      }
    }
    return apart;
  }

  private static List<Span> without(Collection<Span> opaque, Span span) {
    List<Span> left = new ArrayList<>();
    int from = span.start();
    for (Span hole : opaque.stream().sorted(BY_PLACE).toList()) {
      if (hole.start() > from && from < span.end()) {
        left.add(new Span(from, Math.min(hole.start(), span.end()), span.style()));
      }
      from = Math.max(from, hole.end());
    }
    if (from < span.end()) {
      left.add(new Span(from, span.end(), span.style()));
    }
    return left;
  }

  private static MessageEntity entity(Span span) {
    MessageEntity entity =
        new MessageEntity(type(span.style()), span.start(), span.end() - span.start());
    if (span.style() == Style.LINK) {
      entity.setUrl(span.argument());
    } else if (span.style() == Style.PRE && !span.argument().isEmpty()) {
      entity.setLanguage(span.argument());
    }
    return entity;
  }

  private static String type(Style style) {
    return switch (style) {
      case BOLD -> "bold";
      case ITALIC -> "italic";
      case UNDERLINE -> "underline";
      case STRIKE -> "strikethrough";
      case SPOILER -> "spoiler";
      case QUOTE -> "blockquote";
      case CODE -> "code";
      case PRE -> "pre";
      case LINK -> "text_link";
    };
  }
}
