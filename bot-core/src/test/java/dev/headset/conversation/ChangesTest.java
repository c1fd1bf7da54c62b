package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.effect.Effect;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.relay.CardNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final CaseNumber NUMBER = CaseNumber.of(7);
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Address DESK = Address.of("text", "support", "1");
  private static final String CARD = "we refund 4111 1111 1111 1111";

  @Test
  void editThatChangesNoWordOfAMaskedMessageIsNone() {
    assertEquals(List.of(), edited(CARD).effects());
  }

  @Test
  void editIsMaskedBeforeTheCustomerSeesIt() {
    Effect.ChangeCopy change =
        edited(CARD + " today").effects().stream()
            .filter(Effect.ChangeCopy.class::isInstance)
            .map(Effect.ChangeCopy.class::cast)
            .findFirst()
            .orElseThrow();

    assertEquals(CardNumbers.mask(CARD) + " today", change.now().text());
    assertTrue(change.instead().text().endsWith(change.now().text()));
  }

  private static Decision edited(String now) {
    Case open =
        Case.opened(NUMBER, SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW)
            .withStatus(new CaseStatus.Claimed(ANNA, List.of()));
    Conversation talk =
        Conversation.begin(new PersonId("text", "ewa"), CHAT, "Ewa", SmallShop.EN, NOW)
            .withCase(open)
            .withPhase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    Event.Before before =
        new Event.Before(
            TranscriptLine.From.ASSOCIATE, CardNumbers.mask(CARD), Optional.of(NUMBER));
    Event event =
        new Event.StaffEdited(
            open.thread(), DESK, ANNA, new MessageId("4"), Content.text(now), Optional.of(before));
    return new Dialogue()
        .decide(talk, event, new World(SmallShop.playbook(), DeskView.EMPTY, 5, NOW));
  }
}
