package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Messages as Discord shows them, each viewer what it may see. */
final class MessageView {

  private static final int FLAG_HAS_THREAD = 1 << 5;

  private final World world;
  private final Views views;

  MessageView(World world, Views views) {
    this.world = world;
    this.views = views;
  }

  /** Whose view it is, and whether others' words in a guild are shown to them. */
  private record Sight(Optional<BotState> viewer, boolean content) {

    /** Without the content intent others' words are empty, but where the bot itself is meant. */
    boolean hides(MessageState message) {
      return !content
          && message.channel.guild.isPresent()
          && viewer
              .map(bot -> !message.author.equals(bot.user) && !message.mentions.contains(bot.user))
              .orElse(false);
    }

    boolean isBy(UserState author) {
      return viewer.map(bot -> bot.user.equals(author)).orElse(false);
    }
  }

  /** As REST answers it. */
  ObjectNode of(MessageState message, Optional<BotState> viewer) {
    return of(message, new Sight(viewer, viewer.map(BotState::seesContent).orElse(true)));
  }

  /** As the gateway tells it to a session with these intents. */
  ObjectNode told(MessageState message, BotState viewer, long intents) {
    boolean content = (intents & Intents.MESSAGE_CONTENT) != 0;
    ObjectNode json = of(message, new Sight(Optional.of(viewer), content));
    json.put("channel_type", message.channel.type);
    message.channel.guild.ifPresent(
        guild -> {
          json.put("guild_id", Views.id(guild.id));
          Optional.ofNullable(guild.members.get(message.author.id))
              .ifPresent(member -> json.set("member", views.member(member, false)));
        });
    return json;
  }

  private ObjectNode of(MessageState message, Sight sight) {
    ObjectNode json = Json.object().put("id", Views.id(message.id));
    json.put("channel_id", Views.id(message.channel.id)).put("type", message.type);
    json.set("author", views.user(message.author));
    json.put("timestamp", Views.time(message.at));
    json.put("edited_timestamp", message.editedAt.map(Views::time).orElse(null));
    json.put("tts", false).put("pinned", message.pinned);
    json.put("flags", message.flags | (hasThread(message) ? FLAG_HAS_THREAD : 0));
    mentions(message, json);
    body(message, json, sight.hides(message));
    reactions(message, json, sight.viewer);
    if (!message.nonce.isEmpty() && sight.isBy(message.author)) {
      json.put("nonce", message.nonce);
    }
    message.webhookId.ifPresent(id -> json.put("webhook_id", Views.id(id)));
    message.author.application.ifPresent(
        bot -> json.put("application_id", Views.id(bot.applicationId)));
    message.reference.ifPresent(reference -> json.set("message_reference", reference));
    if (message.type == MessageState.REPLY || message.replyTo.isPresent()) {
      json.set("referenced_message", quoted(message, sight));
    }
    message.interaction.ifPresent(
        interaction -> json.set("interaction_metadata", metadata(interaction)));
    if (hasThread(message)) {
      json.set("thread", views.channel(world.channel(message.id)));
    }
    return json;
  }

  /** What it replies to, itself without what that replies to; null where it was deleted. */
  private JsonNode quoted(MessageState message, Sight sight) {
    Optional<MessageState> there =
        message.replyTo.filter(to -> to.channel.messages.containsKey(to.id));
    if (there.isEmpty()) {
      return NullNode.getInstance();
    }
    ObjectNode json = of(there.get(), sight);
    json.remove("referenced_message");
    return json;
  }

  private void body(MessageState message, ObjectNode json, boolean hidden) {
    json.put("content", hidden ? "" : message.content);
    json.set("embeds", hidden ? Json.array() : message.embeds.deepCopy());
    json.set("components", hidden ? Json.array() : message.components.deepCopy());
    ArrayNode files = json.putArray("attachments");
    if (!hidden) {
      message.attachments.forEach(file -> files.add(attachment(message, file)));
      json.setAll(message.extras.deepCopy());
    }
  }

  ObjectNode attachment(MessageState message, AttachmentState file) {
    String address = world.files.address(message.channel.id, file);
    ObjectNode json = Json.object().put("id", Views.id(file.id())).put("filename", file.name());
    json.put("size", file.bytes().length).put("url", address).put("proxy_url", address);
    json.put("content_type", file.contentType());
    if (!file.description().isEmpty()) {
      json.put("description", file.description());
    }
    if (message.ephemeral()) {
      json.put("ephemeral", true);
    }
    json.setAll(file.extras().deepCopy());
    return json;
  }

  private void mentions(MessageState message, ObjectNode json) {
    json.put("mention_everyone", message.mentionsEveryone);
    ArrayNode users = json.putArray("mentions");
    message.mentions.forEach(user -> users.add(views.user(user)));
    ArrayNode roles = json.putArray("mention_roles");
    message.mentionedRoles.forEach(role -> roles.add(Views.id(role)));
  }

  private static void reactions(MessageState message, ObjectNode json, Optional<BotState> viewer) {
    if (message.reactions.isEmpty()) {
      return;
    }
    ArrayNode reactions = json.putArray("reactions");
    message.reactions.forEach(
        (emoji, users) -> {
          ObjectNode one = reactions.addObject().put("count", users.size());
          one.putObject("count_details").put("burst", 0).put("normal", users.size());
          one.put("me", viewer.map(bot -> users.contains(bot.user.id)).orElse(false));
          one.put("me_burst", false).putArray("burst_colors");
          one.put("burst_count", 0);
          one.putObject("emoji").putNull("id").put("name", emoji);
        });
  }

  private ObjectNode metadata(InteractionState interaction) {
    ObjectNode metadata = Json.object().put("id", Views.id(interaction.id));
    metadata.put("type", interaction.type).set("user", views.user(interaction.user));
    metadata.putObject("authorizing_integration_owners");
    if (interaction.type == InteractionState.COMPONENT) {
      interaction.message.ifPresent(
          pressed -> metadata.put("interacted_message_id", Views.id(pressed.id)));
    }
    interaction.cause.ifPresent(
        cause -> metadata.set("triggering_interaction_metadata", metadata(cause)));
    return metadata;
  }

  private boolean hasThread(MessageState message) {
    ChannelState thread = world.channels.get(message.id);
    return thread != null
        && thread.isThread()
        && thread.type == ChannelState.PUBLIC_THREAD
        && thread.thread.orElseThrow().parent.equals(message.channel);
  }
}
