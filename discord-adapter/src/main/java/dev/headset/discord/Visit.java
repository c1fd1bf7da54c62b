package dev.headset.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;

/** One login, to look around. */
final class Visit implements AutoCloseable {

  private final Listener listener;
  private final JDA jda;

  private Visit(Listener listener, JDA jda) {
    this.listener = listener;
    this.jda = jda;
  }

  /**
   * Logs in, and waits until the guilds are known, or it has ended, or time is up.
   *
   * @param content whether to ask for the content of messages
   */
  static Visit to(Login login, boolean content, Duration most)
      throws IOException, InterruptedException {
    CountDownLatch settled = new CountDownLatch(1);
    Listener listener = new Listener(settled);
    JDA jda = login.start(content, listener::hear, unused -> {}, settled::countDown);
    Visit visit = new Visit(listener, jda);
    if (!settled.await(most.toMillis(), TimeUnit.MILLISECONDS) || visit.lacksContent()) {
      visit.close();
    }
    return visit;
  }

  boolean isReady() {
    return listener.ready;
  }

  boolean lacksContent() {
    return listener.closeCode == Life.INTENTS_REFUSED;
  }

  boolean tokenIsRefused() {
    return listener.closeCode == Life.TOKEN_REFUSED;
  }

  String botsName() {
    return jda.getSelfUser().getName();
  }

  JDA jda() {
    return jda;
  }

  @Override
  public void close() {
    Connection.end(jda);
  }

  private static final class Listener {
    private final CountDownLatch settled;
    private volatile boolean ready;
    private volatile int closeCode;

    private Listener(CountDownLatch settled) {
      this.settled = settled;
    }

    private void hear(GenericEvent event) {
      if (event instanceof ReadyEvent) {
        ready = true;
        settled.countDown();
      } else if (event instanceof ShutdownEvent shutdown) {
        closeCode = shutdown.getCode();
        settled.countDown();
      }
    }
  }
}
