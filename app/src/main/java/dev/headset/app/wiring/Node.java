package dev.headset.app.wiring;

import dev.headset.app.health.HealthRoutes;
import dev.headset.config.Environment;
import dev.headset.config.HttpSettings;
import dev.headset.store.StoreException;
import dev.headset.store.jdbc.JdbcStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that serves while it has the store, and stands by while another has it. Only a store
 * that several machines can reach is waited for; a data folder that another process has is a
 * mistake, and is told as such.
 */
public final class Node implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Node.class);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(10);

  private final Path config;
  private final Environment environment;
  private final Clock clock;
  private final PrintStream out;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * A node that serves nobody yet.
   *
   * @param config the folder of the operator's files
   * @param out where it says what it does
   */
  public Node(Path config, Environment environment, Clock clock, PrintStream out) {
    this.config = config;
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  /**
   * Serves or stands by until it is closed. To be called once.
   *
   * @param first how it is set up; read anew each time that it takes over from another
   * @throws CannotStartException where it can't start the first time, or no platform takes its
   *     token
   */
  public void serve(StartConfig first) throws CannotStartException, InterruptedException {
    try {
      StartConfig start = first;
      Optional<JdbcStore> store = firstStore(first);
      while (store.isPresent() && serves(start, store.get())) {
        LOG.warn("Another Headset has the store now, or may have; this one stands by");
        store = storeOfAnother(start);
        start = readAnew(start);
      }
    } finally {
      ended.countDown();
    }
  }

  /** Whether it was taken from us, and not closed. */
  private boolean serves(StartConfig start, JdbcStore store)
      throws CannotStartException, InterruptedException {
    try {
      return servesWhileHeld(start, store);
    } catch (StoreException e) {
      if (!DataFolder.isShared(start.config().store())) {
        throw new CannotStartException("the store went out of reach: " + e.getMessage(), e);
      }
      LOG.warn("The store went out of reach: {}", e.getMessage());
      return true;
    }
  }

  private boolean servesWhileHeld(StartConfig start, JdbcStore store)
      throws CannotStartException, InterruptedException {
    try (Run.Started started = Run.start(start, store, clock, PlatformTimings.standard());
        Announcement announcement = new Announcement(started.platforms(), out)) {
      while (!store.lost()) {
        announcement.failIfRefused();
        if (closedWithin(LOOK)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The store of a data folder is opened or refused; that of a server may be waited for. */
  private Optional<JdbcStore> firstStore(StartConfig start)
      throws CannotStartException, InterruptedException {
    if (!DataFolder.isShared(start.config().store())) {
      return Optional.of(Stores.open(Stores.address(start.config().store())));
    }
    Optional<JdbcStore> store = Stores.openUnlessInUse(Stores.address(start.config().store()));
    return store.isPresent() ? store : storeOfAnother(start);
  }

  /** Waits for a store that another process has; empty where this node is closed meanwhile. */
  private Optional<JdbcStore> storeOfAnother(StartConfig start)
      throws CannotStartException, InterruptedException {
    out.println("Headset stands by: another has the store and serves.");
    HealthServer health = standingBy(start.config().http());
    try {
      Optional<JdbcStore> store = Optional.empty();
      while (store.isEmpty()) {
        if (closedWithin(LOOK)) {
          return Optional.empty();
        }
        store = openUnlessAway(start);
      }
      out.println("Headset takes over.");
      return store;
    } finally {
      health.close();
    }
  }

  private static HealthServer standingBy(HttpSettings http) throws CannotStartException {
    return HealthServer.start(http, new HealthRoutes(new StandingBy(), () -> ""), routes -> {});
  }

  /** A server that is away for a while comes back; nobody serves meanwhile. */
  private static Optional<JdbcStore> openUnlessAway(StartConfig start) {
    try {
      return Stores.openUnlessInUse(Stores.address(start.config().store()));
    } catch (CannotStartException e) {
      LOG.warn("Standing by: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private StartConfig readAnew(StartConfig before) {
    try {
      return StartConfig.read(config, environment);
    } catch (ConfigBrokenException e) {
      LOG.error("The config has mistakes, and so the one of the last start is used");
      return before;
    }
  }

  private boolean closedWithin(Duration time) throws InterruptedException {
    return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends {@link #serve}, and returns once all is closed. */
  @Override
  public void close() {
    closing.countDown();
    try {
      if (!ended.await(STOPPED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            "not all was closed within " + STOPPED_WITHIN.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
