package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A typed value of a slash command, checked and typed as the option was registered. */
final class OptionValue {

  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int USER = 6;
  private static final int NUMBER = 10;

  private OptionValue() {}

  static ObjectNode of(
      World world, JsonNode option, String typed, boolean unfinished, ObjectNode data) {
    int type = option.path("type").asInt();
    String name = option.path("name").asText();
    ObjectNode given = Json.object().put("name", name).put("type", type);
    switch (type) {
      case STRING -> given.put("value", text(option, typed, unfinished));
      case INTEGER -> given.put("value", Long.parseLong(typed));
      case BOOLEAN -> given.put("value", Boolean.parseBoolean(typed));
      case NUMBER -> given.put("value", Double.parseDouble(typed));
      case USER -> given.put("value", resolved(world, typed, data));
      default ->
          throw new IllegalStateException("the option " + name + " is of a type not played here");
    }
    return given;
  }

  private static String text(JsonNode option, String typed, boolean unfinished) {
    ArrayNode choices = Json.arrayOf(option, "choices");
    int max = option.path("max_length").asInt(6000);
    int min = option.path("min_length").asInt(0);
    if (!unfinished && (typed.length() > max || typed.length() < min)) {
      throw new IllegalStateException("Discord's client takes " + min + " to " + max + " letters");
    }
    if (choices.isEmpty()) {
      return typed;
    }
    for (JsonNode choice : choices) {
      boolean chosen =
          typed.equals(choice.path("name").asText()) || typed.equals(choice.path("value").asText());
      if (chosen) {
        return choice.path("value").asText();
      }
    }
    throw new IllegalStateException("\"" + typed + "\" is none of the choices");
  }

  private static String resolved(World world, String typed, ObjectNode data) {
    String digits = typed.replaceAll("[<@!>]", "");
    UserState user = world.user(Json.id(digits).orElse(0));
    ObjectNode resolved =
        data.has("resolved") ? (ObjectNode) data.get("resolved") : data.putObject("resolved");
    ObjectNode users =
        resolved.has("users") ? (ObjectNode) resolved.get("users") : resolved.putObject("users");
    users.set(Views.id(user.id), world.views.user(user));
    return Views.id(user.id);
  }
}
