package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.OnLeave;
import dev.headset.desk.Statement;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeavingTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final OnLeave NOTIFY = new OnLeave.Notify();
  private static final OnLeave CLOSE = new OnLeave.Close();
  private static final OnLeave AFTER_A_DAY = new OnLeave.CloseAfter(Duration.ofDays(1));
  private static final Event LEFT = new Event.CustomerReachable(CHAT, EWA, false);
  private static final Event BACK = new Event.CustomerReachable(CHAT, EWA, true);
  private static final CaseStatus CLAIMED = new CaseStatus.Claimed(ANNA, List.of());

  @Test
  void staffAreToldAtOnceAndTheCaseStaysOpen() {
    Decision decision = decide(NOTIFY, LEFT);

    assertEquals(List.of("desk-customer-left"), toldThread(decision));
    assertEquals(CLAIMED, status(decision));
  }

  @Test
  void closedAtOnceWithActorCauseAndText() {
    Decision decision = decide(CLOSE, LEFT);

    assertEquals(
        new CaseStatus.Closed(
            NOW, CaseStatus.Cause.LEFT, Optional.of(ANNA), "desk-closed-left", Optional.of(EWA)),
        status(decision));
    assertEquals(List.of("desk-closed-left"), toldThread(decision));
    assertTrue(cancels(decision, TimerKind.HOLD_ENDS));
    assertTrue(cancels(decision, TimerKind.NOBODY_CAME));
  }

  @Test
  void nothingIsSentToWhoHasLeft() {
    for (OnLeave rule : List.of(NOTIFY, CLOSE, AFTER_A_DAY)) {
      assertTrue(
          decide(rule, LEFT).effects().stream().noneMatch(Effect.TellCustomer.class::isInstance));
    }
  }

  @Test
  void silenceOfWhoHasLeftIsWatchedNoMore() {
    Conversation watched = talk(CLAIMED).withSilence(Silence.WATCHED);

    Decision decision = decide(watched, CLOSE, LEFT);

    assertEquals(Silence.UNWATCHED, decision.conversation().silence());
    assertTrue(cancels(decision, TimerKind.STILL_THERE));
  }

  @Test
  void timeIsGivenToComeBack() {
    Decision decision = decide(AFTER_A_DAY, LEFT);

    assertEquals(CLAIMED, status(decision));
    assertTrue(
        decision
            .effects()
            .contains(new Effect.SetTimer(TimerKind.STAYED_AWAY, NOW.plus(Duration.ofDays(1)))));
    assertTrue(toldThread(decision).get(0).startsWith("desk-customer-left desk-left-until"));
  }

  @Test
  void whoStaysAwayEndsTheCaseAndNobodyIsSaidToHaveDoneIt() {
    Decision decision = decide(AFTER_A_DAY, new Event.TimerFired(TimerKind.STAYED_AWAY));

    CaseStatus.Closed closed = (CaseStatus.Closed) status(decision);
    assertEquals(CaseStatus.Cause.LEFT, closed.cause());
    assertEquals(Optional.empty(), closed.actor());
    assertEquals(new Phase.Resting(), decision.conversation().phase());
  }

  @Test
  void whoIsBackOrIsHeardStopsTheTimer() {
    Event heard = new Event.CustomerSpoke(CHAT, EWA, Content.text("hello again"));

    assertTrue(cancels(decide(AFTER_A_DAY, BACK), TimerKind.STAYED_AWAY));
    assertTrue(cancels(decide(AFTER_A_DAY, heard), TimerKind.STAYED_AWAY));
    assertFalse(cancels(decide(NOTIFY, heard), TimerKind.STAYED_AWAY));
  }

  @Test
  void timerOfARuleThatIsNoMoreClosesNothing() {
    assertEquals(CLAIMED, status(decide(NOTIFY, new Event.TimerFired(TimerKind.STAYED_AWAY))));
  }

  @Test
  void withoutAnOpenCaseNobodyIsTold() {
    CaseStatus closed =
        new CaseStatus.Closed(
            NOW, CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA));

    assertEquals(List.of(), decide(talk(closed), CLOSE, LEFT).effects());
  }

  private static boolean cancels(Decision decision, TimerKind kind) {
    return decision.effects().contains(new Effect.CancelTimer(kind));
  }

  private static CaseStatus status(Decision decision) {
    return decision.conversation().cases().get(0).status();
  }

  private static List<String> toldThread(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellThread.class::isInstance)
        .map(each -> ((Effect.TellThread) each).message().text())
        .toList();
  }

  private static Decision decide(OnLeave rule, Event event) {
    return decide(talk(CLAIMED), rule, event);
  }

  private static Decision decide(Conversation talk, OnLeave rule, Event event) {
    Playbook shop = SmallShop.playbook();
    Playbook ruled = shop.withDesk(shop.desk().withOnLeave(rule));
    return new Dialogue().decide(talk, event, new World(ruled, DeskView.EMPTY, 5, NOW));
  }

  private static Conversation talk(CaseStatus status) {
    Case open =
        Case.opened(CaseNumber.of(7), SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW);
    return Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW)
        .withCase(open.withStatus(status))
        .withPhase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
  }
}
