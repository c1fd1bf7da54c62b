package dev.headset.telegram;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** How words are put so that Telegram takes them, and alerts nobody by them. */
final class Wording {

  /**
   * A limit of the server's, which leaves out further ones in silence (TDLib, MessageEntity.cpp).
   */
  private static final int MOST_ENTITIES = 100;

  /** About; beyond it the server refuses the whole (tdlib/telegram-bot-api, issue 165). */
  private static final int MOST_BYTES = 9_000;

  private static final int BYTES_EACH = 20;

  /** What Telegram would make a mention of, which alerts whoever has that name. */
  private static final Pattern MENTION = Pattern.compile("@\\w{4,32}");

  private Wording() {}

  /** Whether Telegram would find nothing in a text, however long it is. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Wording::isUnseen);
  }

  /** The same length, without halves of characters, which Telegram refuses. */
  static Formatted wellFormed(Formatted text) {
    StringBuilder whole = new StringBuilder();
    text.text()
        .codePoints()
        .map(
            point ->
                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                    ? 0xFFFD
                    : point)
        .forEach(whole::appendCodePoint);
    return text.withText(whole.toString());
  }

  static boolean namesSomebody(String text) {
    return MENTION.matcher(text).find();
  }

  /**
   * The entities of a text. Where they are more than Telegram takes, all formatting goes and the
   * text stays.
   *
   * @param guarded whether names with an at sign are put so that they alert nobody: within code
   *     Telegram looks for none
   */
  static List<MessageEntity> entities(Formatted text, boolean guarded) {
    List<Span> guards = guarded ? guards(text) : List.of();
    List<Span> all = new ArrayList<>(text.spans());
    all.addAll(guards);
    List<MessageEntity> written = EntityWriter.write(new Formatted(text.text(), all));
    if (isTaken(written)) {
      return written;
    }
    Formatted plain =
        new Formatted(text.text(), guarded ? guards(Formatted.plain(text.text())) : List.of());
    return plain.spans().size() <= MOST_ENTITIES
        ? EntityWriter.write(plain)
        : EntityWriter.write(Formatted.in(Style.CODE, text.text()));
  }

  private static boolean isTaken(List<MessageEntity> entities) {
    int bytes = 0;
    for (MessageEntity entity : entities) {
      String url = entity.getUrl() == null ? "" : entity.getUrl();
      bytes += BYTES_EACH + url.getBytes(StandardCharsets.UTF_8).length;
    }
    return entities.size() <= MOST_ENTITIES && bytes <= MOST_BYTES;
  }

  private static List<Span> guards(Formatted text) {
    List<Span> hidden =
        EntityWriter.untangled(text).stream()
            .filter(span -> !EntityWriter.SPLITTABLE.contains(span.style()))
            .filter(span -> span.style() != Style.QUOTE)
            .toList();
    return MENTION
        .matcher(text.text())
        .results()
        .filter(found -> hidden.stream().noneMatch(span -> meets(span, found)))
        .map(found -> new Span(found.start(), found.end(), Style.CODE))
        .toList();
  }

  private static boolean meets(Span span, MatchResult found) {
    return span.start() < found.end() && found.start() < span.end();
  }

  /** Blanks, controls, marks without a form, and letters that are drawn as nothing. */
  private static boolean isUnseen(int point) {
    boolean drawnAsNothing =
        switch (point) {
          case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x0333, 0x033F, 0x030A -> true;
          default -> false;
        };
    return drawnAsNothing
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
