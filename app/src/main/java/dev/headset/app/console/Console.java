package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.FileStore;
import dev.headset.platform.Inbox;
import dev.headset.platform.PersonId;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console in two steps, since the engine needs its channel and it needs the engine's inbox:
 * {@link #open} gives the channel, {@link #serve} takes the inbox and shows the page. Safe for use
 * by several threads.
 */
public final class Console implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Console.class);
  private static final int TOKEN_BYTES = 16;
  private static final long OFFER_SECONDS = 1;

  private final ConsoleDatabase database;
  private final Feed feed = new Feed();
  private final FileStore files;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final ConsoleChannel channel;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "console-intake");
            thread.setDaemon(true);
            return thread;
          });
  private Optional<ConsoleServer> server = Optional.empty();
  private Optional<Future<?>> offering = Optional.empty();

  private Console(ConsoleDatabase database, FileStore files, Clock clock) {
    this.database = database;
    this.files = files;
    this.clock = Clock.tick(clock, Duration.ofMillis(1));
    this.channel = new ConsoleChannel(database, feed, this.clock);
  }

  /**
   * Opens the console's memory, {@code console.db} in the data folder.
   *
   * @throws ConsoleUnavailableException where it cannot be read or written, or is too new
   */
  public static Console open(Path dataFolder, FileStore files, Clock clock)
      throws ConsoleUnavailableException {
    return new Console(ConsoleDatabase.open(dataFolder), files, clock);
  }

  /**
   * Erases what was shown to and of a customer, while nothing serves the folder.
   *
   * @param threads where their cases were worked
   * @return whether there was anything; false where the folder holds no console's memory
   */
  public static boolean forget(Path dataFolder, PersonId customer, Set<Address> threads)
      throws ConsoleUnavailableException {
    if (!Files.exists(ConsoleDatabase.file(dataFolder))) {
      return false;
    }
    try (ConsoleDatabase database = ConsoleDatabase.open(dataFolder)) {
      return forget(database, customer, threads);
    }
  }

  /** Erases what was shown to and of a customer, while it serves. */
  public boolean forget(PersonId customer, Set<Address> threads) {
    return forget(database, customer, threads);
  }

  private static boolean forget(ConsoleDatabase database, PersonId customer, Set<Address> threads) {
    boolean known =
        database.write(handle -> Forgetting.forget(handle, customer, threads), any -> {});
    database.scrub();
    return known;
  }

  /**
   * The way out to the console. It has every ability: {@code OpensThreads}, {@code EditsMessages},
   * {@code ReactsToMessages} and {@code ShowsTyping}.
   */
  public Channel channel() {
    return channel;
  }

  /**
   * A random token of this data folder, the same over restarts, so that an open page goes on
   * working after one.
   */
  public String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String fresh = HexFormat.of().formatHex(bytes);
    return database.write(handle -> Settings.keep(handle, "token", fresh), kept -> {});
  }

  /**
   * Offers to the inbox what it does not have yet, then serves the page and the HTTP interface on
   * 127.0.0.1.
   *
   * @param more adds routes of others, such as health and metrics; they get no token check
   * @return the page's address, with the token
   * @throws PortTakenException where another program listens on the port
   */
  public synchronized URI serve(
      Inbox inbox, DeskThreads desk, ConsoleSettings settings, Consumer<RoutesConfig> more)
      throws PortTakenException {
    if (server.isPresent()) {
      throw new IllegalStateException("the console is served already");
    }
    Intake intake = new Intake(database, feed, clock, inbox);
    intake.offerPending();
    ConsoleParts parts = new ConsoleParts(database, feed, intake, desk, files, clock, random);
    ConsoleServer started = ConsoleServer.start(parts, settings, more);
    server = Optional.of(started);
    offering =
        Optional.of(
            ticks.scheduleWithFixedDelay(
                () -> offerAgain(intake), OFFER_SECONDS, OFFER_SECONDS, TimeUnit.SECONDS));
    return started.address();
  }

  /** Stops serving, then lets go of the memory. Whoever waits for news gets none. */
  @Override
  public synchronized void close() {
    feed.close();
    server.ifPresent(ConsoleServer::close);
    offering.ifPresent(rounds -> rounds.cancel(false));
    ticks.shutdown();
    database.close();
  }

  private static void offerAgain(Intake intake) {
    try {
      intake.offerPending();
    } catch (RuntimeException failure) {
      // A throw would end the schedule; the next round tries again.
      LOG.error("the console's memory could not be read", failure);
    }
  }
}
