package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Telegram finds in a person's text by itself. */
final class Commands {

  private static final Pattern FOUND =
      Pattern.compile(
          "(?<!\\S)(?<command>/[A-Za-z0-9_]{1,32}(@\\w{3,32})?)(?!\\S)"
              + "|(?<!\\w)(?<mention>@\\w{3,32})"
              + "|(?<url>https?://[^\\s<>]+)");

  private Commands() {}

  static void putText(ObjectNode message, String text) {
    message.put("text", text);
    message.remove("entities");
    ArrayNode entities = Json.array();
    Matcher found = FOUND.matcher(text);
    while (found.find()) {
      String type =
          found.group("command") != null
              ? "bot_command"
              : found.group("mention") != null ? "mention" : "url";
      entities
          .addObject()
          .put("offset", found.start())
          .put("length", found.end() - found.start())
          .put("type", type);
    }
    if (!entities.isEmpty()) {
      message.set("entities", entities);
    }
  }
}
