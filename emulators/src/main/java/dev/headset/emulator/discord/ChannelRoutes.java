package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.emulator.discord.ChannelState.ThreadState;
import java.util.List;

/** A channel or thread as such: seen, changed, deleted, typed in. */
final class ChannelRoutes {

  private final World world;

  ChannelRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/channels/{channel_id}", this::get);
    routes.add("PATCH", "/channels/{channel_id}", this::change);
    routes.add("DELETE", "/channels/{channel_id}", this::delete);
    routes.add("POST", "/channels/{channel_id}/typing", this::typing);
  }

  private RestAnswer get(RestRequest request) {
    ChannelState channel = seen(world, request);
    if (channel.isDirect()) {
      return RestAnswer.ok(world.views.direct(channel, request.user()));
    }
    return RestAnswer.ok(world.views.channel(channel));
  }

  /** The channel of the path, where the bot may see it. */
  static ChannelState seen(World world, RestRequest request) {
    ChannelState channel = world.channel(request.id("channel_id"));
    Permissions.requireSight(request.user(), channel);
    return channel;
  }

  private RestAnswer change(RestRequest request) {
    ChannelState channel = seen(world, request);
    if (channel.isDirect()) {
      throw ApiError.of(400, 50003, "Cannot execute action on a DM channel");
    }
    if (channel.isThread()) {
      changeThread(channel, request);
    } else {
      Permissions.require(request.user(), channel, Permission.MANAGE_CHANNELS);
      rename(channel, request.body());
      Json.text(request.body(), "topic").ifPresent(topic -> channel.topic = topic);
      world.events.channel("CHANNEL_UPDATE", channel);
    }
    return RestAnswer.ok(world.views.channel(channel));
  }

  /**
   * The owner may archive and rename; locking, and waking a locked one, takes MANAGE_THREADS;
   * anyone who may write wakes an unlocked one (Discord's documentation, "Threads", permissions).
   */
  private void changeThread(ChannelState channel, RestRequest request) {
    ThreadState thread = channel.thread.orElseThrow();
    JsonNode body = request.body();
    boolean manages = Permissions.may(request.user(), channel, Permission.MANAGE_THREADS);
    boolean owns = thread.owner.equals(request.user());
    boolean wakes =
        thread.archived && Json.has(body, "archived") && !body.path("archived").asBoolean();
    boolean onlyWakes = wakes && body.size() == 1;
    boolean needsManager = body.has("locked") || (thread.locked && wakes);
    boolean allowed =
        manages
            || (!needsManager && owns)
            || (!needsManager
                && onlyWakes
                && Permissions.may(request.user(), channel, Permission.SEND_MESSAGES_IN_THREADS));
    if (!allowed) {
      throw ApiError.missingPermissions();
    }
    boolean otherThanState = body.has("name") || body.has("auto_archive_duration");
    if (thread.archived && !wakes && otherThanState) {
      throw ApiError.archived();
    }
    thread.autoArchiveMinutes = Threads.archiveMinutes(body, thread.autoArchiveMinutes);
    boolean renamed = rename(channel, body);
    thread.locked = body.path("locked").asBoolean(thread.locked);
    thread.invitable = body.path("invitable").asBoolean(thread.invitable);
    world.threads.archive(channel, body.path("archived").asBoolean(thread.archived));
    world.events.channel("THREAD_UPDATE", channel);
    if (renamed) {
      world.notices.renamed(channel, request.user());
    }
  }

  /** Whether it has another name now. */
  private static boolean rename(ChannelState channel, JsonNode body) {
    if (!Json.has(body, "name")) {
      return false;
    }
    String name = Json.text(body, "name").orElse("").strip();
    Threads.checkName(name);
    boolean other = !name.equals(channel.name);
    channel.name = name;
    return other;
  }

  private RestAnswer delete(RestRequest request) {
    ChannelState channel = seen(world, request);
    if (!channel.isDirect()) {
      Permission needed =
          channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS;
      Permissions.require(request.user(), channel, needed);
      remove(world, channel);
    }
    return RestAnswer.ok(
        channel.isDirect()
            ? world.views.direct(channel, request.user())
            : world.views.channel(channel));
  }

  /** Takes a channel with its threads, or a thread, out of the guild. */
  static void remove(World world, ChannelState channel) {
    GuildState guild = channel.guild.orElseThrow();
    List<BotState> told = world.events.whoSee(channel);
    List<ChannelState> threads =
        guild.channels.values().stream()
            .filter(one -> one.isThread() && one.ruling().equals(channel) && !one.equals(channel))
            .toList();
    guild.channels.remove(channel.id);
    world.channels.remove(channel.id);
    for (ChannelState thread : threads) {
      guild.channels.remove(thread.id);
      world.channels.remove(thread.id);
    }
    String event = channel.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE";
    world.events.channelDeleted(event, channel, told);
  }

  private RestAnswer typing(RestRequest request) {
    ChannelState channel = seen(world, request);
    MessageRoutes.requireWriting(request.user(), channel);
    world.events.typing(channel, request.user());
    return RestAnswer.nothing();
  }
}
