package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something a person did that the bot has to answer: a press, a command, a modal sent off. */
public final class DiscordInteraction {

  private final World world;
  private final InteractionState interaction;

  DiscordInteraction(World world, InteractionState interaction) {
    this.world = world;
    this.interaction = interaction;
  }

  /** The snowflake by which the API knows it. */
  public long id() {
    return interaction.id;
  }

  String token() {
    return interaction.token;
  }

  JsonNode data() {
    return interaction.data;
  }

  /** Whether the first answer came within its three seconds. */
  public boolean acknowledged() {
    return world.locked(() -> interaction.answered.isPresent());
  }

  /** The type of the first answer, of Discord's numbers: 4 message, 5 deferred, 9 modal, … */
  public Optional<Integer> answer() {
    return world.locked(() -> interaction.answered);
  }

  /** What the bot has said under it and still stands, oldest first. */
  public List<DiscordMessage> replies() {
    return world.locked(
        () ->
            interaction.replies.stream()
                .filter(message -> message.channel.messages.containsKey(message.id))
                .map(message -> MessageSnapshot.of(world, message))
                .toList());
  }

  /** The names that an autocompletion offers. */
  public List<String> choices() {
    return world.locked(
        () -> interaction.choices.stream().map(choice -> choice.path("name").asText()).toList());
  }

  /** The modal that the bot opened: title, and the inputs' ids with their labels. */
  public Optional<Modal> modal() {
    return world.locked(() -> interaction.modal.map(DiscordInteraction::shown));
  }

  /**
   * A modal as the person sees it.
   *
   * @param inputs the inputs' custom ids to their labels, from top to bottom
   */
  public record Modal(String customId, String title, Map<String, String> inputs) {

    public Modal {
      inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
  }

  private static Modal shown(JsonNode modal) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (JsonNode part : Json.arrayOf(modal, "components")) {
      JsonNode input =
          part.has("component") ? part.path("component") : part.path("components").path(0);
      String label = Json.text(part, "label").or(() -> Json.text(input, "label")).orElse("");
      inputs.put(input.path("custom_id").asText(), label);
    }
    return new Modal(modal.path("custom_id").asText(), modal.path("title").asText(), inputs);
  }

  /**
   * The person fills the modal in and sends it off.
   *
   * @param values custom id to text; inputs left out are sent empty
   * @throws IllegalStateException where no modal is open
   */
  public DiscordInteraction submits(Map<String, String> values) {
    return world.locked(
        () -> {
          JsonNode modal =
              interaction.modal.orElseThrow(
                  () -> new IllegalStateException("the bot has opened no modal"));
          ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
          data.set("components", filled(modal, values));
          InteractionState sent =
              world.interactions.begin(
                  InteractionState.MODAL,
                  interaction.bot,
                  interaction.user,
                  interaction.channel,
                  data,
                  interaction.message);
          sent.cause = Optional.of(interaction);
          return new DiscordInteraction(world, sent);
        });
  }

  private static ArrayNode filled(JsonNode modal, Map<String, String> values) {
    ArrayNode components = Json.array();
    for (JsonNode part : Json.arrayOf(modal, "components")) {
      ObjectNode out = components.addObject().put("type", part.path("type").asInt());
      out.put("id", part.path("id").asInt());
      if (part.has("component")) {
        out.set("component", value(part.path("component"), values));
      } else if (part.has("components")) {
        out.putArray("components").add(value(part.path("components").path(0), values));
      }
    }
    return components;
  }

  private static ObjectNode value(JsonNode input, Map<String, String> values) {
    String id = input.path("custom_id").asText();
    ObjectNode out = Json.object().put("type", input.path("type").asInt());
    out.put("id", input.path("id").asInt()).put("custom_id", id);
    String value = values.getOrDefault(id, "");
    boolean select = input.path("type").asInt() != ComponentChecks.TEXT_INPUT;
    if (select) {
      ArrayNode chosen = out.putArray("values");
      if (!value.isEmpty()) {
        List.of(value.split(",", -1)).forEach(chosen::add);
      }
      return out;
    }
    int max = input.path("max_length").asInt(4000);
    boolean required = input.path("required").asBoolean(true);
    if (value.length() > max || (required && value.isEmpty())) {
      throw new IllegalStateException("Discord's client would not send " + id + " like this");
    }
    return out.put("value", value);
  }
}
