package dev.headset.discord;

import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.headset.config.Secret;
import dev.headset.emulator.Violation;
import dev.headset.emulator.discord.DirectChat;
import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.EmulatedBot;
import dev.headset.emulator.discord.Place;
import dev.headset.platform.AdapterSettings;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Address;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.MemoryFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/**
 * One guild with a desk, two customers, an associate, and the adapter that serves them. Towns share
 * one server, so a fault that is ordered for all of it needs one of its own.
 */
final class Town implements AutoCloseable {

  private volatile AdapterSettings settings =
      new AdapterSettings(Words.texts(), List.of(Words.EN, Words.PL), Words.EN, Words.menu(), 1000);

  static final Duration SOON = Duration.ofSeconds(10);

  /**
   * Faults are ordered here all the time, and what is said of them is not for the build's output.
   */
  static final List<String> NOISY = List.of("net.dv8tion", "dev.headset.discord", "com.networknt");

  static {
    NOISY.forEach(name -> ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.OFF));
  }

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final DiscordEmulator SHARED = start();

  final DiscordEmulator discord;
  final String token = "token-of-town-" + COUNT.incrementAndGet() + ".aBcDeF-123_456";
  final EmulatedBot bot;
  final DiscordGuild guild;
  final DiscordChannel support;
  final DiscordChannel forum;
  final DiscordChannel lobby;
  final DiscordUser ewa;
  final DiscordUser jan;
  final DiscordUser anna;
  final RecordingInbox inbox = new RecordingInbox();
  final MemoryNotebook notebook = new MemoryNotebook();
  final MemoryFiles files = new MemoryFiles();
  DiscordTimings timings = quick();
  boolean contact = true;
  Clock clock = Clock.systemUTC();
  private Optional<DiscordAdapter> adapter = Optional.empty();
  private int keys;

  Town() {
    this(SHARED);
  }

  Town(DiscordEmulator discord) {
    this.discord = discord;
    bot = discord.bot(token);
    guild = discord.guild("Shop", bot);
    support = guild.textChannel("support");
    forum = guild.forumChannel("cases");
    lobby = guild.textChannel("lobby");
    ewa = discord.user("Ewa", "pl");
    jan = discord.user("Jan", "en-US");
    anna = discord.user("Anna", "en-GB");
    guild.member(ewa, jan, anna);
  }

  /** A server of one's own. */
  static DiscordEmulator start() {
    DiscordEmulator.Setup setup = DiscordEmulator.Setup.plain();
    Path spec = Path.of("").toAbsolutePath().resolve("../../shared/specs/discord-openapi.json");
    if (Files.exists(spec)) {
      return DiscordEmulator.start(setup.withSpec(spec.normalize()));
    }
    return DiscordEmulator.start(setup);
  }

  static DiscordTimings quick() {
    return quick(Duration.ofSeconds(5), Duration.ofSeconds(20));
  }

  static DiscordTimings quick(Duration login, Duration connectionLoss) {
    return new DiscordTimings(
        Duration.ofSeconds(5),
        login,
        connectionLoss,
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofMillis(50),
        Duration.ofMillis(300),
        Duration.ofMillis(600),
        Duration.ofMillis(30),
        Duration.ZERO,
        Duration.ofSeconds(2));
  }

  /** Serves with other settings from now on. */
  void changes(CommandMenu menu) {
    settings =
        new AdapterSettings(
            settings.texts(),
            settings.languages(),
            settings.deskLanguage(),
            menu,
            settings.maxFileBytes());
    adapter.orElseThrow().settingsChanged();
  }

  DiscordParts parts() {
    return parts(token);
  }

  private DiscordParts parts(String with) {
    return new DiscordParts(
        new Secret(with),
        discord.apiUrl(),
        Optional.empty(),
        contact ? Optional.of(address(lobby)) : Optional.empty(),
        Set.of(address(support), address(forum)),
        files,
        () -> settings,
        clock,
        true,
        timings);
  }

  /** Serves with another token. */
  DiscordAdapter adapterWith(String other) {
    DiscordAdapter begun = new DiscordAdapter(parts(other));
    begun.serve(inbox, notebook);
    return begun;
  }

  /** Begins to serve, without waiting for anything. */
  DiscordAdapter begins() {
    DiscordAdapter begun = new DiscordAdapter(parts());
    adapter = Optional.of(begun);
    begun.serve(inbox, notebook);
    return begun;
  }

  /** Serves, with the commands registered. */
  Town serves() {
    DiscordAdapter begun = begins();
    await().atMost(SOON).until(() -> begun.state() instanceof AdapterState.Serving);
    await().atMost(SOON).until(() -> !bot.commands(guild).isEmpty() && !bot.commands().isEmpty());
    return this;
  }

  DiscordAdapter adapter() {
    return adapter.orElseThrow();
  }

  dev.headset.discord.DiscordChannel channel() {
    return (dev.headset.discord.DiscordChannel) adapter().channel();
  }

  void stops() {
    adapter.ifPresent(DiscordAdapter::close);
    adapter = Optional.empty();
  }

  @Override
  public void close() {
    stops();
  }

  EntryKey key() {
    return new EntryKey(COUNT.get() + "-" + ++keys);
  }

  Delivery says(Address to, String text) {
    return channel().deliver(key(), to, OutgoingMessage.bot(text));
  }

  Address dm(DiscordUser user) {
    return Address.of("discord", id(user.chatWith(bot)));
  }

  DirectChat chat(DiscordUser user) {
    return user.chatWith(bot);
  }

  /** A case's thread in a channel of staff. */
  DiscordThread thread(DiscordChannel in, String title) {
    Delivery opened =
        channel().openThread(key(), address(in), title, OutgoingMessage.bot("the card"));
    Address place = ((Delivery.Delivered) opened).place();
    return discord.thread(Long.parseLong(place.thread().orElseThrow())).orElseThrow();
  }

  static Address address(DiscordChannel channel) {
    return Address.of("discord", id(channel));
  }

  static Address address(DiscordThread thread) {
    return Address.of("discord", String.valueOf(thread.parentId()), id(thread));
  }

  static String id(Place place) {
    return String.valueOf(place.id());
  }

  static DiscordMessage last(Place place) {
    return place.lastMessage().orElseThrow();
  }

  /** What the bot did that the real Discord would not have taken. */
  List<Violation> violations() {
    return discord.violations();
  }
}
