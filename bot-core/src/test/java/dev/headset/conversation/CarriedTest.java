package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.DeskView;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.Content;
import dev.headset.platform.FileRef;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarriedTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final World WORLD = new World(SmallShop.playbook(), DeskView.EMPTY, 1, NOW);
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Address THREAD = Address.of("text", "support", "1");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Attachment FILE =
      new Attachment(
          Kind.PHOTO, "box.jpg", "image/jpeg", 3, Optional.of(new FileRef("ab".repeat(32))));

  private Conversation conversation = claimed();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatHasNoFileArrivesAtStaffAsALineUnderTheWords(Kind kind) {
    OutgoingMessage shown = customerSends(new Content("here it is", List.of(bare(kind), FILE)));

    assertEquals("here it is\nattachment-" + name(kind) + " this", shown.text());
    assertEquals(List.of(FILE), shown.files());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatHasNoFileArrivesAtTheCustomerAsALineOfItsOwn(Kind kind) {
    OutgoingMessage shown = staffSend(new Content("", List.of(bare(kind))));

    assertEquals("attachment-" + name(kind) + " this", shown.text());
    assertEquals(List.of(), shown.files());
  }

  @Test
  void aFileAloneNeedsNoWords() {
    assertEquals("", customerSends(new Content("", List.of(FILE))).text());
  }

  @Test
  void wordsThatCameWhileTheBotWasAwaySayWhenTheyWereWritten() {
    assertEquals("desk-late today-at 9:57\nhello?", customerWrote(NOW.minusSeconds(121)).text());
  }

  @Test
  void wordsOfAMomentAgoDoNot() {
    assertEquals("hello?", customerWrote(NOW.minusSeconds(120)).text());
    assertEquals("hello?", customerWrote(NOW.plusSeconds(500)).text());
  }

  private OutgoingMessage customerWrote(Instant written) {
    return carried(
        new Event.CustomerSpoke(
            CHAT,
            EWA,
            Content.text("hello?"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(written)));
  }

  private static Attachment bare(Kind kind) {
    return new Attachment(kind, "this", "application/octet-stream", 0, Optional.empty());
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private OutgoingMessage customerSends(Content content) {
    return carried(new Event.CustomerSpoke(CHAT, EWA, content));
  }

  private OutgoingMessage carried(Event said) {
    return decide(said).effects().stream()
        .filter(Effect.TellThread.class::isInstance)
        .map(effect -> ((Effect.TellThread) effect).message())
        .findFirst()
        .orElseThrow();
  }

  private OutgoingMessage staffSend(Content content) {
    return decide(staff(content)).effects().stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(effect -> ((Effect.TellCustomer) effect).message())
        .findFirst()
        .orElseThrow();
  }

  private Event staff(Content content) {
    return new Event.StaffSpoke(
        conversation.cases().get(0).thread(), THREAD, ANNA, new MessageId("7"), content);
  }

  private Decision decide(Event event) {
    Decision decision = new Dialogue().decide(conversation, event, WORLD);
    conversation = decision.conversation();
    return decision;
  }

  private Conversation claimed() {
    conversation = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW);
    decide(new Event.CustomerSpoke(CHAT, EWA, Content.text("associate")));
    decide(staff(Content.text("/claim")));
    return conversation;
  }
}
