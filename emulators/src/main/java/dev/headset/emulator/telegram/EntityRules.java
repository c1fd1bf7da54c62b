package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What Telegram makes of the entities that a bot sends: it refuses those that lie outside the text,
 * leaves out what it does not know, and untangles the rest (the rules are those of TDLib, which its
 * Bot API server is built on: td/telegram/MessageEntity.cpp).
 */
final class EntityRules {

  /** A server-side limit; further ones are left out in silence. */
  static final int MOST = 100;

  private static final Set<String> SPLITTABLE =
      Set.of("bold", "italic", "underline", "strikethrough", "spoiler");
  private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");
  private static final Set<String> OPAQUE = Set.of("code", "pre");
  private static final Set<String> CONTINUOUS =
      Set.of("code", "pre", "text_link", "text_mention", "custom_emoji");
  private static final Comparator<Stretch> ORDER =
      Comparator.comparingInt(Stretch::start)
          .thenComparing(Comparator.comparingInt(Stretch::end).reversed())
          .thenComparing(Stretch::isSplittable);

  private EntityRules() {}

  /** Part of the text, from one UTF-16 unit to before another. */
  record Stretch(int start, int end, ObjectNode json) {

    static Stretch of(JsonNode entity) {
      int offset = entity.path("offset").asInt();
      return new Stretch(offset, offset + entity.path("length").asInt(), entity.deepCopy());
    }

    Stretch within(int from, int to) {
      return new Stretch(from, to, json);
    }

    String type() {
      return json.path("type").asText();
    }

    boolean isSplittable() {
      return SPLITTABLE.contains(type());
    }

    boolean meets(Stretch other) {
      return start < other.end && other.start < end;
    }

    /** Whether Telegram finds nothing by itself there. */
    boolean hides(Stretch found) {
      return CONTINUOUS.contains(type()) && meets(found);
    }

    ObjectNode written() {
      return json.deepCopy().put("offset", start).put("length", end - start);
    }
  }

  /** The known ones of a call's, checked against the text. */
  static List<Stretch> read(List<JsonNode> entities, String text) throws ApiError {
    List<Stretch> known = new ArrayList<>();
    for (JsonNode entity : entities) {
      Stretch stretch = Stretch.of(entity);
      if (isKnown(stretch) && stretch.end != stretch.start) {
        requireWithin(stretch, text);
        known.add(stretch);
      }
    }
    return known;
  }

  /** Untangled: what crosses is cut or left out, until each lies within or beside each other. */
  static List<Stretch> untangled(List<Stretch> entities) {
    List<Stretch> sorted = entities.stream().sorted(ORDER).toList();
    List<Stretch> quotes =
        apart(sorted.stream().filter(one -> QUOTES.contains(one.type())).toList());
    List<Stretch> whole =
        apart(sorted.stream().filter(one -> CONTINUOUS.contains(one.type())).toList()).stream()
            .filter(one -> quotes.stream().noneMatch(quote -> crosses(one, quote)))
            .toList();
    List<Stretch> others = Stream.concat(quotes.stream(), whole.stream()).sorted(ORDER).toList();
    Stream<Stretch> styles =
        SPLITTABLE.stream()
            .sorted()
            .flatMap(type -> joined(sorted, type).stream())
            .flatMap(one -> cut(one, others, sorted).stream());
    return Stream.concat(others.stream(), styles).sorted(ORDER).toList();
  }

  /** At most so many as the server takes; those that can't be split come first. */
  static List<Stretch> most(List<Stretch> entities) {
    return Stream.concat(
            entities.stream().filter(one -> !one.isSplittable()),
            entities.stream().filter(Stretch::isSplittable))
        .limit(MOST)
        .sorted(ORDER)
        .toList();
  }

  private static boolean isKnown(Stretch one) {
    String type = one.type();
    boolean link = !type.equals("text_link") || Urls.isGood(one.json.path("url").asText());
    return link
        && (SPLITTABLE.contains(type) || QUOTES.contains(type) || CONTINUOUS.contains(type));
  }

  private static void requireWithin(Stretch one, String text) throws ApiError {
    String at = "Entity beginning at UTF-16 offset " + one.start;
    if (one.start < 0 || one.end < one.start) {
      throw ApiError.badRequest("Receive an entity with incorrect offset or length");
    }
    if (one.end > text.length()) {
      throw ApiError.badRequest(at + " ends after the end of the text at UTF-16 offset " + one.end);
    }
    if (splitsPair(text, one.start) || splitsPair(text, one.end)) {
      throw ApiError.badRequest(at + " begins or ends in a middle of a UTF-16 symbol");
    }
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Without those that begin within an earlier one. */
  private static List<Stretch> apart(List<Stretch> sorted) {
    List<Stretch> apart = new ArrayList<>();
    int end = 0;
    for (Stretch one : sorted) {
      if (one.start >= end) {
        apart.add(one);
        end = one.end;
      }
    }
    return apart;
  }

  private static boolean crosses(Stretch one, Stretch quote) {
    boolean inside = quote.start <= one.start && one.end <= quote.end;
    return one.meets(quote) && !inside;
  }

  /** All of one style, those that touch made one. */
  private static List<Stretch> joined(List<Stretch> sorted, String type) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch one : sorted) {
      if (!one.type().equals(type)) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && one.start <= joined.get(last).end) {
        Stretch before = joined.get(last);
        joined.set(last, before.within(before.start, Math.max(before.end, one.end)));
      } else {
        joined.add(one);
      }
    }
    return joined;
  }

  /**
   * Cut where others begin and end, and where another style begins; nothing is left within code.
   */
  private static List<Stretch> cut(Stretch style, List<Stretch> others, List<Stretch> all) {
    Set<Integer> cuts = new TreeSet<>(Set.of(style.start, style.end));
    others.forEach(one -> cuts.addAll(new HashSet<>(List.of(one.start, one.end))));
    all.stream()
        .filter(one -> one.isSplittable() && !one.type().equals(style.type()))
        .forEach(one -> cuts.add(one.start));
    List<Integer> within =
        cuts.stream().filter(at -> at >= style.start && at <= style.end).sorted().toList();
    List<Stretch> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < within.size(); i++) {
      Stretch piece = style.within(within.get(i), within.get(i + 1));
      if (others.stream().noneMatch(one -> OPAQUE.contains(one.type()) && one.meets(piece))) {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
