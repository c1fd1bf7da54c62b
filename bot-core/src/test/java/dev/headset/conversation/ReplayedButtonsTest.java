package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A button's id that came to somebody whom it was not made for, or to another chat. */
class ReplayedButtonsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final CaseNumber EWAS = CaseNumber.of(1);
  private static final CaseNumber JANS = CaseNumber.of(2);
  private static final Person JAN = person("Jan");
  private static final Person ANNA = person("Anna");
  private static final Address CHAT = Address.of("text", "jan");

  /** What stands on cards and menus of staff. */
  private static final List<String> OF_STAFF = List.of("C", "M", "T:managers", "E", "X", "O");

  /** What names a case. */
  private static Stream<String> ofEwasCase() {
    return Stream.of("r:" + EWAS + ":5", "d:" + EWAS, "x:" + EWAS);
  }

  @ParameterizedTest
  @MethodSource("ofEwasCase")
  void anothersButtonOpensNothingOfTheirCase(String button) {
    for (CaseStatus status : statuses()) {
      Decision pressed = pressed(jan(status), button);

      assertEquals(
          jan(status).cases(), pressed.conversation().cases(), "Jan's own case is as it was");
      assertFalse(pressed.effects().toString().contains(EWAS.value()), pressed::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("ofEwasCase")
  void itIsAnsweredAsOneOfACaseThatNeverWas(String button) {
    for (CaseStatus status : statuses()) {
      String unknown = button.replace(EWAS.value(), CaseNumber.of(999).value());
      assertEquals(
          pressed(jan(status), unknown).effects().toString(),
          pressed(jan(status), button).effects().toString());
    }
  }

  @Test
  void buttonsOfStaffDoNothingInACustomersChat() {
    for (CaseStatus status : statuses()) {
      for (String button : OF_STAFF) {
        Decision pressed = pressed(jan(status), button);
        assertEquals(jan(status).cases(), pressed.conversation().cases(), button);
      }
    }
  }

  /** An id names no case: the thread in which it is pressed does. */
  @Test
  void buttonOfACardIsAboutTheCaseOfTheThreadInWhichItIsPressed() {
    Event elsewhere =
        new Event.StaffPressed(
            new ThreadKey(EWAS, 1), Address.of("text", "support", "1"), ANNA, "X");

    Decision pressed = decide(jan(new CaseStatus.Waiting()), elsewhere);

    assertEquals(jan(new CaseStatus.Waiting()).cases(), pressed.conversation().cases());
  }

  @Test
  void buttonsOfCustomersDoNothingInAThreadOfStaff() {
    for (CaseStatus status : statuses()) {
      for (String button : List.of("r:" + JANS + ":1", "d:" + JANS, "x:" + JANS, "a", "t:track")) {
        Event event =
            new Event.StaffPressed(
                new ThreadKey(JANS, 1), Address.of("text", "support", "1"), ANNA, button);
        assertEquals(jan(status).cases(), decide(jan(status), event).conversation().cases());
      }
    }
  }

  private static List<CaseStatus> statuses() {
    return List.of(
        new CaseStatus.Waiting(),
        new CaseStatus.Claimed(ANNA, List.of()),
        new CaseStatus.Closed(
            NOW, CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA)));
  }

  private static Conversation jan(CaseStatus status) {
    Case own = Case.opened(JANS, SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW);
    return Conversation.begin(JAN.id(), CHAT, "Jan", SmallShop.EN, NOW)
        .withPhase(new Phase.Resting())
        .withCase(own.withStatus(status));
  }

  private static Decision pressed(Conversation by, String button) {
    return decide(by, new Event.CustomerPressed(CHAT, JAN, button));
  }

  private static Decision decide(Conversation before, Event event) {
    return new Dialogue()
        .decide(before, event, new World(SmallShop.playbook(), DeskView.EMPTY, 5, NOW));
  }

  private static Person person(String name) {
    return new Person(new PersonId("text", name.toLowerCase(java.util.Locale.ROOT)), name);
  }
}
