package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes of a message what a test sees of it. Called with the world's lock held. */
final class MessageSnapshot {

  private MessageSnapshot() {}

  static List<DiscordMessage> all(World world, ChannelState channel) {
    return channel.messages.values().stream()
        .filter(message -> !Notices.is(message))
        .map(message -> of(world, message))
        .toList();
  }

  static DiscordMessage of(World world, MessageState message) {
    List<List<DiscordButton>> rows = new ArrayList<>();
    List<DiscordSelect> selects = new ArrayList<>();
    collect(message.components, rows, selects);
    return new DiscordMessage(
        message.id,
        message.channel.id,
        message.author.name,
        message.author.bot,
        message.content,
        embeds(message),
        rows,
        selects,
        message.attachments.stream()
            .map(file -> new DiscordFile(file.name(), file.contentType(), file.bytes()))
            .toList(),
        message.replyTo.map(to -> to.id),
        message.editedAt.isPresent(),
        reactions(world, message),
        message.nonce,
        message.ephemeral(),
        message.ephemeral()
            ? message.interaction.map(interaction -> interaction.user.name).orElse("")
            : "",
        message.loading(),
        message.pinned,
        message.at);
  }

  private static void collect(
      JsonNode components, List<List<DiscordButton>> rows, List<DiscordSelect> selects) {
    for (JsonNode component : components) {
      List<DiscordButton> buttons = new ArrayList<>();
      for (JsonNode inner : component.path("components")) {
        int type = inner.path("type").asInt();
        if (type == ComponentChecks.BUTTON) {
          buttons.add(button(inner));
        } else if (type == ComponentChecks.ROW) {
          collect(component.path("components"), rows, selects);
          break;
        } else if (type == ComponentChecks.STRING_SELECT || (type >= 5 && type <= 8)) {
          selects.add(select(inner));
        }
      }
      if (!buttons.isEmpty()) {
        rows.add(List.copyOf(buttons));
      }
    }
  }

  private static DiscordButton button(JsonNode json) {
    String emoji = json.path("emoji").path("name").asText("");
    String label = Json.text(json, "label").orElse("");
    return new DiscordButton(
        Json.text(json, "custom_id").orElse(""),
        emoji.isEmpty() || label.isEmpty() ? emoji + label : emoji + " " + label,
        json.path("style").asInt(),
        json.path("disabled").asBoolean(false),
        Json.text(json, "url").orElse(""));
  }

  private static DiscordSelect select(JsonNode json) {
    Map<String, String> options = new LinkedHashMap<>();
    for (JsonNode option : Json.arrayOf(json, "options")) {
      options.put(option.path("label").asText(), option.path("value").asText());
    }
    return new DiscordSelect(
        Json.text(json, "custom_id").orElse(""),
        json.path("type").asInt(),
        Json.text(json, "placeholder").orElse(""),
        options,
        json.path("disabled").asBoolean(false));
  }

  private static List<DiscordEmbed> embeds(MessageState message) {
    List<DiscordEmbed> embeds = new ArrayList<>();
    for (JsonNode json : message.embeds) {
      List<DiscordEmbed.Field> fields = new ArrayList<>();
      for (JsonNode field : Json.arrayOf(json, "fields")) {
        fields.add(
            new DiscordEmbed.Field(field.path("name").asText(), field.path("value").asText()));
      }
      embeds.add(
          new DiscordEmbed(
              Json.text(json, "title").orElse(""),
              Json.text(json, "description").orElse(""),
              fields,
              Json.text(json.path("footer"), "text").orElse(""),
              json.path("color").asInt(0)));
    }
    return embeds;
  }

  private static Map<String, Set<String>> reactions(World world, MessageState message) {
    Map<String, Set<String>> reactions = new LinkedHashMap<>();
    message.reactions.forEach(
        (emoji, users) -> {
          Set<String> names = new LinkedHashSet<>();
          users.forEach(
              id ->
                  Optional.ofNullable(world.users.get(id)).ifPresent(user -> names.add(user.name)));
          reactions.put(emoji, Set.copyOf(names));
        });
    return reactions;
  }
}
