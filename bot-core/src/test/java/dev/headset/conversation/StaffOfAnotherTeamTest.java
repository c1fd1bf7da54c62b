package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Membership;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case was handed from the team Support to the managers; its old thread stands with Support. */
class StaffOfAnotherTeamTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final CaseNumber NUMBER = CaseNumber.of(7);
  private static final Person EWA = person("ewa");
  private static final Person ANNA = person("anna");
  private static final Person MARY = person("mary");
  private static final Address OLD = Address.of("text", "support", "1");
  private static final Address NEW = Address.of("text", "managers", "2");
  private static final Standing MEMBER =
      new Standing(Optional.of(new Membership.Member()), Optional.of(new Membership.Stranger()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claim", "/join", "/release", "/reply hi", "/transfer support", "/escalate", "/hold 1h",
        "/snippet hello", "/steps steps", "/undo", "/close", "/reopen", "/block", "/tag late"
      })
  void commandsOfTheTeamThatHadItChangeNothing(String command) {
    for (CaseStatus status : statuses()) {
      Decision decision = decide(status, spoke(OLD, 1, ANNA, command));

      assertUnchanged(status, decision);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "M", "T:support", "E", "X", "O"})
  void pressesOfTheTeamThatHadItChangeNothing(String button) {
    for (CaseStatus status : statuses()) {
      Event event = new Event.StaffPressed(new ThreadKey(NUMBER, 1), OLD, ANNA, button).by(MEMBER);

      assertUnchanged(status, decide(status, event));
    }
  }

  @Test
  void wordsOfWhoHadItStayInside() {
    Decision decision =
        decide(new CaseStatus.Claimed(MARY, List.of()), spoke(OLD, 1, ANNA, "one more thing"));

    assertEquals(List.of(), told(decision));
  }

  @Test
  void theTeamThatHasItGoesOn() {
    Decision decision =
        decide(new CaseStatus.Claimed(MARY, List.of()), spoke(NEW, 2, MARY, "hello"));

    assertEquals(List.of("hello"), told(decision));
  }

  /** Who belongs to the channel is staff; but no word of theirs reaches anybody unclaimed. */
  @Test
  void customerWhoGotIntoTheChannelSpeaksToNobodyByThat() {
    Decision decision = decide(new CaseStatus.Waiting(), spoke(NEW, 2, EWA, "is anybody here?"));

    assertEquals(List.of(), told(decision));
    assertUnchanged(new CaseStatus.Waiting(), decision);
  }

  private static void assertUnchanged(CaseStatus status, Decision decision) {
    Case after = decision.conversation().cases().get(0);
    assertEquals(status, after.status());
    assertEquals(SmallShop.MANAGERS, after.team());
    assertEquals(List.of(), after.tags());
    assertTrue(!decision.conversation().blocked());
    assertEquals(List.of(), told(decision));
  }

  private static List<String> told(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(each -> ((Effect.TellCustomer) each).message().text())
        .toList();
  }

  private static List<CaseStatus> statuses() {
    return List.of(
        new CaseStatus.Waiting(),
        new CaseStatus.Claimed(MARY, List.of()),
        new CaseStatus.Closed(
            NOW, CaseStatus.Cause.STAFF, Optional.of(MARY), "", Optional.of(MARY)));
  }

  private static Event spoke(Address at, int generation, Person by, String text) {
    return new Event.StaffSpoke(
            new ThreadKey(NUMBER, generation), at, by, new MessageId("4"), Content.text(text))
        .by(MEMBER);
  }

  private static Decision decide(CaseStatus status, Event event) {
    Case moved =
        Case.opened(NUMBER, SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW)
            .movedTo(SmallShop.MANAGERS)
            .withoutLeft()
            .withStatus(status);
    Conversation talk =
        Conversation.begin(EWA.id(), Address.of("text", "ewa"), "Ewa", SmallShop.EN, NOW)
            .withCase(moved);
    return new Dialogue()
        .decide(talk, event, new World(SmallShop.playbook(), DeskView.EMPTY, 5, NOW));
  }

  private static Person person(String name) {
    return new Person(new PersonId("text", name), name);
  }
}
