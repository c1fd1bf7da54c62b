package dev.headset.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.bench.faults.Lane.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the fault bench would say of a bot that loses, mixes up, or repeats what people say. */
class LaneTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private static Outcome shown(String... messages) {
    return lane(false, messages).outcome();
  }

  private static Lane lane(boolean mayRepeat, String... messages) {
    List<Seen> seen =
        IntStream.range(0, messages.length)
            .mapToObj(second -> new Seen(messages[second], NOON.plusSeconds(second)))
            .toList();
    return new Lane(17, false, 3, seen, mayRepeat);
  }

  @Test
  void linesInTheirOrderAreWell() {
    Outcome outcome = shown("Hello!", "Ewa017: K017c1 hi", "K017c2\nand", "K017c3");
    assertEquals(new Outcome(3, 0, 0, 0, 0, 0), outcome);
    assertTrue(outcome.isWell());
  }

  @Test
  void linesThatWerePutTogetherAreWell() {
    assertTrue(shown("K017c1", "K017c2 one\nK017c3 two").isWell());
  }

  @Test
  void whatIsShownNowhereIsLost() {
    assertEquals(1, shown("K017c1", "K017c3").lost());
    assertEquals(3, shown().lost());
    assertFalse(shown("K017c1", "K017c2").isWell());
  }

  @Test
  void aLineBehindALaterOneIsOutOfOrder() {
    Outcome outcome = shown("K017c1", "K017c3", "K017c2");
    assertEquals(1, outcome.disordered());
    assertFalse(outcome.isWell());
  }

  @Test
  void itsCourseSaysWhenWhichLineWasShown() {
    assertEquals(
        "1 at 2026-11-25T12:00:00Z, 2+3 at 2026-11-25T12:00:02Z",
        lane(false, "K017c1", "K018c2 K017s2", "K017c2 one\nK017c3 two").course());
  }

  @Test
  void anothersLineIsMisdelivered() {
    Outcome outcome = shown("K017c1", "K017c2", "K018c1", "K017c3");
    assertEquals(1, outcome.misdelivered());
    assertFalse(outcome.isWell());
  }

  @Test
  void whatStaffSaidIsNoLineOfTheCustomers() {
    assertTrue(shown("K017c1", "K017s1", "K017c2", "K017c3").isWell());
  }

  @Test
  void aMessageThatIsSentAgainIsDoubledWhereThePlatformCanTell() {
    Outcome outcome = shown("K017c1", "K017c2", "K017c2", "K017c3");
    assertEquals(1, outcome.doubled());
    assertFalse(outcome.isWell());
  }

  @Test
  void itIsARepeatWhereThePlatformCanNot() {
    Outcome outcome =
        lane(true, "K017c1", "K017c2 one", "K017c2 one\nK017c3 two", "K017c3 two").outcome();
    assertEquals(new Outcome(3, 0, 0, 0, 0, 2), outcome);
    assertTrue(outcome.isWell());
  }

  @Test
  void aRepeatIsTracedToWhenTheFirstWasSent() {
    Lane lane = lane(true, "K017c1", "K017c2", "K017c2", "K017c2", "K017c3");
    assertEquals(List.of(NOON.plusSeconds(1), NOON.plusSeconds(2)), lane.repeated());
  }

  @Test
  void whatWentWrongExplainsWhatWasSentRightBeforeMeanwhileOrSoonAfter() {
    Chronicle chronicle = new Chronicle();
    chronicle.add(NOON, NOON.plusSeconds(60));

    assertTrue(chronicle.explains(NOON.minus(Chronicle.UNRECORDED)));
    assertTrue(chronicle.explains(NOON.plusSeconds(30)));
    assertTrue(chronicle.explains(NOON.plusSeconds(60).plus(Chronicle.UNRECORDED)));
    assertFalse(chronicle.explains(NOON.minus(Chronicle.UNRECORDED).minusMillis(1)));
    assertFalse(chronicle.explains(NOON.plusSeconds(61).plus(Chronicle.UNRECORDED)));
  }

  @Test
  void aLineThatComesAgainLaterIsOutOfOrderEverywhere() {
    assertEquals(1, lane(true, "K017c1", "K017c2", "K017c3", "K017c1").outcome().disordered());
  }

  @Test
  void outcomesAddUp() {
    Outcome one = new Outcome(1, 2, 3, 4, 5, 6);
    assertEquals(new Outcome(2, 4, 6, 8, 10, 12), one.plus(one));
  }
}
