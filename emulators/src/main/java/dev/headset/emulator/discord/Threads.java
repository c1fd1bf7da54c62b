package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.emulator.discord.ChannelState.ThreadState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Threads: opened, joined, archived (Discord's documentation, "Threads"). */
final class Threads {

  static final int MAX_NAME = 100;
  static final int MAX_ACTIVE = 1000;

  private static final Set<Integer> ARCHIVE_MINUTES = Set.of(60, 1440, 4320, 10080);

  private final World world;

  Threads(World world) {
    this.world = world;
  }

  /** A thread under a channel; it is told to nobody yet. */
  ChannelState open(long id, ChannelState parent, UserState owner, int type, JsonNode body) {
    String name = Json.text(body, "name").orElse("").strip();
    checkName(name);
    GuildState guild = parent.guild.orElseThrow(ApiError::unknownChannel);
    if (!room(guild)) {
      throw ApiError.of(400, 160006, "Maximum number of active threads reached");
    }
    ChannelState thread = new ChannelState(id, type, parent.guild, name);
    ThreadState state = new ThreadState(parent, owner, world.now());
    state.autoArchiveMinutes = archiveMinutes(body, state.autoArchiveMinutes);
    state.invitable = body.path("invitable").asBoolean(true);
    thread.thread = Optional.of(state);
    state.members.put(owner.id, world.now());
    guild.channels.put(id, thread);
    world.channels.put(id, thread);
    return thread;
  }

  boolean room(GuildState guild) {
    return active(guild) < MAX_ACTIVE;
  }

  static void checkName(String name) {
    int length = MessageChecks.length(name);
    if (length < 1 || length > MAX_NAME) {
      throw ApiError.tooLong("name", 1, MAX_NAME);
    }
  }

  static int archiveMinutes(JsonNode body, int otherwise) {
    if (!Json.has(body, "auto_archive_duration")) {
      return otherwise;
    }
    int minutes = body.path("auto_archive_duration").asInt(0);
    if (!ARCHIVE_MINUTES.contains(minutes)) {
      throw ApiError.form(
          "auto_archive_duration",
          "BASE_TYPE_CHOICES",
          "Value must be one of {60, 1440, 4320, 10080}.");
    }
    return minutes;
  }

  private static long active(GuildState guild) {
    return guild.channels.values().stream()
        .filter(ChannelState::isThread)
        .filter(channel -> !channel.thread.orElseThrow().archived)
        .count();
  }

  /** Somebody wrote: the thread wakes up, and the writer is in it. */
  void written(ChannelState thread, UserState author) {
    ThreadState state = thread.thread.orElseThrow();
    state.messageCount++;
    if (state.archived) {
      archive(thread, false);
      world.events.channel("THREAD_UPDATE", thread);
    }
    join(thread, author);
  }

  void archive(ChannelState thread, boolean archived) {
    ThreadState state = thread.thread.orElseThrow();
    if (state.archived != archived) {
      state.archived = archived;
      state.archiveChangedAt = world.now();
    }
  }

  void join(ChannelState thread, UserState user) {
    ThreadState state = thread.thread.orElseThrow();
    if (state.members.putIfAbsent(user.id, world.now()) != null) {
      return;
    }
    user.application
        .filter(bot -> thread.isPrivateThread())
        .ifPresent(bot -> world.events.threadShown(thread, bot, false));
    world.events.threadMembers(thread, List.of(user.id), List.of());
  }

  void leave(ChannelState thread, UserState user) {
    ThreadState state = thread.thread.orElseThrow();
    if (!state.members.containsKey(user.id)) {
      return;
    }
    List<BotState> before = world.events.whoSee(thread);
    state.members.remove(user.id);
    world.events.threadMembers(thread, List.of(), List.of(user.id));
    user.application
        .filter(bot -> before.contains(bot) && !Permissions.sees(user, thread))
        .ifPresent(bot -> world.events.channelDeleted("THREAD_DELETE", thread, List.of(bot)));
  }
}
