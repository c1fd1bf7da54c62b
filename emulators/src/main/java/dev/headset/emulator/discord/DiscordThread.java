package dev.headset.emulator.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A thread of a text channel, or a forum's post; each question is answered as of now. */
public final class DiscordThread implements Place {

  private final World world;
  private final ChannelState channel;

  DiscordThread(World world, ChannelState channel) {
    this.world = world;
    this.channel = channel;
  }

  @Override
  public long id() {
    return channel.id;
  }

  @Override
  public List<DiscordMessage> messages() {
    return world.locked(() -> MessageSnapshot.all(world, channel));
  }

  /** 1 to 100 characters. */
  public String name() {
    return world.locked(() -> channel.name);
  }

  /** Whether it sleeps: it takes no edit and no reaction until somebody writes. */
  public boolean archived() {
    return world.locked(() -> state().archived);
  }

  /** Whether only those with MANAGE_THREADS may write. */
  public boolean locked() {
    return world.locked(() -> state().locked);
  }

  /** Whether only its members and those with MANAGE_THREADS see it. */
  public boolean isPrivate() {
    return channel.isPrivateThread();
  }

  /** Names of who is in it. */
  public Set<String> members() {
    return world.locked(
        () ->
            state().members.keySet().stream()
                .map(world.users::get)
                .map(user -> user.name)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** The channel it is under. */
  public long parentId() {
    return state().parent.id;
  }

  /** Whether it has not been deleted. */
  public boolean exists() {
    return world.locked(() -> world.channels.containsKey(channel.id));
  }

  /** Puts it to sleep, as its time of silence or a moderator would. */
  public void archives() {
    world.run(
        () -> {
          world.threads.archive(channel, true);
          world.events.channel("THREAD_UPDATE", channel);
        });
  }

  /** Closes it to all without MANAGE_THREADS, and puts it to sleep. */
  public void locks() {
    world.run(
        () -> {
          state().locked = true;
          world.threads.archive(channel, true);
          world.events.channel("THREAD_UPDATE", channel);
        });
  }

  /** Takes it out of the archive, and unlocks it, as a moderator may. */
  public void opens() {
    world.run(
        () -> {
          state().locked = false;
          world.threads.archive(channel, false);
          world.events.channel("THREAD_UPDATE", channel);
        });
  }

  /** Deletes it with all that is in it. */
  public void isDeleted() {
    world.run(() -> ChannelRoutes.remove(world, channel));
  }

  private ChannelState.ThreadState state() {
    return channel.thread.orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DiscordThread thread && thread.channel == channel;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(channel.id);
  }

  @Override
  public String toString() {
    return "thread \"" + name() + "\"";
  }
}
