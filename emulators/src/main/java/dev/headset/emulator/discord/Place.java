package dev.headset.emulator.discord;

import java.util.List;
import java.util.Optional;

/** Where messages stand: a guild's channel, a thread, or a direct chat with a bot. */
public sealed interface Place permits DiscordChannel, DiscordThread, DirectChat {

  /** The snowflake by which the API knows it. */
  long id();

  /**
   * What people and bots have said and still stands, oldest first, ephemeral messages among them
   * and marked as such. What Discord writes itself (a rename, a pin, an added member) is told to
   * bots and left out here.
   */
  List<DiscordMessage> messages();

  /** The newest message of all, if there is one. */
  default Optional<DiscordMessage> lastMessage() {
    List<DiscordMessage> all = messages();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
