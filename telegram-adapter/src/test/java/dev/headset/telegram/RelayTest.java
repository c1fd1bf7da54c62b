package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramPress;
import dev.headset.emulator.telegram.TelegramTopic;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Delivery;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A customer in a private chat, and staff in a forum and in a plain group. */
final class RelayTest {

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
    assertEquals(List.of(), rig.server.violations());
  }

  @Test
  void whatACustomerWritesComesInWithWhoTheyAre() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    long message = ewa.writes(rig.bot, "where is my *parcel*_?");

    Update.Said said = rig.said();
    assertEquals(Rig.address(ewa.id()), said.origin());
    assertEquals("telegram:" + ewa.id(), said.author().id().toString());
    assertEquals("Ewa", said.author().name());
    assertEquals(Optional.of("pl"), said.author().language());
    assertEquals(Rig.id(message), said.message());
    assertEquals("where is my *parcel*_?", said.content().text());
    assertEquals(Optional.empty(), said.replyTo());
    rig.untilConfirmed();
  }

  @Test
  void aDeepLinkComesInAsTheCommandItIs() {
    rig.serve();
    rig.user("Ewa").startsBot(rig.bot, "track");
    assertEquals("/start track", rig.said().content().text());
  }

  @Test
  void bubblesComeBackWithTheirIdAndTheSpinnerStops() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    ewa.startsBot(rig.bot);
    rig.said();
    OutgoingMessage menu =
        OutgoingMessage.bot("Choose *one*_: https://example.org")
            .withButtons(
                List.of(
                    List.of(new Button("t:track", "Where is my parcel?")),
                    List.of(new Button("a", "🎧 Associate"), new Button("b", "Back"))));
    Delivery.Delivered delivered = rig.told(Rig.address(ewa.id()), menu);

    TelegramMessage shown = last(ewa.dialogWith(rig.bot).messages());
    assertEquals("Choose *one*_: https://example.org", shown.text());
    assertEquals(2, shown.buttons().size());
    assertEquals(List.of(Rig.id(shown.id())), delivered.messages());
    TelegramPress press = ewa.pressesLabel(rig.bot, "Where is my parcel?");
    Update.Pressed pressed = rig.pressed();
    assertEquals("t:track", pressed.button());
    assertEquals(Optional.of(Rig.id(shown.id())), pressed.below());
    assertEquals(Rig.address(ewa.id()), pressed.origin());
    Rig.until(() -> press.answer().isPresent());
  }

  @Test
  void aCaseInAForumIsATopicHeadedByItsCard() {
    TelegramGroup forum = rig.forum();
    TelegramUser anna = rig.associate(forum, "Anna");
    rig.serve();
    OutgoingMessage card =
        OutgoingMessage.bot("HS-7K3F-9QMD")
            .withButtons(List.of(List.of(new Button("claim", "Claim"))));
    Delivery.Delivered opened =
        Rig.delivered(
            rig.channel().openThread(Rig.key(), Rig.address(forum.id()), "HS-7K3F-9QMD Ewa", card));

    TelegramTopic topic = forum.topicNamed("HS-7K3F-9QMD").orElseThrow();
    assertEquals(Rig.address(forum.id(), topic.id()), opened.place());
    TelegramMessage shown = last(topic.messages());
    assertEquals(List.of(Rig.id(shown.id())), opened.messages());
    anna.pressesLabel(topic, "Claim");
    assertEquals(opened.place(), rig.pressed().origin());
    anna.writes(topic, "Good morning");
    Update.Said said = rig.said();
    assertEquals(opened.place(), said.origin());
    assertEquals(Optional.empty(), said.replyTo());
  }

  @Test
  void wordsOfPeopleAreShownBehindTheirNames() {
    TelegramGroup forum = rig.forum();
    TelegramTopic topic = forum.opensTopic("HS-7K3F-9QMD");
    rig.serve();
    rig.told(
        Rig.address(forum.id(), topic.id()),
        new OutgoingMessage(
            new Speaker.Customer("Zażółć 🎧"), "ping @anna_support!", List.of(), List.of()));

    TelegramMessage shown = last(topic.messages());
    assertEquals("Zażółć 🎧: ping @anna_support!", shown.text());
    assertEquals(
        List.of(new EntityView("bold", 0, 9), new EntityView("code", 16, 13)), shown.entities());
  }

  @Test
  void typingIsShownWhereTheCustomerIs() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    ewa.startsBot(rig.bot);
    rig.said();
    rig.channel().showTyping(Rig.address(ewa.id()));
    Rig.until(
        () ->
            rig.server.log().stream()
                .anyMatch(
                    call ->
                        call.method().equals("sendChatAction")
                            && call.chatId() == ewa.id()
                            && call.status() == 200));
  }

  @Test
  void aCardThatQuotesAMentionAlertsNobody() {
    TelegramGroup forum = rig.forum();
    rig.serve();
    rig.told(Rig.address(forum.id()), OutgoingMessage.bot("What: ask @anna_support, me@x.org"));
    assertEquals(List.of(new EntityView("code", 10, 13)), last(forum.messages()).entities());
  }

  @Test
  void inAPlainGroupACaseIsTheRepliesToItsCard() {
    TelegramGroup group = rig.group();
    TelegramUser anna = rig.associate(group, "Anna");
    rig.serve();
    OutgoingMessage card =
        OutgoingMessage.bot("The card").withButtons(List.of(List.of(new Button("claim", "Claim"))));
    Delivery.Delivered opened =
        Rig.delivered(rig.channel().openThread(Rig.key(), Rig.address(group.id()), "Ewa", card));
    TelegramMessage shown = last(group.messages());

    assertEquals(
        Address.of("telegram", Long.toString(group.id()), "r" + shown.id()), opened.place());
    rig.told(opened.place(), OutgoingMessage.bot("more"));
    assertEquals(shown.id(), last(group.messages()).replyTo().orElseThrow());
    anna.pressesLabel(group, "Claim");
    assertEquals(Optional.of(Rig.id(shown.id())), rig.pressed().below());
    anna.replies(group, shown.id(), "Good morning");
    Update.Said said = rig.said();
    assertEquals(Rig.address(group.id()), said.origin());
    assertEquals(Optional.of(Rig.id(shown.id())), said.replyTo());
  }

  @Test
  void aTopicIsRenamedClosedAndOpenedAgain() {
    TelegramGroup forum = rig.forum();
    TelegramTopic topic = forum.opensTopic("before");
    rig.serve();
    Address place = Rig.address(forum.id(), topic.id());

    Rig.delivered(rig.channel().setThread(Rig.key(), place, "after", false));
    assertEquals("after", topic.name());
    assertTrue(topic.isClosed());
    Rig.delivered(rig.channel().setThread(Rig.key(), place, "after", false));
    rig.told(place, OutgoingMessage.bot("a word in a closed topic"));
    Rig.delivered(rig.channel().setThread(Rig.key(), place, "after", true));
    assertTrue(!topic.isClosed());
  }

  @Test
  void messagesAreMarkedAndChanged() {
    TelegramGroup forum = rig.forum();
    TelegramUser anna = rig.associate(forum, "Anna");
    TelegramTopic topic = forum.opensTopic("HS-7K3F-9QMD");
    rig.serve();
    Address place = Rig.address(forum.id(), topic.id());
    long words = anna.writes(topic, "Good morning");

    for (Mark mark : Mark.values()) {
      Rig.delivered(rig.channel().react(Rig.key(), place, Rig.id(words), mark));
    }
    assertEquals(List.of("✍"), forum.message(words).orElseThrow().reactions());
    Delivery.Delivered card = rig.told(place, OutgoingMessage.bot("waiting"));
    OutgoingMessage now = OutgoingMessage.bot("claimed");
    Rig.delivered(rig.channel().edit(Rig.key(), place, List.of(card.messages().get(0)), now));
    Rig.delivered(rig.channel().edit(Rig.key(), place, List.of(card.messages().get(0)), now));
    assertEquals("claimed", last(topic.messages()).text());
  }

  static TelegramMessage last(List<TelegramMessage> messages) {
    return messages.get(messages.size() - 1);
  }
}
