package dev.headset.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.Event;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When something may be tried, with a clock that is right and with one that was not. */
class DueTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  private static OutboxEntry owed(Instant created, int attempts, Duration from) {
    Effect effect = new Effect.CancelTimer(TimerKind.STILL_THERE);
    return new OutboxEntry(1, Optional.empty(), "lane", effect, created, attempts, NOW.plus(from));
  }

  private static WaitingIncoming waiting(int attempts, Duration from) {
    PersonId ewa = new PersonId("text", "ewa");
    Incoming incoming =
        new Incoming.ToConversation(ewa, new Event.TimerFired(TimerKind.STILL_THERE));
    return new WaitingIncoming(1, incoming, attempts, NOW.plus(from));
  }

  @Test
  void aPauseIsKept() {
    assertFalse(owed(NOW, 1, Duration.ofSeconds(5)).isDue(NOW));
    assertFalse(owed(NOW, 1, Duration.ofMinutes(50)).isDue(NOW));
    assertTrue(owed(NOW, 1, Duration.ZERO).isDue(NOW));
    assertFalse(waiting(1, Duration.ofMillis(200)).isDue(NOW));
    assertTrue(waiting(1, Duration.ZERO).isDue(NOW));
  }

  @Test
  void whatWasNeverTriedIsDueWhateverTheClockSaid() {
    assertTrue(owed(NOW.plusSeconds(600), 0, Duration.ofMinutes(10)).isDue(NOW));
    assertTrue(waiting(0, Duration.ofMinutes(10)).isDue(NOW));
  }

  @Test
  void aTimeThatAWrongClockWroteHoldsNothingUp() {
    assertTrue(owed(NOW.plusSeconds(600), 1, Duration.ofMinutes(10)).isDue(NOW));
    assertTrue(owed(NOW.minusSeconds(60), 1, Duration.ofDays(1)).isDue(NOW));
    assertTrue(waiting(1, Duration.ofMinutes(10)).isDue(NOW));
  }
}
