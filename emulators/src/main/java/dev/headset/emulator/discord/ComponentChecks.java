package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The limits of buttons, selects and modals (Discord's documentation, "Component Reference"). */
final class ComponentChecks {

  static final int ROW = 1;
  static final int BUTTON = 2;
  static final int STRING_SELECT = 3;
  static final int TEXT_INPUT = 4;
  static final int LABEL = 18;
  static final int LINK_STYLE = 5;
  static final int MAX_ROWS = 5;
  static final int MAX_BUTTONS = 5;
  static final int MAX_LABEL = 80;
  static final int MAX_CUSTOM_ID = 100;
  static final int MAX_OPTIONS = 25;

  private static final int MAX_V2_COMPONENTS = 40;
  private static final int PREMIUM_STYLE = 6;
  private static final int LAST_SELECT = 8;

  private final Set<String> customIds = new HashSet<>();
  private int nextId = 1;

  private ComponentChecks() {}

  /** The components as Discord keeps them: checked and numbered. */
  static ArrayNode ofMessage(JsonNode body, boolean second) {
    ArrayNode components = Json.arrayOf(body, "components").deepCopy();
    ComponentChecks checks = new ComponentChecks();
    if (second) {
      checks.walk(components, "components");
      return components;
    }
    if (components.size() > MAX_ROWS) {
      throw ApiError.tooLong("components", 0, MAX_ROWS);
    }
    for (int i = 0; i < components.size(); i++) {
      checks.row(components.get(i), "components." + i);
    }
    return components;
  }

  /** A modal's title, id and inputs. */
  static void modal(JsonNode data) {
    length(data, "title", 1, 45, "data");
    length(data, "custom_id", 1, MAX_CUSTOM_ID, "data");
    ArrayNode components = Json.arrayOf(data, "components");
    if (components.isEmpty() || components.size() > MAX_ROWS) {
      throw ApiError.tooLong("data.components", 1, MAX_ROWS);
    }
    ComponentChecks checks = new ComponentChecks();
    for (int i = 0; i < components.size(); i++) {
      checks.modalPart(components.get(i), "data.components." + i);
    }
  }

  private void modalPart(JsonNode part, String place) {
    number(part, place);
    if (part.path("type").asInt() == ROW) {
      JsonNode input = part.path("components").path(0);
      if (part.path("components").size() != 1 || input.path("type").asInt() != TEXT_INPUT) {
        throw invalid(place + ".components");
      }
      length(input, "label", 1, 45, place + ".components.0");
      input(input, place + ".components.0");
    } else if (part.path("type").asInt() == LABEL) {
      length(part, "label", 1, 45, place);
      JsonNode inner = part.path("component");
      if (inner.path("type").asInt() == TEXT_INPUT) {
        input(inner, place + ".component");
      } else {
        customId(inner, place + ".component");
      }
    } else if (part.path("type").asInt() != 10) {
      throw invalid(place);
    }
  }

  private void input(JsonNode input, String place) {
    customId(input, place);
    int style = input.path("style").asInt(0);
    if (style != 1 && style != 2) {
      throw ApiError.required(place + ".style");
    }
    optionalLength(input, "placeholder", 100, place);
    optionalLength(input, "value", 4000, place);
  }

  private void row(JsonNode row, String place) {
    if (row.path("type").asInt() != ROW) {
      throw invalid(place);
    }
    number(row, place);
    ArrayNode inner = Json.arrayOf(row, "components");
    if (inner.isEmpty() || inner.size() > MAX_BUTTONS) {
      throw ApiError.tooLong(place + ".components", 1, MAX_BUTTONS);
    }
    for (int i = 0; i < inner.size(); i++) {
      String here = place + ".components." + i;
      if (isSelect(inner.get(i)) && inner.size() > 1) {
        throw ApiError.form(
            place + ".components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A select fills its row");
      }
      leaf(inner.get(i), here);
    }
  }

  private void leaf(JsonNode component, String place) {
    number(component, place);
    if (component.path("type").asInt() == BUTTON) {
      button(component, place);
    } else if (isSelect(component)) {
      select(component, place);
    } else {
      throw invalid(place);
    }
  }

  private void button(JsonNode button, String place) {
    optionalLength(button, "label", MAX_LABEL, place);
    int style = button.path("style").asInt(0);
    if (style < 1 || style > PREMIUM_STYLE) {
      throw ApiError.form(place + ".style", "BASE_TYPE_CHOICES", "Value must be one of 1 to 6.");
    }
    if (style == LINK_STYLE) {
      length(button, "url", 1, 512, place);
    } else if (style != PREMIUM_STYLE) {
      customId(button, place);
    }
    boolean shown = !Json.text(button, "label").orElse("").isBlank() || Json.has(button, "emoji");
    if (!shown && style != PREMIUM_STYLE) {
      throw ApiError.form(
          place, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji is required");
    }
  }

  private void select(JsonNode select, String place) {
    customId(select, place);
    optionalLength(select, "placeholder", 150, place);
    if (select.path("type").asInt() != STRING_SELECT) {
      return;
    }
    ArrayNode options = Json.arrayOf(select, "options");
    if (options.isEmpty() || options.size() > MAX_OPTIONS) {
      throw ApiError.tooLong(place + ".options", 1, MAX_OPTIONS);
    }
    Set<String> values = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String here = place + ".options." + i;
      length(options.get(i), "label", 1, 100, here);
      length(options.get(i), "value", 1, 100, here);
      optionalLength(options.get(i), "description", 100, here);
      if (!values.add(options.get(i).path("value").asText())) {
        throw ApiError.form(
            here + ".value",
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "The specified option value is already used");
      }
    }
  }

  private void walk(JsonNode node, String place) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), place + "." + i);
      }
    } else if (node.isObject() && node.has("type")) {
      number(node, place);
      if (nextId > MAX_V2_COMPONENTS + 1) {
        throw ApiError.tooLong("components", 0, MAX_V2_COMPONENTS);
      }
      walkInside(node, place);
    }
  }

  private void walkInside(JsonNode node, String place) {
    switch (node.path("type").asInt()) {
      case BUTTON -> button(node, place);
      case STRING_SELECT, 5, 6, 7, LAST_SELECT -> select(node, place);
      default -> {
        walk(node.path("components"), place + ".components");
        walk(node.path("accessory"), place + ".accessory");
      }
    }
  }

  /** Each component gets a number within its message where the sender gave it none. */
  private void number(JsonNode component, String place) {
    if (!(component instanceof ObjectNode object)) {
      throw invalid(place);
    }
    if (object.path("id").asInt(0) == 0) {
      object.put("id", nextId);
    }
    nextId++;
  }

  private void customId(JsonNode component, String place) {
    length(component, "custom_id", 1, MAX_CUSTOM_ID, place);
    if (!customIds.add(component.path("custom_id").asText())) {
      throw ApiError.form(
          place + ".custom_id",
          "COMPONENT_CUSTOM_ID_DUPLICATED",
          "Component custom id cannot be duplicated");
    }
  }

  private static boolean isSelect(JsonNode component) {
    int type = component.path("type").asInt();
    return type == STRING_SELECT || (type > TEXT_INPUT && type <= LAST_SELECT);
  }

  static void length(JsonNode node, String field, int min, int max, String place) {
    int length = MessageChecks.length(Json.text(node, field).orElse(""));
    if (length == 0 && min > 0) {
      throw ApiError.required(place + "." + field);
    }
    if (length < min || length > max) {
      throw ApiError.tooLong(place + "." + field, min, max);
    }
  }

  private static void optionalLength(JsonNode node, String field, int max, String place) {
    length(node, field, 0, max, place);
  }

  private static ApiError invalid(String place) {
    return ApiError.form(
        place, "UNION_TYPE_CHOICES", "This component is not allowed in this place");
  }
}
