package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The limits of a command (Discord's documentation, "Application Commands"). */
final class CommandChecks {

  private static final Pattern NAME =
      Pattern.compile("^[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}$");
  private static final int MAX_OPTIONS = 25;
  private static final int MAX_CHOICES = 25;
  private static final int MAX_DESCRIPTION = 100;
  private static final int MAX_CHARACTERS = 8000;
  private static final int SUB_COMMAND_GROUP = 2;
  private static final int LAST_TYPE = 11;

  /** Discord's documentation, "Locales". */
  private static final Set<String> LOCALES =
      Set.of(
          "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
          "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi",
          "th", "zh-CN", "ja", "zh-TW", "ko");

  private CommandChecks() {}

  static void check(JsonNode body, int type) {
    if (type == 1) {
      named(body, "");
      options(body, "");
      if (characters(body) > MAX_CHARACTERS) {
        throw ApiError.form(
            "_", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
      }
    } else {
      ComponentChecks.length(body, "name", 1, 32, "command");
    }
  }

  private static void named(JsonNode body, String place) {
    String name = Json.text(body, "name").orElse("");
    checkName(name, place + "name");
    description(Json.text(body, "description").orElse(""), place + "description");
    localized(body, "name_localizations", place)
        .forEach((locale, text) -> checkName(text, place + "name_localizations." + locale));
    localized(body, "description_localizations", place)
        .forEach(
            (locale, text) -> description(text, place + "description_localizations." + locale));
  }

  private static void checkName(String name, String place) {
    if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
      throw ApiError.form(place, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
  }

  private static void description(String text, String place) {
    int length = MessageChecks.length(text);
    if (length < 1 || length > MAX_DESCRIPTION) {
      throw ApiError.tooLong(place, 1, MAX_DESCRIPTION);
    }
  }

  private static Map<String, String> localized(JsonNode body, String field, String place) {
    Map<String, String> texts = new TreeMap<>();
    body.path(field)
        .properties()
        .forEach(
            entry -> {
              if (!LOCALES.contains(entry.getKey())) {
                throw ApiError.form(
                    place + field, "BASE_TYPE_CHOICES", "Unknown locale " + entry.getKey());
              }
              texts.put(entry.getKey(), entry.getValue().asText());
            });
    return texts;
  }

  private static void options(JsonNode body, String place) {
    ArrayNode options = Json.arrayOf(body, "options");
    if (options.size() > MAX_OPTIONS) {
      throw ApiError.tooLong(place + "options", 0, MAX_OPTIONS);
    }
    Set<String> names = new HashSet<>();
    boolean optionalSeen = false;
    for (int i = 0; i < options.size(); i++) {
      JsonNode option = options.get(i);
      String here = place + "options." + i + ".";
      option(option, here);
      if (!names.add(option.path("name").asText())) {
        throw ApiError.form(
            here + "name",
            "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
            "Option name already exists");
      }
      boolean required = option.path("required").asBoolean(false);
      if (required && optionalSeen) {
        throw ApiError.form(
            here + "required",
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options");
      }
      optionalSeen |= !required && option.path("type").asInt() > SUB_COMMAND_GROUP;
    }
  }

  private static void option(JsonNode option, String place) {
    int type = option.path("type").asInt(0);
    if (type < 1 || type > LAST_TYPE) {
      throw ApiError.form(place + "type", "BASE_TYPE_CHOICES", "Value must be one of 1 to 11.");
    }
    named(option, place);
    if (type <= SUB_COMMAND_GROUP) {
      options(option, place);
    }
    choices(option, place);
  }

  private static void choices(JsonNode option, String place) {
    ArrayNode choices = Json.arrayOf(option, "choices");
    if (choices.size() > MAX_CHOICES) {
      throw ApiError.tooLong(place + "choices", 0, MAX_CHOICES);
    }
    if (!choices.isEmpty() && option.path("autocomplete").asBoolean(false)) {
      throw ApiError.form(
          place + "autocomplete",
          "APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE",
          "Choices and autocomplete exclude each other");
    }
    for (int i = 0; i < choices.size(); i++) {
      ComponentChecks.length(choices.get(i), "name", 1, 100, place + "choices." + i);
      if (choices.get(i).path("value").isTextual()) {
        ComponentChecks.length(choices.get(i), "value", 1, 100, place + "choices." + i);
      }
    }
  }

  /** Name, description and values of the command, its options and their choices together. */
  private static int characters(JsonNode node) {
    int sum = 0;
    for (String field : Set.of("name", "description", "value")) {
      sum += MessageChecks.length(Json.text(node, field).orElse(""));
    }
    for (JsonNode option : Json.arrayOf(node, "options")) {
      sum += characters(option);
    }
    for (JsonNode choice : Json.arrayOf(node, "choices")) {
      sum += characters(choice);
    }
    return sum;
  }
}
