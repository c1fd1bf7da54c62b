package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

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

  private static FormattedText parse(Parameters parameters, String textField, String entitiesField)
      throws ApiError {
    String text = parameters.textOr(textField, "").strip();
    Optional<JsonNode> entities = parameters.json(entitiesField);
    return new FormattedText(text, entities.map(Json::elements).orElse(List.of()));
  }
}
