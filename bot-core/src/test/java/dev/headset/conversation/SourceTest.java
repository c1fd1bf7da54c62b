package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Reply;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final Address THREAD = Address.of("text", "support", "1");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Reply REPLY = new Reply(new MessageId("3"), "claimed by Anna, she shouts");

  @Test
  void nothingThatStaffAnswerIsQuotedToTheCustomer() {
    Event spoke =
        new Event.StaffSpoke(
            new ThreadKey(CaseNumber.of(1), 0),
            THREAD,
            new Person(new PersonId("text", "anna"), "Anna"),
            new MessageId("4"),
            Content.text("hello"),
            Optional.of(REPLY),
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertEquals("", Source.of(spoke).answers().orElseThrow().excerpt());
  }

  @Test
  void whatTheCustomerAnswersIsQuotedToStaffWhereItIsNotFound() {
    Event spoke =
        new Event.CustomerSpoke(
            CHAT,
            new Person(new PersonId("text", "ewa"), "Ewa"),
            Content.text("this one"),
            List.of(new MessageId("4")),
            Optional.of(REPLY),
            Optional.empty(),
            Optional.empty());

    assertEquals(REPLY.excerpt(), Source.of(spoke).answers().orElseThrow().excerpt());
  }
}
