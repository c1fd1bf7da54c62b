package dev.headset.emulator.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An application with its bot account. Guarded by the world's lock. */
final class BotState {

  /** Key of {@link #commands} for those that are not bound to one guild. */
  static final long GLOBAL = 0;

  final UserState user;
  final long applicationId;
  final String token;
  final Map<Long, List<CommandState>> commands = new HashMap<>();
  final List<GatewaySession> sessions = new ArrayList<>();

  /** The privileged intents it was granted: members, presences, message content. */
  long privileged = Intents.PRIVILEGED;

  /** Where the portal sends presses and commands, in place of the gateway. */
  Optional<String> interactionsEndpoint = Optional.empty();

  BotState(UserState user, long applicationId, String token) {
    this.user = user;
    this.applicationId = applicationId;
    this.token = token;
  }

  boolean seesContent() {
    return (privileged & Intents.MESSAGE_CONTENT) != 0;
  }

  /** Discord's application flags; the limited forms are those of a bot in under 100 guilds. */
  long flags() {
    long flags = 0;
    flags |= (privileged & Intents.GUILD_PRESENCES) != 0 ? 1L << 13 : 0;
    flags |= (privileged & Intents.GUILD_MEMBERS) != 0 ? 1L << 15 : 0;
    flags |= seesContent() ? 1L << 19 : 0;
    return flags;
  }

  List<CommandState> commands(long guildId) {
    return commands.computeIfAbsent(guildId, key -> new ArrayList<>());
  }
}
