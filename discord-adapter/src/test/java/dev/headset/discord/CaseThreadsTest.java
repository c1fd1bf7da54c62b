package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.Fault;
import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordFaults;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseThreadsTest {

  private static final Town TOWN = new Town();
  private static final OutgoingMessage CARD =
      OutgoingMessage.bot("the card").withButtons(List.of(List.of(new Button("C", "Claim"))));

  @BeforeAll
  static void serve() {
    TOWN.serves();
  }

  @AfterAll
  static void close() {
    TOWN.close();
  }

  static Stream<DiscordChannel> desks() {
    return Stream.of(TOWN.support, TOWN.forum);
  }

  @ParameterizedTest
  @MethodSource("desks")
  void aCaseGetsAThreadHeadedByItsCard(DiscordChannel desk) {
    String title = "HS-7K3F-9QMD " + "long ".repeat(30);

    Delivery.Delivered opened = open(TOWN.key(), desk, title);

    DiscordThread thread = thread(opened);
    assertEquals(Town.address(thread), opened.place());
    assertEquals(desk.id(), thread.parentId());
    assertTrue(thread.name().length() <= 100 && thread.name().startsWith("HS-7K3F-9QMD long"));
    assertEquals(List.of(new MessageId(Town.id(thread))), opened.messages());
    assertEquals("Claim", card(desk, thread).buttons().get(0).label());
  }

  @ParameterizedTest
  @MethodSource("desks")
  void aThreadWhoseOpeningIsRepeatedIsOpenedOnce(DiscordChannel desk) {
    EntryKey key = TOWN.key();
    Delivery first = open(key, desk, "HS-again");
    int threads = desk.threads().size();

    assertEquals(first, open(key, desk, "HS-again"));
    assertEquals(threads, desk.threads().size());
  }

  @Test
  void whatATeamIsToldInAForumIsAPostOfItsOwnThere() {
    int posts = TOWN.forum.threads().size();
    EntryKey key = TOWN.key();
    OutgoingMessage reminder = OutgoingMessage.bot("Nobody has claimed HS-7K3F-9QMD yet.");

    Delivery.Delivered told =
        (Delivery.Delivered) TOWN.channel().deliver(key, Town.address(TOWN.forum), reminder);

    assertEquals("Nobody has claimed HS-7K3F-9QMD yet.", thread(told).name());
    assertEquals(told, TOWN.channel().deliver(key, Town.address(TOWN.forum), reminder));
    assertEquals(posts + 1, TOWN.forum.threads().size());
  }

  @ParameterizedTest
  @MethodSource("desks")
  void aThreadWhoseAnswerWasLostIsFoundAgain(DiscordChannel desk) {
    int threads = desk.threads().size();
    EntryKey key = TOWN.key();
    TOWN.discord
        .faults()
        .next(
            1,
            request -> request.route().endsWith("/threads") && request.method().equals("POST"),
            new Fault.ClosedAfter());

    Delivery first = TOWN.channel().openThread(key, Town.address(desk), "HS-lost", CARD);
    assertEquals(desk == TOWN.forum, first instanceof Delivery.Unknown);
    assertEquals("HS-lost", thread(open(key, desk, "HS-lost")).name());
    assertEquals(threads + 1, desk.threads().size());
  }

  @ParameterizedTest
  @MethodSource("desks")
  void aServersFailureIsNotAnsweredWithASecondThread(DiscordChannel desk) {
    int threads = desk.threads().size();
    TOWN.discord
        .faults()
        .next(
            1,
            request -> request.route().endsWith("/threads") && request.method().equals("POST"),
            Fault.html(502));

    assertInstanceOf(
        Delivery.Unknown.class,
        TOWN.channel().openThread(TOWN.key(), Town.address(desk), "HS-502", CARD));
    assertEquals(threads, desk.threads().size());
  }

  @Test
  void aCardThatTakesSeveralMessagesKeepsItsButtonsOnTheFirst() {
    OutgoingMessage card = OutgoingMessage.bot("word ".repeat(700)).withButtons(CARD.buttons());

    Delivery.Delivered opened =
        (Delivery.Delivered)
            TOWN.channel().openThread(TOWN.key(), Town.address(TOWN.support), "HS-long", card);

    assertEquals(2, opened.messages().size());
    DiscordThread thread = thread(opened);
    assertEquals("Claim", card(TOWN.support, thread).buttons().get(0).label());
    assertTrue(Town.last(thread).content().startsWith("word"));
  }

  @ParameterizedTest
  @MethodSource("desks")
  void aClosedThreadIsArchivedAndRenamedAndOpenedAgain(DiscordChannel desk) {
    DiscordThread thread = TOWN.thread(desk, "HS-3 waiting");

    set(thread, "HS-3 closed", false);
    assertTrue(thread.archived());
    assertFalse(thread.locked());
    assertEquals("HS-3 closed", thread.name());

    set(thread, "HS-3 open", true);
    assertFalse(thread.archived());
    assertEquals("HS-3 open", thread.name());
  }

  @ParameterizedTest
  @MethodSource("desks")
  void aClosedThreadTakesANewNameAndStaysClosed(DiscordChannel desk) {
    DiscordThread thread = TOWN.thread(desk, "HS-8");
    thread.archives();

    set(thread, "HS-8 rated", false);

    assertTrue(thread.archived());
    assertEquals("HS-8 rated", thread.name());
  }

  @Test
  void aRenameTooManyIsLeftOutAndTheRestIsDone() {
    DiscordThread thread = TOWN.thread(TOWN.support, "one");
    set(thread, "two", true);
    set(thread, "three", true);

    set(thread, "four", false);

    assertEquals("three", thread.name());
    assertTrue(thread.archived());
  }

  @Test
  void aClosedThreadIsWrittenInEditedAndMarkedAndStaysClosed() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-4");
    Address place = Town.address(thread);
    Delivery.Delivered said = (Delivery.Delivered) TOWN.says(place, "before");
    DiscordMessage words = TOWN.anna.writes(thread, "thanks");
    set(thread, "HS-4 closed", false);

    assertInstanceOf(Delivery.Delivered.class, TOWN.says(place, "rated"));
    assertTrue(thread.archived());
    assertInstanceOf(
        Delivery.Delivered.class,
        TOWN.channel()
            .edit(
                TOWN.key(), place, List.of(said.messages().get(0)), OutgoingMessage.bot("after")));
    assertInstanceOf(
        Delivery.Delivered.class,
        TOWN.channel()
            .react(TOWN.key(), place, new MessageId(String.valueOf(words.id())), Mark.TAKEN));

    assertTrue(thread.archived());
    assertTrue(thread.messages().stream().anyMatch(m -> m.content().equals("after")));
    assertTrue(thread.messages().stream().anyMatch(m -> m.reactions().containsKey("✅")));
  }

  @Test
  void aThreadIsOpenedInAChannelThatIsNotThereAnyMore() {
    DiscordChannel gone = TOWN.guild.textChannel("gone");
    gone.isDeleted();

    assertInstanceOf(
        Delivery.Refused.class,
        TOWN.channel().openThread(TOWN.key(), Town.address(gone), "HS-5", CARD));
  }

  @Test
  void aCaseIsWorkedInTheChannelWhereTheGuildHoldsNoMoreThreads() {
    TOWN.discord
        .faults()
        .next(
            1,
            request -> request.route().endsWith("/threads") && request.method().equals("POST"),
            DiscordFaults.refusal(400, 160006, "Maximum number of active threads reached"));

    Delivery.Delivered opened = open(TOWN.key(), TOWN.support, "HS-full");

    assertEquals(Town.address(TOWN.support), opened.place());
    DiscordMessage told = Town.last(TOWN.support);
    assertEquals(opened.messages().get(0).value(), String.valueOf(told.replyTo().orElseThrow()));
    assertTrue(told.content().startsWith("desk-threads-full"));
    String name = TOWN.support.name();
    assertInstanceOf(
        Delivery.Delivered.class,
        TOWN.channel().setThread(TOWN.key(), opened.place(), "HS-full closed", false));
    assertEquals(name, TOWN.support.name());
  }

  @Test
  void theLimitsOfAThreadAreItsOwn() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-6");

    List<String> counters =
        TOWN.channel().limits(Town.address(thread)).stream().map(l -> l.counter()).toList();

    assertEquals(List.of("discord", "discord:" + thread.id()), counters);
  }

  private static void set(DiscordThread thread, String title, boolean open) {
    assertInstanceOf(
        Delivery.Delivered.class,
        TOWN.channel().setThread(TOWN.key(), Town.address(thread), title, open));
  }

  private static Delivery.Delivered open(EntryKey key, DiscordChannel desk, String title) {
    return (Delivery.Delivered) TOWN.channel().openThread(key, Town.address(desk), title, CARD);
  }

  private static DiscordThread thread(Delivery.Delivered opened) {
    return TOWN.discord.thread(Long.parseLong(opened.place().thread().orElseThrow())).orElseThrow();
  }

  /** In a text channel the card stands in the channel; in a forum it heads the post. */
  private static DiscordMessage card(DiscordChannel desk, DiscordThread thread) {
    return Stream.concat(desk.messages().stream(), thread.messages().stream())
        .filter(message -> message.id() == thread.id())
        .findFirst()
        .orElseThrow();
  }
}
