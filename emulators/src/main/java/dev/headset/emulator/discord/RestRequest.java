package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request that has found its route. */
record RestRequest(
    Map<String, String> path,
    Map<String, String> query,
    JsonNode body,
    List<Upload> uploads,
    Optional<BotState> from) {

  /** The bot that asks; only on routes that demand a token. */
  BotState bot() {
    return from.orElseThrow(() -> new IllegalStateException("this route takes anyone"));
  }

  UserState user() {
    return bot().user;
  }

  Optional<BotState> viewer() {
    return from;
  }

  String text(String name) {
    return path.getOrDefault(name, "");
  }

  /** A snowflake of the path; {@code @me} is the bot itself. */
  long id(String name) {
    if (text(name).equals("@me")) {
      return user().id;
    }
    return Json.id(text(name))
        .orElseThrow(
            () ->
                ApiError.form(
                    name, "NUMBER_TYPE_COERCE", "Value \"" + text(name) + "\" is not snowflake."));
  }

  Optional<Long> queryId(String name) {
    return Optional.ofNullable(query.get(name))
        .flatMap(text -> Json.id(text).stream().boxed().findFirst());
  }

  boolean flag(String name) {
    return query.getOrDefault(name, "false").equalsIgnoreCase("true");
  }

  /** A number of the query between the bounds. */
  int number(String name, int otherwise, int min, int max) {
    String text = query.getOrDefault(name, Integer.toString(otherwise));
    long value = Json.id(text).orElse(-1);
    if (value < min || value > max) {
      throw ApiError.form(
          name, "NUMBER_TYPE_MAX", "int value should be between " + min + " and " + max + ".");
    }
    return (int) value;
  }
}
