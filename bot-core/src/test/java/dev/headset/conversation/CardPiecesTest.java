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
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardPiecesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final String FIRST = "my card 4111 1111";
  private static final String SECOND = "1111 1111 exp 12/27";

  private final Playbook playbook = SmallShop.playbook();
  private Conversation talk =
      Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW)
          .withPhase(new Phase.Choosing(Optional.empty()));
  private Instant now = NOW;
  private List<Effect> effects = List.of();
  private int messages;

  @Test
  void numberInPiecesStaysNowhereInTheState() {
    says(FIRST);
    assertTrue(talk.toString().contains("4111"));

    says(SECOND);

    assertFalse(talk.toString().contains("4111"), talk::toString);
    assertFalse(talk.toString().contains("1111"), talk::toString);
    assertFalse(effects.toString().contains("1111"), effects::toString);
    assertEquals(List.of("my card •••• ••••"), amended());
    assertTrue(
        effects
            .toString()
            .contains(playbook.texts().say(SmallShop.EN, TextKey.CARD_MASKED, Map.of())));
  }

  @Test
  void carriedPieceIsTakenOutOfTheThread() {
    openCase();
    says(FIRST);

    says(SECOND);

    assertEquals(
        List.of("my card •••• ••••"),
        effects.stream()
            .filter(Effect.ChangeCopy.class::isInstance)
            .map(Effect.ChangeCopy.class::cast)
            .filter(change -> change.of().equals(message(1)))
            .map(change -> change.now().text())
            .toList());
    assertFalse(effects.toString().contains("1111"), effects::toString);
    assertFalse(talk.toString().contains("1111"), talk::toString);
  }

  @Test
  void pieceThatStandsAboveTheCaseIsToldToStaff() {
    says(FIRST);
    openCase();

    says(SECOND);

    String stays =
        playbook
            .texts()
            .say(playbook.desk().language(), TextKey.DESK_CARD_PIECE_STAYS, Map.of("name", "Ewa"));
    assertTrue(
        effects.stream()
            .filter(Effect.TellThread.class::isInstance)
            .map(Effect.TellThread.class::cast)
            .anyMatch(told -> told.message().text().equals(stays)));
  }

  @Test
  void fourPiecesAreHiddenWithTheLastOfThem() {
    openCase();
    says("5500");
    says("one moment");
    says("0000");
    says("0000");

    says("0004");

    assertEquals(List.of("••••", "••••", "••••"), amended());
    assertFalse(talk.toString().contains("5500"), talk::toString);
  }

  @Test
  void editMayCompleteIt() {
    openCase();
    says(FIRST);
    says("wait");

    decide(
        new Event.CustomerEdited(
            CHAT, EWA, new MessageId("2"), Content.text(SECOND), Optional.empty()));

    assertFalse(effects.toString().contains("1111"), effects::toString);
    assertFalse(talk.toString().contains("1111"), talk::toString);
  }

  @Test
  void whatWasToldLongBeforeIsNoPieceOfIt() {
    says(FIRST);
    now = now.plus(CardPieces.WITHIN).plusSeconds(1);

    says(SECOND);

    assertEquals(List.of(), amended());
    assertTrue(talk.toString().contains(SECOND));
  }

  @Test
  void neverMoreThanALineOrTwoIsKept() {
    for (int i = 0; i < 50; i++) {
      says("room " + i);
      now = now.plus(Duration.ofSeconds(1));
    }
    assertTrue(talk.problem().pieces().size() <= 6, talk.problem().pieces()::toString);
  }

  @Test
  void operatorWhoMasksNothingKeepsNothing() {
    Playbook open = SmallShop.unmasked();
    for (String text : List.of(FIRST, SECOND)) {
      talk = new Dialogue().decide(talk, spoke(text), world(open)).conversation();
    }
    assertEquals(List.of(), talk.problem().pieces());
    assertTrue(talk.toString().contains(SECOND));
  }

  private void openCase() {
    Case open =
        Case.opened(CaseNumber.of(7), SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW)
            .withStatus(new CaseStatus.Claimed(ANNA, List.of()));
    talk = talk.withCase(open).withPhase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
  }

  private void says(String text) {
    decide(spoke(text));
  }

  private Event spoke(String text) {
    messages++;
    return new Event.CustomerSpoke(
        CHAT,
        EWA,
        Content.text(text),
        List.of(message(messages).message()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static MessageRef message(int number) {
    return new MessageRef(CHAT, new MessageId(Integer.toString(number)));
  }

  private void decide(Event event) {
    Decision decision = new Dialogue().decide(talk, event, world(playbook));
    talk = decision.conversation();
    effects = decision.effects();
  }

  private World world(Playbook by) {
    return new World(by, DeskView.EMPTY, 5, now);
  }

  private List<String> amended() {
    List<String> amended = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect instanceof Effect.Amend amend) {
        amended.add(amend.text());
      }
    }
    return amended;
  }
}
