package dev.headset.discord;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;

/** How one JDA fares, from its start to its end. */
final class Life {

  static final int TOKEN_REFUSED = 4004;
  static final int INTENTS_REFUSED = 4014;

  private final Health health;
  private final long born = System.nanoTime();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean ready;
  private volatile boolean connected;
  private volatile long lostAt = born;
  private volatile int closeCode;

  Life(Health health) {
    this.health = health;
  }

  void onEvent(GenericEvent event) {
    if (event instanceof RawGatewayEvent raw) {
      health.heard();
      if (raw.getType().equals("READY")) {
        connect();
      }
    } else if (event instanceof GatewayPingEvent) {
      health.heard();
    } else if (event instanceof SessionResumeEvent || event instanceof SessionRecreateEvent) {
      connect();
    } else if (event instanceof SessionDisconnectEvent) {
      lose();
    } else if (event instanceof ShutdownEvent shutdown) {
      closeCode = shutdown.getCode();
      lose();
      ended.countDown();
    }
  }

  /** The first connection to the gateway came to nothing. */
  void cannotConnect() {
    ended.countDown();
  }

  boolean hasEnded(Duration within) throws InterruptedException {
    return ended.await(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Says why it ended. */
  void tellEnd() {
    if (closeCode == TOKEN_REFUSED) {
      health.tokenRefused();
    } else if (closeCode != INTENTS_REFUSED) {
      health.unreachable(
          closeCode == 0
              ? "the gateway can't be reached"
              : "the gateway closed the connection with code " + closeCode);
    }
  }

  boolean lacksContent() {
    return closeCode == INTENTS_REFUSED;
  }

  boolean wasReady() {
    return ready;
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - born);
  }

  /** How long it has been without a connection. */
  Duration lost() {
    return connected ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lostAt);
  }

  private void connect() {
    ready = true;
    connected = true;
    health.serving();
  }

  private void lose() {
    if (connected) {
      connected = false;
      lostAt = System.nanoTime();
      health.lost();
    }
  }
}
