package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.discord.GuildState.MemberState;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Tells the bots' sessions what happened, each what it may know and asked for. */
final class Events {

  private final World world;

  Events(World world) {
    this.world = world;
  }

  void messageCreated(MessageState message) {
    message("MESSAGE_CREATE", message);
  }

  void messageEdited(MessageState message) {
    message("MESSAGE_UPDATE", message);
  }

  void messageDeleted(ChannelState channel, long messageId) {
    ObjectNode data = Json.object().put("id", Views.id(messageId));
    data.put("channel_id", Views.id(channel.id));
    channel.guild.ifPresent(guild -> data.put("guild_id", Views.id(guild.id)));
    toWhoSee(channel, "MESSAGE_DELETE", messageIntent(channel), data);
  }

  private void message(String event, MessageState message) {
    if (message.ephemeral()) {
      return; // shown to one person alone, told to no gateway
    }
    long intent = messageIntent(message.channel);
    for (BotState bot : whoSee(message.channel)) {
      tell(bot, event, intent, (to, intents) -> world.views.messages.told(message, to, intents));
    }
  }

  void reaction(String event, MessageState message, UserState by, String emoji) {
    ChannelState channel = message.channel;
    ObjectNode data = Json.object().put("user_id", Views.id(by.id));
    data.put("channel_id", Views.id(channel.id)).put("message_id", Views.id(message.id));
    data.put("burst", false).put("type", 0).put("message_author_id", Views.id(message.author.id));
    data.putObject("emoji").putNull("id").put("name", emoji);
    channel.guild.ifPresent(
        guild -> {
          data.put("guild_id", Views.id(guild.id));
          MemberState member = guild.members.get(by.id);
          if (member != null && event.endsWith("ADD")) {
            data.set("member", world.views.member(member, true));
          }
        });
    long intent =
        channel.isDirect() ? Intents.DIRECT_MESSAGE_REACTIONS : Intents.GUILD_MESSAGE_REACTIONS;
    toWhoSee(channel, event, intent, data);
  }

  void typing(ChannelState channel, UserState by) {
    ObjectNode data = Json.object().put("channel_id", Views.id(channel.id));
    data.put("user_id", Views.id(by.id)).put("timestamp", world.now().getEpochSecond());
    channel.guild.ifPresent(guild -> data.put("guild_id", Views.id(guild.id)));
    long intent = channel.isDirect() ? Intents.DIRECT_MESSAGE_TYPING : Intents.GUILD_MESSAGE_TYPING;
    toWhoSee(channel, "TYPING_START", intent, data);
  }

  /** CHANNEL_* and THREAD_* with the channel as it is. */
  void channel(String event, ChannelState channel) {
    toWhoSee(channel, event, Intents.GUILDS, world.views.channel(channel));
  }

  /** A guild's channel changed; even bots it is hidden from are told, so that they know. */
  void channelChanged(ChannelState channel) {
    ObjectNode data = world.views.channel(channel);
    for (BotState bot : bots(channel.guild.orElseThrow())) {
      tell(bot, "CHANNEL_UPDATE", Intents.GUILDS, (to, intents) -> data);
    }
  }

  /** Bots that did not see the channel before are told of its threads that are awake. */
  void threadsShown(ChannelState channel, List<BotState> sawBefore) {
    for (BotState bot : whoSee(channel)) {
      if (sawBefore.contains(bot)) {
        continue;
      }
      GuildState guild = channel.guild.orElseThrow();
      ObjectNode data = Json.object().put("guild_id", Views.id(guild.id));
      data.putArray("channel_ids").add(Views.id(channel.id));
      ArrayNode threads = data.putArray("threads");
      ArrayNode members = data.putArray("members");
      guild.channels.values().stream()
          .filter(one -> one.isThread() && one.ruling().equals(channel))
          .filter(one -> !one.thread.orElseThrow().archived && Permissions.sees(bot.user, one))
          .forEach(
              one -> {
                threads.add(world.views.channel(one));
                if (one.thread.orElseThrow().members.containsKey(bot.user.id)) {
                  members.add(world.views.threadMember(one, bot.user.id));
                }
              });
      tell(bot, "THREAD_LIST_SYNC", Intents.GUILDS, (to, intents) -> data);
    }
  }

  void directOpened(ChannelState channel, BotState bot) {
    ObjectNode data = world.views.direct(channel, bot.user);
    tell(bot, "CHANNEL_CREATE", Intents.DIRECT_MESSAGES, (to, intents) -> data);
  }

  void threadCreated(ChannelState thread) {
    for (BotState bot : whoSee(thread)) {
      threadShown(thread, bot, true);
    }
  }

  /** A thread that is new, or new to this bot. */
  void threadShown(ChannelState thread, BotState bot, boolean isNew) {
    ObjectNode data = world.views.channel(thread);
    if (isNew) {
      data.put("newly_created", true);
    }
    if (thread.thread.orElseThrow().members.containsKey(bot.user.id)) {
      data.set("member", world.views.threadMember(thread, bot.user.id));
    }
    tell(bot, "THREAD_CREATE", Intents.GUILDS, (to, intents) -> data);
  }

  void channelDeleted(String event, ChannelState channel, List<BotState> to) {
    ObjectNode data = Json.object().put("id", Views.id(channel.id)).put("type", channel.type);
    channel.guild.ifPresent(guild -> data.put("guild_id", Views.id(guild.id)));
    if (channel.isThread()) {
      data.put("parent_id", Views.id(channel.ruling().id));
    } else {
      data.setAll(world.views.channel(channel));
    }
    to.forEach(bot -> tell(bot, event, Intents.GUILDS, (who, intents) -> data));
  }

  /** Somebody came into a thread or left it. Without the members intent a bot hears of itself. */
  void threadMembers(ChannelState thread, List<Long> added, List<Long> removed) {
    GuildState guild = thread.guild.orElseThrow();
    for (BotState bot : whoSee(thread)) {
      ObjectNode data = Json.object().put("id", Views.id(thread.id));
      data.put("guild_id", Views.id(guild.id));
      data.put("member_count", thread.thread.orElseThrow().members.size());
      ArrayNode in = data.putArray("added_members");
      added.forEach(id -> in.add(threadMember(thread, guild, id)));
      ArrayNode out = data.putArray("removed_member_ids");
      removed.forEach(id -> out.add(Views.id(id)));
      boolean itself = added.contains(bot.user.id) || removed.contains(bot.user.id);
      long intent = itself ? Intents.GUILDS : Intents.GUILDS | Intents.GUILD_MEMBERS;
      tell(bot, "THREAD_MEMBERS_UPDATE", intent, (to, intents) -> data);
    }
  }

  private ObjectNode threadMember(ChannelState thread, GuildState guild, long id) {
    ObjectNode json = world.views.threadMember(thread, id);
    MemberState member = guild.members.get(id);
    if (member != null) {
      json.set("member", world.views.member(member, true));
    }
    return json.putNull("presence");
  }

  void guild(String event, GuildState guild, long intent, ObjectNode data) {
    data.put("guild_id", Views.id(guild.id));
    for (BotState bot : bots(guild)) {
      tell(bot, event, intent, (to, intents) -> data);
    }
  }

  void interaction(InteractionState interaction, ObjectNode data) {
    tell(interaction.bot, "INTERACTION_CREATE", 0, (to, intents) -> data);
  }

  /** Tells each session of the bot that has all of the intent's bits. */
  void tell(BotState bot, String event, long intent, BiFunction<BotState, Long, ObjectNode> data) {
    for (GatewaySession session : bot.sessions) {
      if ((session.intents() & intent) == intent) {
        session.dispatch(event, data.apply(bot, session.intents()));
      }
    }
  }

  private void toWhoSee(ChannelState channel, String event, long intent, ObjectNode data) {
    for (BotState bot : whoSee(channel)) {
      tell(bot, event, intent, (to, intents) -> data);
    }
  }

  List<BotState> whoSee(ChannelState channel) {
    if (channel.guild.isEmpty()) {
      return channel.recipients.stream().flatMap(user -> user.application.stream()).toList();
    }
    return bots(channel.guild.get()).stream()
        .filter(bot -> Permissions.sees(bot.user, channel))
        .toList();
  }

  static List<BotState> bots(GuildState guild) {
    return guild.members.values().stream()
        .map(member -> member.user.application)
        .flatMap(Optional::stream)
        .toList();
  }

  static long guildsOf(World world, BotState bot) {
    return world.guilds.values().stream()
        .filter(guild -> guild.members.containsKey(bot.user.id))
        .count();
  }

  private static long messageIntent(ChannelState channel) {
    return channel.isDirect() ? Intents.DIRECT_MESSAGES : Intents.GUILD_MESSAGES;
  }
}
