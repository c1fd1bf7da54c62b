package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.DeskView;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An hour that comes twice costs nobody a word, and hurries nobody. */
class ClockSetBackTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Instant EARLIER = NOW.minus(Duration.ofHours(1));
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Address DESK = Address.of("text", "support", "1");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");

  @Test
  void pressThatSeemsToComeBeforeTheLastIsTaken() {
    Pace pressed = Pace.since(NOW).pressed("t:track", NOW);

    assertTrue(pressed.isDoubleTap("t:track", NOW.plusSeconds(1)));
    assertFalse(pressed.isDoubleTap("t:track", EARLIER));
  }

  @Test
  void waitingCaseIsClaimedAsIfNoTimeHadGoneBy() {
    Conversation waiting =
        decide(
                Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW),
                new Event.CustomerSpoke(CHAT, EWA, Content.text("associate")),
                NOW)
            .conversation();

    Decision looked = decide(waiting, new Event.TimerFired(TimerKind.STILL_WAITING), EARLIER);
    Decision claimed = decide(looked.conversation(), typed(waiting, "/claim"), EARLIER);

    assertTrue(
        looked
            .effects()
            .contains(new Effect.SetTimer(TimerKind.STILL_WAITING, EARLIER.plusSeconds(60))),
        looked::toString);
    assertTrue(claimed.effects().stream().noneMatch(Effect.NoteWait.class::isInstance));
    assertEquals(ANNA, claimed.conversation().cases().get(0).associate().orElseThrow());
  }

  @Test
  void silenceIsCountedFromTheClockAsItIs() {
    Conversation waiting =
        decide(
                Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW),
                new Event.CustomerSpoke(CHAT, EWA, Content.text("associate")),
                NOW)
            .conversation();
    Conversation claimed = decide(waiting, typed(waiting, "/claim"), NOW).conversation();

    Decision asked = decide(claimed, typed(waiting, "which one?"), EARLIER);

    assertTrue(
        asked
            .effects()
            .contains(new Effect.SetTimer(TimerKind.STILL_THERE, EARLIER.plusSeconds(600))),
        asked::toString);
  }

  private static Event typed(Conversation conversation, String text) {
    return new Event.StaffSpoke(
        conversation.cases().get(0).thread(),
        DESK,
        ANNA,
        new MessageId("7"),
        new Content(text, List.of()));
  }

  private static Decision decide(Conversation conversation, Event event, Instant now) {
    return new Dialogue()
        .decide(conversation, event, new World(SmallShop.playbook(), DeskView.EMPTY, 5, now));
  }
}
