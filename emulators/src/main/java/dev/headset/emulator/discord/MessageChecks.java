package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The limits of a message's words (Discord's documentation, "Message", "Embed Limits"). */
final class MessageChecks {

  static final int MAX_CONTENT = 2000;
  static final int MAX_NONCE = 25;
  static final int MAX_EMBEDS = 10;
  static final int MAX_EMBED_CHARACTERS = 6000;

  private static final int MAX_FIELDS = 25;

  private MessageChecks() {}

  /** The trimmed content; Discord counts code points. */
  static String content(JsonNode body) {
    String content = Json.text(body, "content").orElse("").strip();
    if (length(content) > MAX_CONTENT) {
      throw ApiError.form(
          "content", "BASE_TYPE_MAX_LENGTH", "Must be " + MAX_CONTENT + " or fewer in length.");
    }
    return content;
  }

  static String nonce(JsonNode body) {
    JsonNode nonce = body.path("nonce");
    String text = nonce.isNull() || nonce.isMissingNode() ? "" : nonce.asText();
    if (text.length() > MAX_NONCE) {
      throw ApiError.form(
          "nonce", "NONCE_TYPE_TOO_LONG", "Nonce must be " + MAX_NONCE + " or fewer in length.");
    }
    return text;
  }

  static ArrayNode embeds(JsonNode body) {
    ArrayNode embeds = Json.arrayOf(body, "embeds").deepCopy();
    if (embeds.size() > MAX_EMBEDS) {
      throw ApiError.tooLong("embeds", 0, MAX_EMBEDS);
    }
    int total = 0;
    for (int i = 0; i < embeds.size(); i++) {
      total += embed(embeds.get(i), "embeds." + i);
    }
    if (total > MAX_EMBED_CHARACTERS) {
      throw ApiError.form(
          "embeds",
          "MAX_EMBED_SIZE_EXCEEDED",
          "Embed size exceeds maximum size of " + MAX_EMBED_CHARACTERS);
    }
    return embeds;
  }

  private static int embed(JsonNode embed, String place) {
    int total = part(embed, "title", 256, place);
    total += part(embed, "description", 4096, place);
    total += part(embed.path("footer"), "text", 2048, place + ".footer");
    total += part(embed.path("author"), "name", 256, place + ".author");
    ArrayNode fields = Json.arrayOf(embed, "fields");
    if (fields.size() > MAX_FIELDS) {
      throw ApiError.tooLong(place + ".fields", 0, MAX_FIELDS);
    }
    for (int i = 0; i < fields.size(); i++) {
      String field = place + ".fields." + i;
      total += required(fields.get(i), "name", 256, field);
      total += required(fields.get(i), "value", 1024, field);
    }
    return total;
  }

  private static int required(JsonNode node, String field, int max, String place) {
    if (Json.text(node, field).orElse("").isEmpty()) {
      throw ApiError.required(place + "." + field);
    }
    return part(node, field, max, place);
  }

  private static int part(JsonNode node, String field, int max, String place) {
    int length = length(Json.text(node, field).orElse(""));
    if (length > max) {
      throw ApiError.form(
          place + "." + field, "BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
    }
    return length;
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
