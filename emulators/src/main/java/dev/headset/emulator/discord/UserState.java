package dev.headset.emulator.discord;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An account, a person's or a bot's. Guarded by the world's lock. */
final class UserState {

  final long id;
  final String name;
  final String locale;
  final boolean bot;
  final Set<Long> blocked = new HashSet<>();

  /** Bots it once met in a guild, and meets in none any more. */
  final Set<Long> lostSightOf = new HashSet<>();

  boolean closedToMessages;
  Optional<BotState> application = Optional.empty();

  UserState(long id, String name, String locale, boolean bot) {
    this.id = id;
    this.name = name;
    this.locale = locale;
    this.bot = bot;
  }

  /** Whether a direct message of this bot reaches the person. */
  boolean takesMessagesOf(UserState sender) {
    return !closedToMessages && !blocked.contains(sender.id) && !lostSightOf.contains(sender.id);
  }
}
