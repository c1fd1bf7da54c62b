package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.Permission;
import dev.headset.platform.AdapterState;
import dev.headset.platform.AdapterState.Serving;
import dev.headset.platform.AdapterState.Troubled;
import dev.headset.platform.Delivery;
import dev.headset.platform.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StateTest {

  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Level level = ROOT.getLevel();
  private final DiscordEmulator discord = Town.start();
  private final Town town = new Town(discord);

  @BeforeEach
  void listen() {
    Town.NOISY.forEach(name -> logger(name).setLevel(null));
    ROOT.setLevel(Level.DEBUG);
    ROOT.iteratorForAppenders().forEachRemaining(appender -> appender.addFilter(new Muted()));
    log.start();
    ROOT.addAppender(log);
  }

  @AfterEach
  void close() {
    town.close();
    ROOT.detachAppender(log);
    ROOT.iteratorForAppenders().forEachRemaining(appender -> appender.clearAllFilters());
    ROOT.setLevel(level);
    Town.NOISY.forEach(name -> logger(name).setLevel(Level.OFF));
    discord.close();
  }

  @Test
  void beforeItIsConnectedEverythingIsToBeTriedAgain() {
    DiscordAdapter adapter = new DiscordAdapter(town.parts());
    try (adapter) {
      assertInstanceOf(AdapterState.Starting.class, adapter.state());
      assertInstanceOf(
          Delivery.RetryAfter.class,
          adapter.channel().deliver(town.key(), town.dm(town.ewa), OutgoingMessage.bot("early")));
    }
  }

  @Test
  void aRefusedTokenIsSaidOnceAndServedOnceItIsGood() {
    DiscordAdapter adapter = town.adapterWith("another-token");
    try (adapter) {
      Troubled troubled = troubled(adapter, true);
      assertTrue(troubled.sentence().contains("refuses the bot's token"));
      await()
          .atMost(Town.SOON)
          .until(() -> discord.log().stream().filter(call -> call.status() == 401).count() > 2);
      assertEquals(1, told("refuses the bot's token"));

      discord.bot("another-token");
      serving(adapter);
    }
  }

  @Test
  void aTokenThatCannotBeOneIsRefusedAtOnce() {
    DiscordAdapter adapter = town.adapterWith("two words");
    try (adapter) {
      troubled(adapter, true);
    }
  }

  @Test
  void aStrayNewlineBehindTheTokenDoesNoHarm() {
    DiscordAdapter adapter = town.adapterWith(town.token + "\n");
    try (adapter) {
      serving(adapter);
    }
  }

  @Test
  void aDiscordThatAnswersWithPagesIsTriedUntilItIsWell() {
    discord.answersHtml(true);
    DiscordAdapter adapter = town.begins();
    troubled(adapter, false);

    discord.answersHtml(false);

    serving(adapter);
  }

  @Test
  void aDiscordThatIsNotThereIsTriedUntilItIs() {
    discord.stops();
    DiscordAdapter adapter = town.begins();
    troubled(adapter, false);

    discord.startsAgain();

    serving(adapter);
  }

  @Test
  void aGatewayThatNeverSaysHelloIsGivenUpAndTriedAgain() {
    town.timings = Town.quick(Duration.ofMillis(400), Duration.ofSeconds(20));
    discord.gateway().staysSilent(true);
    DiscordAdapter adapter = town.begins();
    troubled(adapter, false);

    discord.gateway().staysSilent(false);

    serving(adapter);
    town.ewa.writes(town.bot, "hello");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("hello"));
  }

  @Test
  void aServerThatGoesAwayIsFoundAgain() {
    town.timings = Town.quick(Duration.ofSeconds(5), Duration.ofMillis(300));
    town.serves();

    discord.stops();
    troubled(town.adapter(), false);
    discord.startsAgain();

    serving(town.adapter());
    town.ewa.writes(town.bot, "hello");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("hello"));
  }

  @Test
  void withoutTheContentIntentTheRestIsServed() {
    town.bot.withoutMessageContent();
    town.serves();

    assertEquals(1, told("Message Content Intent"));
    town.ewa.writes(town.bot, "in a direct message");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("in a direct message"));
    town.anna.writes(town.support, "unheard");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains(""));
    assertEquals(1, told("Message Content Intent"));
  }

  @Test
  void aDeskWhereTheBotLacksRightsIsNamedOnce() {
    town.support.denies(town.bot, Permission.MANAGE_THREADS);
    town.forum.isDeleted();
    town.serves();

    await().atMost(Town.SOON).until(() -> told("does not allow the bot: Manage Threads") == 1);
    await().atMost(Town.SOON).until(() -> told(town.forum.id() + " is not there") == 1);
  }

  @Test
  void silenceIsCountedFromTheLastSignOfLife() {
    town.serves();

    Serving serving = (Serving) town.adapter().state();

    assertTrue(serving.silence().compareTo(Duration.ofSeconds(10)) < 0);
  }

  @Test
  void nothingIsLeftBehindAndTheTokenIsNowhereInTheLog() {
    town.serves();
    town.ewa.writes(town.bot, "hello");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("hello"));
    town.says(town.dm(town.ewa), "good morning");

    long before = System.nanoTime();
    town.stops();

    assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() < 2000);
    // The socket waits for Discord's goodbye, up to 10 seconds.
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(Set.of(), threads()));
    assertFalse(log.list.isEmpty());
    assertEquals(
        List.of(),
        List.copyOf(log.list).stream()
            .filter(event -> ours(event.getLoggerName()))
            .map(ILoggingEvent::getFormattedMessage)
            .filter(message -> message.contains(town.token))
            .toList());
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  /** The emulator's server writes down what it is sent. */
  private static boolean ours(String logger) {
    return List.of("net.dv8tion", "dev.headset.discord", "okhttp3", "com.neovisionaries").stream()
        .anyMatch(logger::startsWith);
  }

  /** OkHttp's own housekeeping is shared by all clients and ends by itself. */
  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(
            name ->
                (name.startsWith("discord-") && !name.startsWith("discord-emulator"))
                    || name.startsWith("JDA")
                    || name.startsWith("OkHttp Dispatcher"))
        .collect(Collectors.toSet());
  }

  private static Troubled troubled(DiscordAdapter adapter, boolean refused) {
    Troubled troubled =
        (Troubled) await().atMost(Town.SOON).until(adapter::state, Troubled.class::isInstance);
    assertEquals(refused, troubled.refused());
    return troubled;
  }

  private static void serving(DiscordAdapter adapter) {
    await().atMost(Town.SOON).until(adapter::state, Serving.class::isInstance);
  }

  private long told(String words) {
    return List.copyOf(log.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .filter(event -> event.getLoggerName().startsWith("dev.headset"))
        .filter(event -> event.getFormattedMessage().contains(words))
        .count();
  }

  /** What goes wrong here on purpose is kept out of the build's output. */
  private static final class Muted extends Filter<ILoggingEvent> {
    @Override
    public FilterReply decide(ILoggingEvent event) {
      return FilterReply.DENY;
    }
  }
}
