package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordRole;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.Permission;
import dev.headset.emulator.discord.Place;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Delivery;
import dev.headset.platform.FileRef;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import dev.headset.platform.Ping;
import dev.headset.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done to messages that stand there, and what a message refers to. */
class ChangingTest {

  private static final Town TOWN = new Town();
  private static final String LONG = "word ".repeat(900).strip();

  @BeforeAll
  static void serve() {
    TOWN.serves();
  }

  @AfterAll
  static void close() {
    TOWN.close();
  }

  @Test
  void anAnswerQuotesWhatItAnswersAndRingsNobody() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-reply");
    DiscordMessage asked = TOWN.anna.writes(thread, "when?");
    int pings = TOWN.discord.pings().size();

    deliver(thread, OutgoingMessage.bot("today").replyingTo(id(asked)));

    assertEquals(Optional.of(asked.id()), Town.last(thread).replyTo());
    assertEquals(pings, TOWN.discord.pings().size());
  }

  @Test
  void anAnswerToWhatIsNoMoreIsShownAllTheSame() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-orphan");

    deliver(thread, OutgoingMessage.bot("still").replyingTo(new MessageId("4711")));

    assertEquals("still", Town.last(thread).content());
    assertTrue(Town.last(thread).replyTo().isEmpty());
  }

  @Test
  void onlyThoseWhoAreCalledAreRung() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-ping");
    DiscordRole role = TOWN.guild.role("desk");
    PersonId anna = new PersonId("discord", String.valueOf(TOWN.anna.id()));
    PersonId elsewhere = new PersonId("telegram", "7");

    deliver(
        thread,
        OutgoingMessage.bot("@everyone <@" + TOWN.ewa.id() + "> come")
            .pinging(
                List.of(
                    new Ping.Role(String.valueOf(role.id())),
                    new Ping.Member(anna, "Anna"),
                    new Ping.Member(elsewhere, "Jan"),
                    new Ping.Role("everyone"))));

    var ping = TOWN.discord.pings().get(TOWN.discord.pings().size() - 1);
    assertEquals(Set.of("@Anna", "@&" + role.id()), ping.whom());
    assertTrue(Town.last(thread).content().startsWith("<@&" + role.id() + "> <@" + TOWN.anna.id()));
  }

  @Test
  void aTextThatGrewGoesOnBelowAndOneThatShrankLeavesNothing() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-grow");
    List<MessageId> one = deliver(thread, OutgoingMessage.bot("short"));

    List<MessageId> three = edit(thread, one, LONG);
    assertEquals(3, three.size());
    assertEquals(one.get(0), three.get(0));
    assertEquals(LONG, shown(thread, three));

    List<MessageId> again = edit(thread, three, "short again");
    assertEquals(one, again);
    assertEquals("short again", shown(thread, again));
    Set<Long> left = thread.messages().stream().map(DiscordMessage::id).collect(Collectors.toSet());
    three.subList(1, 3).forEach(part -> assertFalse(left.contains(Long.valueOf(part.value()))));
  }

  @Test
  void filesStayWhereTheWordsChange() throws IOException {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-files");
    FileRef kept = TOWN.files.keep(new ByteArrayInputStream(new byte[] {1, 2}), 100).file();
    Attachment file =
        new Attachment(Attachment.Kind.DOCUMENT, "a.bin", "x/y", 2, Optional.of(kept));
    List<MessageId> before = deliver(thread, OutgoingMessage.bot(LONG).withFiles(List.of(file)));

    List<MessageId> after = edit(thread, before, "fewer words");

    assertEquals("fewer words", find(thread, after.get(0)).content());
    assertEquals(before.get(before.size() - 1), after.get(after.size() - 1));
    assertEquals(1, find(thread, after.get(after.size() - 1)).files().size());
    List<MessageId> silent = edit(thread, after.subList(1, after.size()), "");
    assertEquals("", find(thread, silent.get(0)).content());
    assertEquals(1, find(thread, silent.get(0)).files().size());
  }

  @Test
  void whatIsTakenAwayIsGoneAndTakingItAwayTwiceIsFine() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-delete");
    List<MessageId> said = deliver(thread, OutgoingMessage.bot(LONG));

    for (int time = 0; time < 2; time++) {
      assertInstanceOf(
          Delivery.Delivered.class, TOWN.channel().delete(TOWN.key(), Town.address(thread), said));
    }

    assertTrue(thread.messages().stream().noneMatch(m -> said.contains(id(m))));
  }

  @Test
  void aReactionIsPassedOnAndTakenOffAgain() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-react");
    MessageId said = deliver(thread, OutgoingMessage.bot("hello")).get(0);

    assertInstanceOf(Delivery.Delivered.class, pass(thread, said, "❤️", true));
    assertEquals(Set.of("❤️"), find(thread, said).reactions().keySet());
    assertInstanceOf(Delivery.Delivered.class, pass(thread, said, "❤️", false));
    assertInstanceOf(Delivery.Delivered.class, pass(thread, said, "❤️", false));
    assertTrue(find(thread, said).reactions().isEmpty());
  }

  @Test
  void whatIsNoReactionOrOneOfOurMarksIsToBeSaidInWords() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-words");
    MessageId said = deliver(thread, OutgoingMessage.bot("hello")).get(0);

    for (String emoji : List.of(":party:", "✅", "x")) {
      Delivery.Refused refused = (Delivery.Refused) pass(thread, said, emoji, true);
      assertEquals(Refusal.INVALID, refused.refusal());
    }
  }

  @Test
  void aThreadThatFellAsleepIsWokenForAChangeAndStaysAwake() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-asleep");
    List<MessageId> said = deliver(thread, OutgoingMessage.bot("before"));
    thread.archives();
    edit(thread, said, "after");
    assertFalse(thread.archived());

    thread.archives();
    assertInstanceOf(Delivery.Delivered.class, pass(thread, said.get(0), "👍", true));
    assertFalse(thread.archived());

    thread.archives();
    TOWN.channel().delete(TOWN.key(), Town.address(thread), said);
    assertTrue(thread.messages().stream().noneMatch(m -> id(m).equals(said.get(0))));
  }

  @Test
  void aLockedThreadTakesNoChangeWithoutTheRightToManageThreads() {
    try (Town poor = new Town().serves()) {
      DiscordThread thread = poor.thread(poor.support, "HS-locked");
      Address place = Town.address(thread);
      Delivery.Delivered said = (Delivery.Delivered) poor.says(place, "before");
      thread.locks();
      poor.support.denies(poor.bot, Permission.MANAGE_THREADS);

      Delivery refused =
          poor.channel().edit(poor.key(), place, said.messages(), OutgoingMessage.bot("after"));

      assertEquals(Refusal.FORBIDDEN, ((Delivery.Refused) refused).refusal());
    }
  }

  @Test
  void placesHaveAddressesToOpenThemBy() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-link");

    assertEquals(
        Optional.of("https://discord.com/channels/" + TOWN.guild.id() + "/" + thread.id()),
        TOWN.channel().link(Town.address(thread)));
    assertEquals(Optional.empty(), TOWN.channel().link(Address.of("discord", "4711", "4712")));
  }

  private static List<MessageId> deliver(DiscordThread thread, OutgoingMessage message) {
    Delivery delivery = TOWN.channel().deliver(TOWN.key(), Town.address(thread), message);
    return assertInstanceOf(Delivery.Delivered.class, delivery).messages();
  }

  private static List<MessageId> edit(DiscordThread thread, List<MessageId> parts, String now) {
    Delivery edited =
        TOWN.channel().edit(TOWN.key(), Town.address(thread), parts, OutgoingMessage.bot(now));
    return assertInstanceOf(Delivery.Delivered.class, edited).messages();
  }

  private static Delivery pass(DiscordThread thread, MessageId to, String emoji, boolean on) {
    return TOWN.channel().pass(TOWN.key(), Town.address(thread), to, emoji, on);
  }

  private static String shown(Place place, List<MessageId> parts) {
    return parts.stream().map(part -> find(place, part).content()).collect(Collectors.joining(" "));
  }

  private static DiscordMessage find(Place place, MessageId message) {
    return place.messages().stream().filter(m -> id(m).equals(message)).findFirst().orElseThrow();
  }

  private static MessageId id(DiscordMessage message) {
    return new MessageId(String.valueOf(message.id()));
  }
}
