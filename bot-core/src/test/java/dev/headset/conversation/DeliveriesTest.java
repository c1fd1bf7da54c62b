package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final CaseNumber NUMBER = CaseNumber.of(7);
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final CaseStatus CLAIMED = new CaseStatus.Claimed(ANNA, List.of());
  private static final CaseStatus CLOSED =
      new CaseStatus.Closed(NOW, CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA));
  private static final Event UNREACHABLE =
      new Event.CustomerMissed(Optional.empty(), Refusal.UNREACHABLE, "blocked");

  @Nested
  class EndThatTheCustomerIsNotToldOf {

    @Test
    void isSaidOnceInTheThreadThoughSeveralMessagesAreRefused() {
      Decision first = decide(talk(CLOSED, new Phase.Rating(NUMBER)), UNREACHABLE);
      Decision second = decide(first.conversation(), UNREACHABLE);

      assertEquals(List.of("desk-customer-unreachable blocked"), toldThread(first));
      assertEquals(new Phase.Resting(), first.conversation().phase());
      assertEquals(List.of(), second.effects());
    }

    @Test
    void leavesTheCaseClosed() {
      Decision decision = decide(talk(CLOSED, new Phase.Rating(NUMBER)), UNREACHABLE);

      assertEquals(CLOSED, decision.conversation().cases().get(0).status());
    }
  }

  @Nested
  class ThreadThatIsGone {

    @Test
    void isOpenedAnewOnceHoweverManyMessagesFindItGone() {
      Conversation talk = talk(CLAIMED, new Phase.WithDesk(Phase.StatementPart.COMPLETE));
      Event gone =
          new Event.ThreadMissed(
              talk.cases().get(0).thread(), true, Refusal.GONE, "message thread not found");

      Decision first = decide(talk, gone);
      Decision second = decide(first.conversation(), gone);
      Decision third = decide(second.conversation(), gone);

      assertEquals(1, opened(first));
      assertEquals(0, opened(second) + opened(third));
      assertEquals(CLAIMED, third.conversation().cases().get(0).status());
    }

    @Test
    void thatCouldNeverBeOpenedIsToldToTheOperatorsAndTheCaseWaits() {
      Conversation talk =
          talk(new CaseStatus.Waiting(), new Phase.WithDesk(Phase.StatementPart.COMPLETE));
      Event refused =
          new Event.ThreadMissed(
              talk.cases().get(0).thread(), false, Refusal.FORBIDDEN, "missing access");

      Decision decision = decide(talk, refused);

      assertTrue(
          decision.effects().stream()
              .filter(Effect.TellChannel.class::isInstance)
              .map(each -> ((Effect.TellChannel) each).message().text())
              .anyMatch(text -> text.startsWith("operators-thread-missed")));
      assertEquals(new CaseStatus.Waiting(), decision.conversation().cases().get(0).status());
    }
  }

  private static long opened(Decision decision) {
    return decision.effects().stream().filter(Effect.OpenThread.class::isInstance).count();
  }

  private static List<String> toldThread(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellThread.class::isInstance)
        .map(each -> ((Effect.TellThread) each).message().text())
        .toList();
  }

  private static Decision decide(Conversation talk, Event event) {
    return new Dialogue()
        .decide(talk, event, new World(SmallShop.playbook(), DeskView.EMPTY, 5, NOW));
  }

  private static Conversation talk(CaseStatus status, Phase phase) {
    Case one = Case.opened(NUMBER, SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW);
    PersonId ewa = new PersonId("text", "ewa");
    return Conversation.begin(ewa, Address.of("text", "ewa"), "Ewa", SmallShop.EN, NOW)
        .withCase(one.withStatus(status))
        .withPhase(phase);
  }
}
