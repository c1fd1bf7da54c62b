package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The menu of commands, by scope and language; and the bot's own name and descriptions. */
final class CommandMethods {

  private static final int MAX_COMMANDS = 100;
  private static final int MAX_DESCRIPTION = 256;
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final Map<String, Integer> PROFILE =
      Map.of("Name", 64, "Description", 512, "ShortDescription", 120);

  private CommandMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("setMyCommands", CommandMethods::set);
    methods.put("getMyCommands", CommandMethods::get);
    methods.put("deleteMyCommands", CommandMethods::delete);
    PROFILE.forEach(
        (what, most) -> {
          String field = what.equals("ShortDescription") ? "short_description" : lower(what);
          methods.put("setMy" + what, call -> setProfile(call, field, most));
          methods.put("getMy" + what, call -> getProfile(call, field));
        });
  }

  /** Where a list of commands is kept. */
  static String key(String scope, String language) {
    return scope + "|" + language;
  }

  private static JsonNode set(Call call) throws ApiError {
    List<JsonNode> commands =
        call.parameters().json("commands").map(Json::elements).orElse(List.of());
    if (commands.size() > MAX_COMMANDS) {
      throw ApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    for (JsonNode command : commands) {
      if (!NAME.matcher(command.path("command").asText()).matches()) {
        throw ApiError.badRequest("BOT_COMMAND_INVALID");
      }
      String description = command.path("description").asText().strip();
      if (description.isEmpty()) {
        throw ApiError.badRequest("command description must be non-empty");
      }
      if (description.length() > MAX_DESCRIPTION) {
        throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    call.bot().commands.put(key(call), commands);
    return BooleanNode.TRUE;
  }

  private static JsonNode get(Call call) throws ApiError {
    return Json.array().addAll(call.bot().commands.getOrDefault(key(call), List.of()));
  }

  private static JsonNode delete(Call call) throws ApiError {
    call.bot().commands.remove(key(call));
    return BooleanNode.TRUE;
  }

  private static String key(Call call) throws ApiError {
    Optional<JsonNode> scope = call.parameters().json("scope");
    String language = call.parameters().textOr("language_code", "");
    if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
      throw ApiError.badRequest("invalid language code specified");
    }
    String type = scope.map(given -> given.path("type").asText()).orElse("default");
    return switch (type) {
      case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" ->
          key(type, language);
      case "chat", "chat_administrators", "chat_member" -> {
        Map<String, JsonNode> chat = Map.of("chat_id", scope.orElseThrow().path("chat_id"));
        ChatState known =
            ChatResolver.known(
                new Call(
                    call.world(),
                    call.feed(),
                    call.bot(),
                    call.method(),
                    new Parameters(chat, Map.of())),
                "chat_id");
        yield key(type + known.id + scope.orElseThrow().path("user_id").asText(), language);
      }
      default -> throw ApiError.badRequest("can't parse BotCommandScope: unsupported type");
    };
  }

  private static JsonNode setProfile(Call call, String field, int most) throws ApiError {
    String text = call.parameters().textOr(field, "");
    if (text.length() > most) {
      throw ApiError.badRequest(field + " is too long");
    }
    call.bot().profile.put(profileKey(call, field), text);
    return BooleanNode.TRUE;
  }

  private static JsonNode getProfile(Call call, String field) {
    return Json.object().put(field, call.bot().profile.getOrDefault(profileKey(call, field), ""));
  }

  private static String profileKey(Call call, String field) {
    return field + "|" + call.parameters().textOr("language_code", "");
  }

  private static String lower(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }
}
