package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Interactions from their beginning, kept by id and by token. */
final class Interactions {

  /** The first answer's time, and the token's life (Discord, "Receiving and Responding"). */
  static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

  static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  private static final long DEFAULT_FILE_LIMIT = 10_485_760;

  private final World world;
  private final Map<Long, InteractionState> byId = new HashMap<>();
  private final Map<String, InteractionState> byToken = new HashMap<>();

  Interactions(World world) {
    this.world = world;
  }

  InteractionState begin(
      int type,
      BotState bot,
      UserState user,
      ChannelState channel,
      ObjectNode data,
      Optional<MessageState> message) {
    InteractionState interaction =
        new InteractionState(
            world.nextId(), world.secret(48), type, bot, user, channel, world.now(), data, message);
    byId.put(interaction.id, interaction);
    byToken.put(interaction.token, interaction);
    if (bot.interactionsEndpoint.isEmpty()) {
      world.events.interaction(interaction, view(interaction));
    }
    return interaction;
  }

  /** The interaction that still waits for its first answer. */
  InteractionState waiting(long id, String token) {
    InteractionState interaction = byId.get(id);
    if (interaction == null || !interaction.token.equals(token)) {
      throw ApiError.unknown(10062, "interaction");
    }
    if (interaction.answered.isPresent()) {
      throw ApiError.of(400, 40060, "Interaction has already been acknowledged.");
    }
    if (world.olderThan(interaction.at, FIRST_ANSWER)) {
      throw ApiError.unknown(10062, "interaction");
    }
    return interaction;
  }

  /** The interaction whose token is used as a webhook's. */
  InteractionState answered(long applicationId, String token) {
    InteractionState interaction = byToken.get(token);
    if (interaction == null || interaction.bot.applicationId != applicationId) {
      throw ApiError.unknown(10015, "Webhook");
    }
    if (world.olderThan(interaction.at, TOKEN_LIFE)) {
      throw ApiError.of(401, 50027, "Invalid Webhook Token");
    }
    if (interaction.answered.isEmpty()) {
      throw ApiError.unknown(10015, "Webhook");
    }
    return interaction;
  }

  int unanswered(Optional<BotState> of) {
    return (int)
        byId.values().stream()
            .filter(one -> one.answered.isEmpty())
            .filter(one -> of.isEmpty() || of.get().equals(one.bot))
            .count();
  }

  /** A message of the application's within an interaction. */
  MessageState post(InteractionState interaction, Draft draft, int extraFlags) {
    MessageState message = world.messages.message(interaction.channel, interaction.bot.user, draft);
    message.flags |= extraFlags;
    message.interaction = Optional.of(interaction);
    message.webhookId = Optional.of(interaction.bot.applicationId);
    if (interaction.type == InteractionState.COMMAND) {
      message.type = 20;
    }
    world.messages.publish(message);
    interaction.replies.add(message);
    return message;
  }

  private ObjectNode view(InteractionState interaction) {
    ObjectNode json = Json.object().put("id", Views.id(interaction.id)).put("version", 1);
    json.put("application_id", Views.id(interaction.bot.applicationId));
    json.put("type", interaction.type).put("token", interaction.token);
    json.set("data", interaction.data);
    json.put("locale", interaction.user.locale);
    ChannelState channel = interaction.channel;
    json.put("channel_id", Views.id(channel.id));
    json.putArray("entitlements");
    json.put("attachment_size_limit", DEFAULT_FILE_LIMIT);
    long allowed = Permissions.of(interaction.bot.user, channel);
    json.put("app_permissions", Long.toString(allowed));
    interaction.message.ifPresent(
        message ->
            json.set("message", world.views.messages.of(message, Optional.of(interaction.bot))));
    Optional<GuildState> guild = channel.guild;
    json.put("context", guild.isPresent() ? 0 : 1);
    json.putObject("authorizing_integration_owners")
        .put("0", guild.map(one -> Views.id(one.id)).orElse("0"));
    if (guild.isPresent()) {
      inGuild(interaction, guild.get(), json);
    } else {
      json.set("user", world.views.user(interaction.user));
      json.set("channel", world.views.direct(channel, interaction.bot.user));
    }
    return json;
  }

  private void inGuild(InteractionState interaction, GuildState guild, ObjectNode json) {
    json.put("guild_id", Views.id(guild.id)).put("guild_locale", "en-US");
    ObjectNode partial = json.putObject("guild").put("id", Views.id(guild.id));
    partial.put("locale", "en-US").putArray("features");
    long may = Permissions.of(interaction.user, interaction.channel);
    ObjectNode channel = world.views.channel(interaction.channel);
    json.set("channel", channel.put("permissions", Long.toString(may)));
    GuildState.MemberState member = guild.members.get(interaction.user.id);
    if (member != null) {
      ObjectNode shown = world.views.member(member, true);
      json.set("member", shown.put("permissions", Long.toString(may)));
    }
  }

  static boolean isEphemeral(JsonNode data) {
    return (data.path("flags").asInt(0) & MessageState.FLAG_EPHEMERAL) != 0;
  }
}
