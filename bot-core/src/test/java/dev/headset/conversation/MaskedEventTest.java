package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaskedEventTest {

  private static final String CARD = "4111 1111 1111 1111";
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final ThreadKey THREAD = new ThreadKey(CaseNumber.of(7), 1);
  private static final MessageId MESSAGE = new MessageId("m1");
  private static final Optional<Reply> REPLY =
      Optional.of(new Reply(new MessageId("m0"), "my card is " + CARD));
  private static final Content CONTENT =
      new Content(
          "it is " + CARD,
          List.of(
              new Attachment(
                  Attachment.Kind.PHOTO, CARD + ".jpg", "image/jpeg", 7, Optional.empty())));

  static Stream<Event> whatPeopleSay() {
    return Stream.of(
        new Event.CustomerSpoke(
            CHAT, EWA, CONTENT, List.of(MESSAGE), REPLY, Optional.empty(), Optional.empty()),
        new Event.CustomerEdited(CHAT, EWA, MESSAGE, CONTENT, Optional.empty()),
        new Event.StaffSpoke(
            THREAD,
            CHAT,
            ANNA,
            MESSAGE,
            CONTENT,
            REPLY,
            List.of(),
            Optional.empty(),
            Optional.empty()),
        new Event.StaffEdited(THREAD, CHAT, ANNA, MESSAGE, CONTENT, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("whatPeopleSay")
  void noPartOfItHoldsTheNumberAndAllElseStays(Event event) {
    assertTrue(event.toString().contains(CARD));

    Event masked = MaskedEvent.of(event);

    assertFalse(masked.toString().contains(CARD), masked::toString);
    assertEquals(event.toString().replace(CARD, "•••• •••• •••• 1111"), masked.toString());
  }

  @Test
  void whatNobodySaidIsLeftAsItIs() {
    Event fired = new Event.TimerFired(TimerKind.STILL_THERE);

    assertSame(fired, MaskedEvent.of(fired));
  }
}
