package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text with its entities, offsets in UTF-16 units. */
record FormattedText(String text, List<JsonNode> entities) {

  private static final int MAX_TEXT = 4096;
  private static final int MAX_CAPTION = 1024;

  FormattedText {
    entities = List.copyOf(entities);
  }

  static FormattedText ofText(Parameters parameters) throws ApiError {
    FormattedText text = parse(parameters, "text", "entities");
    if (text.text.isBlank()) {
      throw ApiError.badRequest("message text is empty");
    }
    if (text.text.length() > MAX_TEXT) {
      throw ApiError.badRequest("message is too long");
    }
    return text;
  }

  static FormattedText ofCaption(Parameters parameters) throws ApiError {
    FormattedText text = parse(parameters, "caption", "caption_entities");
    if (text.text.length() > MAX_CAPTION) {
      throw ApiError.badRequest("message caption is too long");
    }
    return text;
  }

  void putOn(ObjectNode message, String textField, String entitiesField) {
    message.remove(entitiesField);
    if (text.isEmpty()) {
      message.remove(textField);
      return;
    }
    message.put(textField, text);
    if (!entities.isEmpty()) {
      message.set(entitiesField, Json.array().addAll(entities));
    }
  }

  static FormattedText parse(Parameters parameters, String textField, String entitiesField)
      throws ApiError {
    String text = parameters.textOr(textField, "");
    String mode = parameters.textOr("parse_mode", "").toLowerCase(Locale.ROOT);
    switch (mode) {
      case "" -> {
        return TextCleaning.clean(
            text, parameters.json(entitiesField).map(Json::elements).orElse(List.of()));
      }
      case "html" -> {
        return new HtmlMarkup(text).parse().stripped();
      }
      case "markdownv2" -> {
        return new MarkdownMarkup(text).parse().stripped();
      }
      case "markdown" ->
          throw ApiError.of(
              501, "Not Implemented: the emulator does not serve parse_mode Markdown");
      default -> throw ApiError.badRequest("unsupported parse_mode");
    }
  }

  /** Without the white space around, as Telegram stores it; entities move and shrink along. */
  private FormattedText stripped() {
    int start = text.length() - text.stripLeading().length();
    String kept = text.strip();
    List<JsonNode> moved = new ArrayList<>();
    for (JsonNode entity : entities) {
      int from = Math.max(entity.path("offset").asInt() - start, 0);
      int to =
          Math.min(
              entity.path("offset").asInt() + entity.path("length").asInt() - start, kept.length());
      if (to > from) {
        moved.add(((ObjectNode) entity.deepCopy()).put("offset", from).put("length", to - from));
      }
    }
    return new FormattedText(kept, moved);
  }
}
