package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.text.Formatted;

/** Reads the words of a message. */
final class Words {

  private Words() {}

  /** The text, or the caption, or the plain text of a message made of blocks; else empty. */
  static Formatted of(JsonNode message) {
    String text = message.path("text").asText("");
    if (!text.isEmpty()) {
      return EntityReader.read(text, message.path("entities"));
    }
    String caption = message.path("caption").asText("");
    return caption.isEmpty()
        ? Formatted.plain(plain(message.path("rich_message").path("blocks")))
        : EntityReader.read(caption, message.path("caption_entities"));
  }

  /** Blocks hold texts, and texts hold texts; what is neither a text nor within one is left out. */
  private static String plain(JsonNode blocks) {
    StringBuilder plain = new StringBuilder();
    for (JsonNode block : blocks) {
      StringBuilder line = new StringBuilder();
      collect(block, line);
      if (!line.isEmpty()) {
        plain.append(plain.isEmpty() ? "" : "\n").append(line);
      }
    }
    return plain.toString();
  }

  private static void collect(JsonNode part, StringBuilder into) {
    if (part.isTextual()) {
      into.append(part.asText());
    } else if (part.isArray()) {
      part.forEach(inner -> collect(inner, into));
    } else if (part.has("text")) {
      collect(part.get("text"), into);
    }
  }
}
