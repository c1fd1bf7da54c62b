package dev.headset.telegram;

import static org.awaitility.Awaitility.await;

import dev.headset.config.Secret;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.AdapterSettings;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Address;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Update;
import dev.headset.testkit.MemoryFiles;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** An adapter on the emulator, with a bot, an inbox, a notebook and files of its own. */
final class Rig implements AutoCloseable {

  static final Language EN = new Language("en");
  static final Language PL = new Language("pl");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final AtomicInteger BOTS = new AtomicInteger(1000);
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final Path SPEC = Path.of("../../shared/specs/telegram-api.json");

  final TelegramEmulator server;
  final String token = BOTS.incrementAndGet() + ":S3cret-token_of_a_test";
  final EmulatedBot bot;
  final MemoryInbox inbox = new MemoryInbox();
  final MemoryNotebook notebook = new MemoryNotebook();
  final MemoryFiles files = new MemoryFiles();
  final Set<Address> staff = new HashSet<>();
  CommandMenu menu = new CommandMenu(List.of());
  Clock clock = Clock.systemUTC();
  TelegramTimings timings =
      new TelegramTimings(
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(2),
          Duration.ofMillis(10),
          Duration.ofMillis(100),
          Duration.ofMillis(100),
          Duration.ofMillis(1050),
          Duration.ofMillis(200));
  boolean limited;
  long maxFileBytes = 1_000_000;
  Optional<TelegramAdapter> adapter = Optional.empty();

  /** On a server that all tests of this process share. */
  Rig() {
    this(Shared.SERVER);
  }

  /** On a server that the test may treat badly. */
  Rig(TelegramEmulator server) {
    this.server = server;
    this.bot = server.bot(token);
  }

  /** A server, strict by the specification where that is at hand. */
  static TelegramEmulator startServer() {
    TelegramEmulator.Setup plain = TelegramEmulator.Setup.plain();
    if (Files.exists(SPEC)) {
      return TelegramEmulator.start(plain.checkedAgainst(SPEC));
    }
    System.err.println("SKIPPED: calls are not checked, as there is no " + SPEC);
    return TelegramEmulator.start(plain);
  }

  TelegramUser user(String name) {
    return server.user(name, Optional.of("pl"));
  }

  /** A team's forum, where the bot may do all that it needs. */
  TelegramGroup forum() {
    TelegramGroup forum = server.forum("Support");
    forum.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    return staffed(forum);
  }

  /** A team's group without topics. */
  TelegramGroup group() {
    TelegramGroup group = server.group("Support");
    group.makesAdmin(bot);
    return staffed(group);
  }

  TelegramGroup staffed(TelegramGroup group) {
    staff.add(address(group.id()));
    return group;
  }

  TelegramUser associate(TelegramGroup group, String name) {
    TelegramUser associate = user(name);
    group.adds(associate);
    return associate;
  }

  TelegramParts parts() {
    return new TelegramParts(
        new Secret(token),
        server.address(),
        files,
        () -> new AdapterSettings(texts(), List.of(EN), PL, menu, maxFileBytes),
        staff,
        clock,
        timings,
        limited);
  }

  /** Serves, and returns once polls are answered. */
  Rig serve() {
    serveWith(parts());
    await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(PATIENCE)
        .until(() -> adapter().state() instanceof AdapterState.Serving);
    return this;
  }

  /** Serves, and returns at once. */
  Rig serveWith(TelegramParts parts) {
    TelegramAdapter made = new TelegramAdapter(parts);
    adapter = Optional.of(made);
    made.serve(inbox, notebook);
    return this;
  }

  TelegramAdapter adapter() {
    return adapter.orElseThrow();
  }

  TelegramChannel channel() {
    return (TelegramChannel) adapter().channel();
  }

  Delivery tell(Address to, OutgoingMessage message) {
    return channel().deliver(key(), to, message);
  }

  Delivery.Delivered told(Address to, OutgoingMessage message) {
    return delivered(tell(to, message));
  }

  static Delivery.Delivered delivered(Delivery delivery) {
    if (delivery instanceof Delivery.Delivered delivered) {
      return delivered;
    }
    throw new AssertionError("not delivered: " + delivery);
  }

  /** The first message that was said, once there is one. */
  Update.Said said() {
    return said(1).get(0);
  }

  /** What was said, once it is so much. */
  List<Update.Said> said(int count) {
    until(() -> inbox.said().size() >= count);
    return inbox.said();
  }

  Update.Pressed pressed() {
    until(() -> !inbox.pressed().isEmpty());
    return inbox.pressed().get(0);
  }

  /** Once Telegram was told that all it had was taken. */
  void untilConfirmed() {
    until(() -> server.unconfirmedUpdates(bot) == 0);
  }

  static void until(Callable<Boolean> so) {
    await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(so);
  }

  static EntryKey key() {
    return new EntryKey("test." + KEYS.incrementAndGet());
  }

  static Address address(long chat) {
    return Address.of("telegram", Long.toString(chat));
  }

  static Address address(long chat, long topic) {
    return Address.of("telegram", Long.toString(chat), Long.toString(topic));
  }

  static MessageId id(long message) {
    return new MessageId(Long.toString(message));
  }

  /** Every text says its own key and its placeholders. */
  static Texts texts() {
    Map<TextKey, LocalText> texts = new EnumMap<>(TextKey.class);
    for (TextKey key : TextKey.values()) {
      StringBuilder shown = new StringBuilder(key.key());
      key.placeholders().forEach(name -> shown.append(" {").append(name).append('}'));
      texts.put(key, new LocalText(Map.of(EN, "en " + shown, PL, "pl " + shown)));
    }
    return new Texts(texts);
  }

  @Override
  public void close() {
    adapter.ifPresent(TelegramAdapter::close);
  }

  private static final class Shared {
    static final TelegramEmulator SERVER = startServer();
  }
}
