package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Telegram's entities (core.telegram.org/bots/api#messageentity). What Telegram finds by
 * itself (addresses, names, commands), and what only stands for something else (a custom emoji, the
 * mention of somebody without a name of their own), is its literal text.
 */
final class EntityReader {

  private EntityReader() {}

  /** The text with what of it is set apart; what is no entity, or lies outside, is passed over. */
  static Formatted read(String text, JsonNode entities) {
    List<Span> spans = new ArrayList<>();
    Map<Style, List<Span>> split = new EnumMap<>(Style.class);
    for (JsonNode entity : entities) {
      Optional<Span> span = span(entity, text);
      span.filter(one -> EntityWriter.SPLITTABLE.contains(one.style()))
          .ifPresentOrElse(
              one -> split.computeIfAbsent(one.style(), style -> new ArrayList<>()).add(one),
              () -> span.ifPresent(spans::add));
    }
    split.values().forEach(ofOneStyle -> spans.addAll(joined(ofOneStyle)));
    return new Formatted(text, spans);
  }

  private static Optional<Span> span(JsonNode entity, String text) {
    long start = entity.path("offset").asLong(-1);
    long end = start + entity.path("length").asLong();
    if (start < 0 || start >= text.length() || end <= start) {
      return Optional.empty();
    }
    int within = (int) Math.min(end, text.length());
    return style(entity.path("type").asText())
        .map(style -> new Span((int) start, within, style, argument(style, entity)));
  }

  private static Optional<Style> style(String type) {
    return switch (type) {
      case "bold" -> Optional.of(Style.BOLD);
      case "italic" -> Optional.of(Style.ITALIC);
      case "underline" -> Optional.of(Style.UNDERLINE);
      case "strikethrough" -> Optional.of(Style.STRIKE);
      case "spoiler" -> Optional.of(Style.SPOILER);
      case "blockquote", "expandable_blockquote" -> Optional.of(Style.QUOTE);
      case "code" -> Optional.of(Style.CODE);
      case "pre" -> Optional.of(Style.PRE);
      case "text_link" -> Optional.of(Style.LINK);
      default -> Optional.empty();
    };
  }

  private static String argument(Style style, JsonNode entity) {
    return switch (style) {
      case PRE -> entity.path("language").asText("");
      case LINK -> entity.path("url").asText("");
      default -> "";
    };
  }

  /** Telegram cuts one stretch into several where another begins or ends within it. */
  private static List<Span> joined(List<Span> ofOneStyle) {
    List<Span> joined = new ArrayList<>();
    for (Span span : ofOneStyle.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() <= joined.get(last).end()) {
        Span before = joined.get(last);
        int end = Math.max(before.end(), span.end());
        joined.set(last, new Span(before.start(), end, span.style()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
