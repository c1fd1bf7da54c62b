package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.platform.AdapterState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an adapter ends, and how it fares with a server that does not answer. */
final class ClosingTest {

  @Test
  void itEndsAtOnceWhileItPollsAndLeavesNoThread() {
    Rig rig = new Rig();
    rig.timings = Quick.poll(rig.timings, Duration.ofSeconds(30), Duration.ofSeconds(10));
    rig.serve();
    rig.user("Ewa").writes(rig.bot, "hello");
    rig.said();
    rig.untilConfirmed();
    assertQuick(rig);
    Rig.until(() -> ownThreads().isEmpty());
  }

  @Test
  void itEndsAtOnceWhileTheStoreTakesNothing() {
    Rig rig = new Rig();
    rig.serve();
    try (LogTap log = LogTap.adapter(ch.qos.logback.classic.Level.WARN)) {
      rig.inbox.refuses(true);
      rig.user("Ewa").writes(rig.bot, "hello");
      Rig.until(() -> rig.inbox.calls() > 0);
      assertQuick(rig);
      assertEquals(1, log.at(ch.qos.logback.classic.Level.WARN).size());
    }
    assertEquals(1, rig.server.unconfirmedUpdates(rig.bot));
  }

  @Test
  void aServerThatTakesConnectionsAndSaysNothingIsGivenUpOnAndRecoveredFrom() {
    try (TelegramEmulator server = TelegramEmulator.start(TelegramEmulator.Setup.plain());
        LogTap log = LogTap.adapter(ch.qos.logback.classic.Level.WARN)) {
      Rig rig = new Rig(server);
      rig.timings = Quick.poll(rig.timings, Duration.ZERO, Duration.ofMillis(300));
      rig.serve();
      server.pause();
      Rig.until(() -> rig.adapter().state() instanceof AdapterState.Troubled);
      server.resume();
      Rig.until(() -> rig.adapter().state() instanceof AdapterState.Serving);
      server.stop();
      Rig.until(() -> rig.adapter().state() instanceof AdapterState.Troubled);
      server.startAgain();
      rig.user("Ewa").writes(rig.bot, "hello");
      assertEquals("hello", rig.said().content().text());
      AdapterState.Serving serving =
          assertInstanceOf(AdapterState.Serving.class, rig.adapter().state());
      assertTrue(serving.silence().compareTo(Duration.ofSeconds(1)) < 0);
      assertQuick(rig);
      assertEquals(2, log.at(ch.qos.logback.classic.Level.WARN).size(), log.text());
    }
  }

  private static void assertQuick(Rig rig) {
    long before = System.nanoTime();
    rig.close();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, "it took " + took);
  }

  private static List<String> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(
            name ->
                name.startsWith("telegram-poll")
                    || name.startsWith("telegram-take")
                    || name.startsWith("OkHttp http"))
        .toList();
  }
}
