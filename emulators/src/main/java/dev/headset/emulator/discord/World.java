package dev.headset.emulator.discord;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Everything that exists on this Discord, behind one lock. */
final class World {

  /** Snowflakes count milliseconds from here (Discord's documentation, "Snowflakes"). */
  private static final long EPOCH_MILLIS = 1_420_070_400_000L;

  private static final int SNOWFLAKE_TIME_SHIFT = 22;

  final Clock clock;
  final Events events = new Events(this);
  final Views views = new Views(this);
  final Messages messages = new Messages(this);
  final Notices notices = new Notices(this);
  final Threads threads = new Threads(this);
  final Interactions interactions = new Interactions(this);
  final SignedFiles files = new SignedFiles(this);
  final Map<Long, UserState> users = new HashMap<>();
  final Map<Long, GuildState> guilds = new LinkedHashMap<>();
  final Map<Long, ChannelState> channels = new HashMap<>();
  final Map<String, BotState> botsByToken = new HashMap<>();
  final Map<Long, BotState> applications = new HashMap<>();
  final long maxFileBytes;

  private final Map<String, ChannelState> directs = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final SecureRandom random = new SecureRandom();
  private volatile URI address = URI.create("http://127.0.0.1");
  private long lastId;

  World(Clock clock, long maxFileBytes) {
    this.clock = clock;
    this.maxFileBytes = maxFileBytes;
  }

  <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  void run(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** A fresh snowflake, above all before it. */
  long nextId() {
    long timed = (clock.millis() - EPOCH_MILLIS) << SNOWFLAKE_TIME_SHIFT;
    lastId = Math.max(timed, lastId + 1);
    return lastId;
  }

  static Instant timeOf(long id) {
    return Instant.ofEpochMilli((id >>> SNOWFLAKE_TIME_SHIFT) + EPOCH_MILLIS);
  }

  boolean olderThan(Instant then, Duration age) {
    return then.plus(age).isBefore(now());
  }

  String secret(int bytes) {
    byte[] noise = new byte[bytes];
    random.nextBytes(noise);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
  }

  void servedAt(URI here) {
    address = here;
  }

  URI address() {
    return address;
  }

  String gatewayAddress() {
    return "ws://" + address.getAuthority();
  }

  UserState newUser(String name, String locale, boolean bot) {
    UserState user = new UserState(nextId(), name, locale, bot);
    users.put(user.id, user);
    return user;
  }

  Optional<BotState> bot(String token) {
    return Optional.ofNullable(botsByToken.get(token));
  }

  /** The channel, where there is one and it is known to exist. */
  ChannelState channel(long id) {
    ChannelState channel = channels.get(id);
    if (channel == null) {
      throw ApiError.unknownChannel();
    }
    return channel;
  }

  GuildState guild(long id) {
    GuildState guild = guilds.get(id);
    if (guild == null) {
      throw ApiError.unknown(10004, "Guild");
    }
    return guild;
  }

  UserState user(long id) {
    UserState user = users.get(id);
    if (user == null) {
      throw ApiError.unknownUser();
    }
    return user;
  }

  /** The direct chat of two accounts, opened where it was not. */
  ChannelState direct(UserState one, UserState other) {
    String pair = pair(one, other);
    ChannelState known = directs.get(pair);
    if (known != null) {
      return known;
    }
    ChannelState opened = new ChannelState(nextId(), ChannelState.DIRECT, Optional.empty(), "");
    opened.recipients.add(one);
    opened.recipients.add(other);
    channels.put(opened.id, opened);
    directs.put(pair, opened);
    return opened;
  }

  boolean knowsDirect(UserState one, UserState other) {
    return directs.containsKey(pair(one, other));
  }

  private static String pair(UserState one, UserState other) {
    return Math.min(one.id, other.id) + ":" + Math.max(one.id, other.id);
  }

  /** Whether the two are in a guild together. */
  boolean sharesGuild(UserState one, UserState other) {
    return guilds.values().stream()
        .anyMatch(
            guild -> guild.members.containsKey(one.id) && guild.members.containsKey(other.id));
  }
}
