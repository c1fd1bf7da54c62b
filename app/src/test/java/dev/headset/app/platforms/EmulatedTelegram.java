package dev.headset.app.platforms;

import dev.headset.conversation.Playbook;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Adapter;
import dev.headset.platform.Address;
import dev.headset.platform.FileStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Telegram, with forums for the teams. */
final class EmulatedTelegram implements EmulatedPlatform {

  private static final AtomicInteger BOTS = new AtomicInteger(1_000);

  final TelegramEmulator emulator;
  final EmulatedBot bot;
  final String token;
  private final Map<String, TelegramGroup> groups = new LinkedHashMap<>();
  private final Map<String, TelegramUser> staff = new ConcurrentHashMap<>();
  private final int violationsBefore;
  private final TelegramCustomers customers;
  private final TelegramDesk desk;

  EmulatedTelegram(TelegramEmulator emulator) {
    this.emulator = emulator;
    this.violationsBefore = emulator.violations().size();
    this.token = BOTS.incrementAndGet() + ":of-a-story";
    this.bot = emulator.bot(token);
    this.customers = new TelegramCustomers(emulator, bot);
    this.desk = new TelegramDesk(this);
  }

  @Override
  public Address channel(String team) {
    return Address.of("telegram", String.valueOf(group(team).id()));
  }

  TelegramGroup group(String team) {
    return groups.computeIfAbsent(team, this::newForum);
  }

  Map<String, TelegramGroup> groups() {
    return groups;
  }

  private TelegramGroup newForum(String team) {
    TelegramGroup forum = emulator.forum(team);
    forum.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    return forum;
  }

  /** Somebody of the staff, who may write in every team's group, in closed topics too. */
  TelegramUser associate(String name) {
    return staff.computeIfAbsent(
        name,
        first -> {
          TelegramUser user = emulator.user(first, Optional.of("en"));
          groups.values().forEach(group -> group.makesAdmin(user, AdminRight.CAN_MANAGE_TOPICS));
          return user;
        });
  }

  @Override
  public Adapter adapter(Playbook playbook, FileStore files, Clock clock) {
    return StageAdapters.telegram(this, playbook, files, clock);
  }

  @Override
  public boolean setUp() {
    return true;
  }

  @Override
  public CustomerSide customers() {
    return customers;
  }

  @Override
  public DeskSide desk() {
    return desk;
  }

  @Override
  public String faultsFound() {
    return Faults.since(violationsBefore, emulator.violations());
  }
}
