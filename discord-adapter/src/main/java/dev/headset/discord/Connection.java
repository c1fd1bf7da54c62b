package dev.headset.discord;

import dev.headset.platform.AdapterState;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one JDA alive: starts it in the background, starts another where it can't find back by
 * itself, and says how it goes.
 */
final class Connection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final Duration LOOK = Duration.ofMillis(200);

  private final Login login;
  private final DiscordTimings timings;
  private final Health health;
  private final EventListener events;
  private final AtomicReference<JDA> current = new AtomicReference<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread keeper = new Thread(this::keep, "discord-connection");
  private volatile boolean content = true;

  Connection(Login login, DiscordTimings timings, Health health, EventListener events) {
    this.login = login;
    this.timings = timings;
    this.health = health;
    this.events = events;
    keeper.setDaemon(true);
  }

  void start() {
    keeper.start();
  }

  /** The JDA to call with; empty before the token was found good. */
  Optional<JDA> jda() {
    return Optional.ofNullable(current.get());
  }

  AdapterState state() {
    return health.state();
  }

  @Override
  public void close() {
    closed.countDown();
    keeper.interrupt();
    try {
      keeper.join(TimeUnit.SECONDS.toMillis(2));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    login.close();
  }

  private void keep() {
    Duration pause = timings.firstPause();
    while (closed.getCount() > 0) {
      Life life = new Life(health);
      live(life);
      if (life.lacksContent() && content) {
        content = false;
        health.contentRefused();
        pause = timings.firstPause();
        continue;
      }
      pause = life.wasReady() ? timings.firstPause() : pause;
      rest(health.refused() ? timings.longestPause() : pause);
      pause = shorter(pause.multipliedBy(2), timings.longestPause());
    }
  }

  private void rest(Duration pause) {
    try {
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("Closed while waiting to log in again");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void live(Life life) {
    if (!login.tokenIsPlausible()) {
      health.tokenRefused();
      return;
    }
    JDA jda = null;
    try {
      jda = login.start(content, event -> hear(life, event), current::set, life::cannotConnect);
      last(life);
    } catch (InvalidTokenException refused) {
      health.tokenRefused();
    } catch (IOException | RuntimeException failed) {
      if (closed.getCount() > 0) {
        LOG.debug("The login failed", failed);
        health.unreachable(whatFailed(failed));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      current.set(null);
      end(jda);
    }
  }

  private void hear(Life life, net.dv8tion.jda.api.events.GenericEvent event) {
    life.onEvent(event);
    events.onEvent(event);
  }

  /** Returns when this JDA is of no more use. */
  private void last(Life life) throws InterruptedException {
    while (closed.getCount() > 0) {
      health.look();
      if (life.hasEnded(LOOK)) {
        life.tellEnd();
        return;
      }
      if (!life.wasReady() && life.age().compareTo(timings.login()) > 0) {
        health.unreachable("the gateway does not begin to serve");
        return;
      }
      if (life.wasReady() && life.lost().compareTo(timings.connectionLoss()) > 0) {
        health.unreachable("the connection was lost");
        return;
      }
    }
  }

  static void end(@org.jspecify.annotations.Nullable JDA jda) {
    if (jda == null) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    jda.shutdownNow();
    try {
      if (!jda.awaitShutdown(Duration.ofSeconds(1))) {
        LOG.debug("JDA takes its time to end");
      }
    } catch (InterruptedException stopping) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** JDA's messages may quote an answer, which is not for the operator's log. */
  static String whatFailed(Exception failed) {
    return failed instanceof IOException
        ? "the gateway's address can't be had"
        : "the API can't be reached, or does not answer as it should";
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
