package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a case ends, is opened again, and goes on elsewhere. */
class EndOfACaseTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Address DESK = Address.of("text", "support", "1");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Person BEN = new Person(new PersonId("text", "ben"), "Ben");
  private static final CaseNumber NUMBER = CaseNumber.of(1);

  @Nested
  class EveryCloseTellsWhoDidItAndWhy {

    @Test
    void staffsHasTheAssociateAndWhoClosedIt() {
      CaseStatus both = new CaseStatus.Claimed(ANNA, List.of(BEN));
      Decision closed =
          decide(with(claimed().withStatus(both)), typed(BEN, "/close all settled"), NOW);

      assertEquals(
          new CaseStatus.Closed(
              NOW, CaseStatus.Cause.STAFF, Optional.of(ANNA), "all settled", Optional.of(BEN)),
          theCase(closed).status());
    }

    @Test
    void customersHasTheCustomer() {
      Decision closed = decide(with(claimed()), said("/end", Optional.empty()), NOW);

      assertEquals(
          new CaseStatus.Closed(
              NOW,
              CaseStatus.Cause.CUSTOMER,
              Optional.of(ANNA),
              "desk-closed-by-customer",
              Optional.of(EWA)),
          theCase(closed).status());
    }

    @Test
    void silencesHasNobody() {
      Conversation silent = with(claimed()).withSilence(Silence.FOLLOWED_UP);

      Decision closed = decide(silent, new Event.TimerFired(TimerKind.CLOSE_AFTER_SILENCE), NOW);

      assertEquals(
          new CaseStatus.Closed(
              NOW,
              CaseStatus.Cause.SILENCE,
              Optional.of(ANNA),
              "desk-closed-silent",
              Optional.empty()),
          theCase(closed).status());
    }

    @Test
    void secondCloseChangesNothing() {
      Decision first = decide(with(claimed()), typed(ANNA, "/close done"), NOW);
      Decision second = decide(first.conversation(), typed(BEN, "/close too late"), NOW);

      assertEquals(theCase(first), theCase(second));
      assertEquals(List.of(), told(second));
    }
  }

  @Nested
  class AnAnswerToAClosedCasesMessage {

    @Test
    void opensItAgainAndIsCarriedThere() {
      Decision reopened = decide(closed(NOW), said("it broke again", Optional.of(NUMBER)), NOW);

      assertTrue(theCase(reopened).status() instanceof CaseStatus.Waiting);
      assertTrue(told(reopened).get(0).startsWith("case-reopened"), reopened::toString);
      assertTrue(
          reopened.effects().stream()
              .anyMatch(
                  effect ->
                      effect instanceof Effect.TellThread tell
                          && tell.message().text().equals("it broke again")),
          reopened::toString);
    }

    @Test
    void isForTheBotOnceAWeekHasGoneBy() {
      Instant late = NOW.plus(Duration.ofDays(7)).plusSeconds(1);

      Decision answered = decide(closed(NOW), said("it broke again", Optional.of(NUMBER)), late);

      assertFalse(theCase(answered).open());
    }

    @Test
    void isAScoreOrAThanksWhereItSaysSo() {
      Conversation rating = closed(NOW).withPhase(new Phase.Rating(NUMBER));

      assertEquals(
          5, theCase(decide(rating, said("5", Optional.of(NUMBER)), NOW)).rating().get().score());
      assertFalse(theCase(decide(rating, said("thanks", Optional.of(NUMBER)), NOW)).open());
    }

    @Test
    void opensNothingOfAnothersCase() {
      Conversation stranger = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW);

      Decision answered = decide(stranger, said("it broke", Optional.of(NUMBER)), NOW);

      assertEquals(List.of(), answered.conversation().cases());
    }
  }

  @Nested
  class ACaseThatGoesOnElsewhere {

    @Test
    void oldThreadPointsToTheNewOneOnceThatIsOpen() {
      Decision moved = decide(with(claimed()), typed(ANNA, "/transfer managers"), NOW);
      Case there = theCase(moved);
      Event opened =
          new Event.ThreadOpened(
              there.thread(), Address.of("text", "managers", "2"), Optional.of("https://t.me/2"));

      Decision pointed = decide(moved.conversation(), opened, NOW);

      assertEquals(List.of("desk-goes-on-at https://t.me/2"), toldIn(pointed, claimed().thread()));
      assertEquals(
          List.of(), toldIn(decide(pointed.conversation(), opened, NOW), claimed().thread()));
    }

    @Test
    void threadThatIsOpenedAnewPointsNowhere() {
      Case again = claimed().inNewThread();
      Event opened = new Event.ThreadOpened(again.thread(), DESK, Optional.of("https://t.me/3"));

      assertEquals(List.of(), decide(with(again), opened, NOW).effects());
    }

    @Test
    void longTalkGoesAlongAsAFile() {
      Conversation brief = with(claimed());
      Conversation lengthy = brief;
      for (int i = 0; i < Problem.MAX_RECENT; i++) {
        TranscriptLine line =
            new TranscriptLine(
                NOW,
                Optional.of(NUMBER),
                TranscriptLine.From.CUSTOMER,
                "Ewa",
                "and " + i,
                List.of());
        lengthy = lengthy.withProblem(lengthy.problem().withRecent(line));
      }

      assertEquals(0, transcripts(decide(brief, typed(ANNA, "/transfer managers"), NOW)));
      assertEquals(1, transcripts(decide(lengthy, typed(ANNA, "/transfer managers"), NOW)));
    }

    private static long transcripts(Decision decision) {
      return decision.effects().stream().filter(Effect.ShowTranscript.class::isInstance).count();
    }
  }

  @Test
  void silenceRunsOnlyWhileWeWaitForTheCustomer() {
    Decision asked = decide(with(claimed()), typed(ANNA, "what is your number?"), NOW);
    Decision noted =
        decide(asked.conversation(), typed(ANNA, "/note she is slow"), NOW.plusSeconds(300));
    Decision joined = decide(noted.conversation(), typed(BEN, "/join"), NOW.plusSeconds(400));

    assertTrue(timers(asked).contains(TimerKind.STILL_THERE));
    assertEquals(List.of(), timers(noted));
    assertEquals(List.of(), timers(joined));
    assertEquals(Silence.WATCHED, joined.conversation().silence());
    assertEquals(
        Silence.UNWATCHED,
        decide(joined.conversation(), said("123", Optional.empty()), NOW.plusSeconds(500))
            .conversation()
            .silence());
  }

  private static List<TimerKind> timers(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.SetTimer.class::isInstance)
        .map(effect -> ((Effect.SetTimer) effect).kind())
        .toList();
  }

  private static List<String> told(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(effect -> ((Effect.TellCustomer) effect).message().text())
        .toList();
  }

  private static List<String> toldIn(Decision decision, dev.headset.desk.ThreadKey thread) {
    return decision.effects().stream()
        .filter(Effect.TellThread.class::isInstance)
        .map(Effect.TellThread.class::cast)
        .filter(tell -> tell.thread().equals(thread))
        .map(tell -> tell.message().text())
        .toList();
  }

  private static Case theCase(Decision decision) {
    return decision.conversation().findCase(NUMBER).orElseThrow();
  }

  private static Case claimed() {
    return Case.opened(NUMBER, SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW)
        .withStatus(new CaseStatus.Claimed(ANNA, List.of()));
  }

  private static Conversation with(Case one) {
    return Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW)
        .withCase(one)
        .withPhase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
  }

  private static Conversation closed(Instant at) {
    CaseStatus end =
        new CaseStatus.Closed(at, CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA));
    return with(claimed().withStatus(end)).withPhase(new Phase.Resting());
  }

  private static Event typed(Person associate, String text) {
    return new Event.StaffSpoke(
        claimed().thread(), DESK, associate, new MessageId("7"), Content.text(text));
  }

  private static Event said(String text, Optional<CaseNumber> about) {
    return new Event.CustomerSpoke(
        CHAT,
        EWA,
        Content.text(text),
        List.of(new MessageId("8")),
        Optional.empty(),
        about,
        Optional.empty());
  }

  private static Decision decide(Conversation conversation, Event event, Instant now) {
    return new Dialogue()
        .decide(conversation, event, new World(SmallShop.playbook(), DeskView.EMPTY, 5, now));
  }
}
