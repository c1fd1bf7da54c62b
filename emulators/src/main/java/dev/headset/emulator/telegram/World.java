package dev.headset.emulator.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/** Everything the server knows. Its monitor guards all of it. */
final class World {

  private static final long FIRST_USER_ID = 5_000_000_001L; // above 32 bits, as many real ones are
  private static final long FIRST_BASIC_GROUP_ID = -4_000_000_001L;
  private static final long FIRST_SUPERGROUP_ID = -1_002_000_000_001L;

  final Clock clock;
  final FileShelf files = new FileShelf();
  final Map<String, BotState> bots = new HashMap<>();
  final Map<Long, Account> people = new HashMap<>();
  final Map<Long, GroupState> groups = new HashMap<>();
  final Set<Long> deletedUsers = new HashSet<>();
  private final ScheduledExecutorService scheduler;
  private long users;
  private long basicGroups;
  private long supergroups;
  private long presses;

  World(Clock clock, ScheduledExecutorService scheduler) {
    this.clock = clock;
    this.scheduler = scheduler;
  }

  synchronized <T> T look(Supplier<T> what) {
    return what.get();
  }

  synchronized void act(Runnable what) {
    what.run();
  }

  Instant now() {
    return clock.instant();
  }

  long nowSeconds() {
    return now().getEpochSecond();
  }

  Account addUser(String firstName, Optional<String> languageCode) {
    long id = FIRST_USER_ID + users++;
    Account user = new Account(id, false, firstName, Optional.empty(), languageCode);
    people.put(id, user);
    return user;
  }

  BotState addBot(String token) {
    long id = Long.parseLong(token.substring(0, token.indexOf(':')));
    String username = "headset" + id + "_bot";
    Account account =
        new Account(id, true, "Headset " + id, Optional.of(username), Optional.empty());
    BotState bot = new BotState(token, account, new UpdateQueue(clock, scheduler, id % 1000 + 7));
    bots.put(token, bot);
    people.put(id, account);
    return bot;
  }

  GroupState addGroup(String title, GroupState.Kind kind) {
    long id =
        kind == GroupState.Kind.BASIC
            ? FIRST_BASIC_GROUP_ID - basicGroups++
            : FIRST_SUPERGROUP_ID - supergroups++;
    GroupState group = new GroupState(id, title, kind);
    groups.put(id, group);
    return group;
  }

  Press addPress(BotState bot) {
    Press press = new Press("48151623420000" + ++presses, now());
    bot.presses.put(press.id, press);
    return press;
  }

  Optional<BotState> botByUsername(String username) {
    String wanted = username.toLowerCase(Locale.ROOT);
    return bots.values().stream()
        .filter(bot -> bot.account.username().orElse("").toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  Optional<BotState> botById(long id) {
    return bots.values().stream().filter(bot -> bot.account.id() == id).findFirst();
  }
}
