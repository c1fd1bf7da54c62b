package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.OnDuty;
import dev.headset.desk.Statement;
import dev.headset.desk.TeamId;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Membership;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final CaseNumber NUMBER = CaseNumber.of(7);
  private static final Person ANNA = person("Anna");
  private static final Person BEN = person("Ben");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Address THREAD = Address.of("text", "support", "1");
  private static final Address MANAGERS = Address.of("text", "managers");
  private static final Membership MEMBER = new Membership.Member();
  private static final Membership STRANGER = new Membership.Stranger();
  private static final Membership UNKNOWN = new Membership.Unknown("it is ill");
  private static final Standing COLLEAGUE = standing(MEMBER, STRANGER);
  private static final Standing MANAGER = standing(MEMBER, MEMBER);
  private static final CaseStatus ANNAS = new CaseStatus.Claimed(ANNA, List.of());
  private static final CaseStatus SHARED = new CaseStatus.Claimed(ANNA, List.of(BEN));
  private static final CaseStatus WAITING = new CaseStatus.Waiting();
  private static final CaseStatus CLOSED =
      new CaseStatus.Closed(NOW, CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA));

  @Nested
  class OfACaseThatAColleagueHas {

    @ParameterizedTest
    @ValueSource(
        strings = {"/close", "/transfer managers", "/escalate", "/block", "/block 2h rude"})
    void onlyWhoHasItOrAManagerEndsItOrHandsItOn(String command) {
      assertEquals(List.of("desk-not-yours Anna"), saidTo(ANNAS, command, COLLEAGUE));
      assertTrue(changes(SHARED, command, COLLEAGUE), "who joined may");
      assertTrue(changes(ANNAS, command, MANAGER), "a manager may");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/release", "/hold 1h"})
    void onlyItsHolderOrAManagerPutsItBackOrAside(String command) {
      assertEquals(List.of("desk-holder-only Anna"), saidTo(SHARED, command, COLLEAGUE));
      assertTrue(changes(ANNAS, command, MANAGER), "a manager may");
    }

    @Test
    void holdOfAManagerLeavesItWithItsHolder() {
      Decision decision = decide(ANNAS, spoke("/hold 1h", MANAGER), DeskView.EMPTY);

      CaseStatus.Held held =
          assertInstanceOf(CaseStatus.Held.class, decision.conversation().cases().get(0).status());
      assertEquals(ANNA, held.by());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "E", "T:managers"})
    void pressesAreRefusedAsCommandsAre(String button) {
      assertEquals(List.of("desk-not-yours Anna"), said(ANNAS, pressed(button, COLLEAGUE)));
      Decision byManager = decide(ANNAS, pressed(button, MANAGER), DeskView.EMPTY);
      assertTrue(!byManager.conversation().cases().get(0).status().equals(ANNAS));
    }

    @Test
    void whereNobodyTellsOfMembersAManagerIsWhoIsOnDutyAsOne() {
      DeskView duty =
          new DeskView(List.of(), List.of(new OnDuty(new TeamId("managers"), BEN, NOW)), Map.of());
      Event release = spoke("/release", Standing.UNASKED);

      assertEquals(List.of("desk-holder-only Anna"), said(ANNAS, release));
      Decision byDuty = decide(ANNAS, release, duty);
      assertEquals(WAITING, byDuty.conversation().cases().get(0).status());
    }

    @Test
    void whoIsOnDutyAsAManagerAndLeftTheirChannelIsNone() {
      DeskView duty =
          new DeskView(List.of(), List.of(new OnDuty(new TeamId("managers"), BEN, NOW)), Map.of());

      Decision refused = decide(ANNAS, spoke("/release", COLLEAGUE), duty);

      assertEquals(ANNAS, refused.conversation().cases().get(0).status());
    }

    @Test
    void whereItCannotBeAskedWhoIsAManagerThatIsSaid() {
      assertEquals(
          List.of("desk-members-unknown Ben it is ill"),
          saidTo(ANNAS, "/close", standing(MEMBER, UNKNOWN)));
      assertEquals(
          List.of("desk-members-unknown Ben it is ill"),
          said(ANNAS, pressed("X", standing(MEMBER, UNKNOWN))));
    }
  }

  @Nested
  class OfSomebodyFromOutside {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/claim", "/join", "/release", "/reply hi", "/transfer managers", "/escalate", "/hold",
          "/snippet hello", "/steps steps", "/undo", "/close", "/reopen", "/block", "/unblock",
          "/tag late", "/duty on"
        })
    void everyCommandThatChangesSomethingIsRefused(String command) {
      for (CaseStatus status : List.of(WAITING, SHARED, CLOSED)) {
        Decision refused = decide(status, spoke(command, standing(STRANGER, MEMBER)));
        assertEquals(status, refused.conversation().cases().get(0).status());
        assertEquals(List.of("desk-members-only Ben"), texts(refused));
        assertEquals(1, refused.effects().size(), () -> refused.effects().toString());
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "M", "T:managers", "E", "X", "O"})
    void everyPressIsRefused(String button) {
      assertEquals(
          List.of("desk-members-only Ben"),
          said(WAITING, pressed(button, standing(STRANGER, STRANGER))));
    }

    @Test
    void claimOfWhoCannotBeAskedAboutIsRefusedWithTheReason() {
      assertEquals(
          List.of("desk-members-unknown Ben it is ill"),
          saidTo(WAITING, "/claim", standing(UNKNOWN, UNKNOWN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/who", "/queue", "/help", "/note seen"})
    void whatChangesNothingIsNot(String command) {
      List<String> said = saidTo(WAITING, command, standing(STRANGER, STRANGER));
      assertTrue(said.stream().noneMatch(each -> each.startsWith("desk-members")), said::toString);
    }
  }

  @Nested
  class Asking {

    @ParameterizedTest
    @ValueSource(strings = {"hello Ewa", "/note hm", "/who", "/queue", "/help"})
    void nothingIsAskedForWordsAndWhatChangesNothing(String text) {
      assertEquals(Optional.empty(), asked(ANNAS, spoke(text, Standing.UNASKED)));
    }

    @Test
    void managersAreAskedForOnlyWhereItMatters() {
      assertEquals(Optional.empty(), managersAsked(ANNAS, "/join"));
      assertEquals(Optional.empty(), managersAsked(WAITING, "/close"));
      assertEquals(Optional.empty(), managersAsked(SHARED, "/close"));
      assertEquals(Optional.empty(), managersAsked(CLOSED, "/block"));
      assertEquals(Optional.of(MANAGERS), managersAsked(SHARED, "/release"));
      assertEquals(Optional.of(MANAGERS), managersAsked(ANNAS, "/close"));
    }

    @Test
    void claimIsAskedOfTheThreadsChannel() {
      Rights.Question question = asked(WAITING, pressed("C", Standing.UNASKED)).orElseThrow();

      assertEquals(THREAD.channel(), question.team());
      assertEquals(BEN, question.person());
    }

    private Optional<Rights.Question> asked(CaseStatus status, Event event) {
      return Rights.toAsk(talk(status), event, SmallShop.playbook().desk());
    }

    private Optional<Address> managersAsked(CaseStatus status, String command) {
      return asked(status, spoke(command, Standing.UNASKED)).flatMap(Rights.Question::managers);
    }
  }

  private static boolean changes(CaseStatus status, String command, Standing standing) {
    Conversation before = talk(status);
    Conversation after = decide(status, spoke(command, standing)).conversation();
    return after.blocked() || !after.cases().get(0).status().equals(before.cases().get(0).status());
  }

  private static List<String> saidTo(CaseStatus status, String command, Standing standing) {
    return said(status, spoke(command, standing));
  }

  private static List<String> said(CaseStatus status, Event event) {
    return texts(decide(status, event));
  }

  private static List<String> texts(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellThread.class::isInstance)
        .map(each -> ((Effect.TellThread) each).message().text())
        .toList();
  }

  private static Decision decide(CaseStatus status, Event event) {
    return decide(status, event, DeskView.EMPTY);
  }

  private static Decision decide(CaseStatus status, Event event, DeskView desk) {
    return new Dialogue()
        .decide(talk(status), event, new World(SmallShop.playbook(), desk, 5, NOW));
  }

  private static Event spoke(String text, Standing standing) {
    return new Event.StaffSpoke(
            talk(WAITING).cases().get(0).thread(),
            THREAD,
            BEN,
            new MessageId("4"),
            Content.text(text))
        .by(standing);
  }

  private static Event pressed(String button, Standing standing) {
    return new Event.StaffPressed(talk(WAITING).cases().get(0).thread(), THREAD, BEN, button)
        .by(standing);
  }

  private static Conversation talk(CaseStatus status) {
    Case open = Case.opened(NUMBER, SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW);
    return Conversation.begin(person("ewa").id(), CHAT, "Ewa", SmallShop.EN, NOW)
        .withCase(open.withStatus(status));
  }

  private static Standing standing(Membership team, Membership managers) {
    return new Standing(Optional.of(team), Optional.of(managers));
  }

  private static Person person(String name) {
    return new Person(new PersonId("text", name.toLowerCase(java.util.Locale.ROOT)), name);
  }
}
