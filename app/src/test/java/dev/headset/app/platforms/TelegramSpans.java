package dev.headset.app.platforms;

import dev.headset.emulator.telegram.EntityView;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.List;
import java.util.Map;

/** What is set apart of a text on Telegram, in the words of a story. */
final class TelegramSpans {

  private static final Map<String, Style> STYLES =
      Map.of(
          "bold", Style.BOLD,
          "italic", Style.ITALIC,
          "underline", Style.UNDERLINE,
          "strikethrough", Style.STRIKE,
          "spoiler", Style.SPOILER,
          "blockquote", Style.QUOTE,
          "code", Style.CODE,
          "pre", Style.PRE,
          "text_link", Style.LINK);

  private TelegramSpans() {}

  /** Left out is what Telegram finds in a text by itself, such as commands and addresses. */
  static List<Span> of(List<EntityView> entities) {
    return entities.stream()
        .filter(each -> STYLES.containsKey(each.type()))
        .map(
            each ->
                new Span(
                    each.offset(),
                    each.offset() + each.length(),
                    STYLES.get(each.type()),
                    each.argument()))
        .toList();
  }

  static EntityView[] entities(Formatted words) {
    return words.spans().stream()
        .map(
            span ->
                new EntityView(
                    type(span.style()), span.start(), span.end() - span.start(), span.argument()))
        .toArray(EntityView[]::new);
  }

  private static String type(Style style) {
    return STYLES.entrySet().stream()
        .filter(each -> each.getValue() == style)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
