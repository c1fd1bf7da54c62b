package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What Telegram makes of a bot's text before it stores it (TDLib, td/telegram/misc.cpp): controls
 * and tabs become blanks; carriage returns, marks that turn the direction and vertical strokes go;
 * blanks and empty lines around it go, those in front only before the first entity.
 */
final class TextCleaning {

  private static final Pattern GONE = Pattern.compile("[\r\u2028-\u202E\u0333\u033F\u030A]");
  private static final Pattern BLANKED = Pattern.compile("[\u0000-\t\u000B\f\u000E-\u001F]");
  private static final Pattern MENTION = Pattern.compile("(?<!\\w)@\\w{4,32}(?!\\w)");

  private TextCleaning() {}

  static FormattedText clean(String text, List<JsonNode> given) throws ApiError {
    if (!isWellFormed(text)) {
      throw ApiError.badRequest("Strings must be encoded in UTF-8");
    }
    List<EntityRules.Stretch> entities = EntityRules.untangled(EntityRules.read(given, text));
    List<EntityRules.Stretch> moved =
        EntityRules.untangled(
            entities.stream()
                .map(one -> one.within(kept(text, one.start()), kept(text, one.end())))
                .filter(one -> one.end() > one.start())
                .toList());
    return trimmed(blanked(GONE.matcher(text).replaceAll("")), moved);
  }

  private static String blanked(String text) {
    return BLANKED.matcher(text).replaceAll(" ");
  }

  /** How many units before this one are kept. */
  private static int kept(String text, int at) {
    return at - (int) GONE.matcher(text.substring(0, at)).results().count();
  }

  private static FormattedText trimmed(String text, List<EntityRules.Stretch> entities) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int first = entities.stream().mapToInt(EntityRules.Stretch::start).min().orElse(end);
    int start = 0;
    while (start < Math.min(first, end) && isBlank(text.charAt(start))) {
      start++;
    }
    List<EntityRules.Stretch> within = new ArrayList<>();
    for (EntityRules.Stretch one : entities) {
      if (one.start() < end) {
        within.add(one.within(one.start() - start, Math.min(one.end(), end) - start));
      }
    }
    String shown = text.substring(start, end);
    List<JsonNode> written = new ArrayList<>();
    EntityRules.most(within).forEach(one -> written.add(withWrittenUrl(one.written())));
    mentions(shown, within).forEach(one -> written.add(one.written()));
    return new FormattedText(shown, written);
  }

  /** Names with an at sign, which Telegram finds by itself wherever no link or code stands. */
  private static List<EntityRules.Stretch> mentions(
      String text, List<EntityRules.Stretch> entities) {
    return MENTION
        .matcher(text)
        .results()
        .map(
            found ->
                new EntityRules.Stretch(
                    found.start(), found.end(), Json.object().put("type", "mention")))
        .filter(found -> entities.stream().noneMatch(one -> one.hides(found)))
        .toList();
  }

  private static JsonNode withWrittenUrl(ObjectNode entity) {
    return entity.has("url") ? entity.put("url", Urls.written(entity.get("url").asText())) : entity;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\n';
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
