package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordFile;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.Reply;
import dev.headset.platform.Update;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do to messages, and what they bring along. */
class DoneToMessagesTest {

  private static final Town TOWN = new Town();

  @BeforeAll
  static void serve() {
    TOWN.serves();
  }

  @AfterAll
  static void close() {
    TOWN.close();
  }

  @Test
  void anEditTellsAllThatItSaysNow() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-edit");
    DiscordMessage before = TOWN.anna.writes(thread, "tomorow");

    TOWN.anna.edits(before, "**tomorrow**");

    Update.Edited edited = awaited(Update.Edited.class, e -> e.message().equals(id(before)));
    assertEquals(Town.address(thread), edited.origin());
    assertEquals("Anna", edited.author().name());
    assertEquals("tomorrow", edited.content().text());
    assertEquals(List.of(new Span(0, 8, Style.BOLD)), edited.content().spans());
  }

  @Test
  void aMessageThatIsPinnedWasNotEdited() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-pin");
    DiscordMessage plain = TOWN.anna.writes(thread, "plain");
    DiscordMessage edited = TOWN.anna.writes(thread, "once");
    TOWN.anna.edits(edited, "twice");

    TOWN.anna.pins(plain);
    TOWN.anna.pins(edited);
    said(TOWN.anna.writes(thread, "afterwards"));

    assertTrue(
        TOWN.inbox.all(Update.Edited.class).stream().noneMatch(e -> e.message().equals(id(plain))));
    assertEquals(
        1,
        TOWN.inbox.all(Update.Edited.class).stream()
            .filter(e -> e.message().equals(id(edited)))
            .count());
  }

  @Test
  void whatABotEditsOrDeletesIsNobodysBusiness() {
    Address dm = TOWN.dm(TOWN.jan);
    TOWN.says(dm, "ours");
    DiscordMessage ours = Town.last(TOWN.chat(TOWN.jan));
    TOWN.channel()
        .edit(
            TOWN.key(),
            dm,
            List.of(id(ours)),
            dev.headset.platform.OutgoingMessage.bot("ours now"));
    TOWN.channel().delete(TOWN.key(), dm, List.of(id(ours)));
    said(TOWN.jan.writes(TOWN.bot, "afterwards"));

    assertTrue(
        TOWN.inbox.all(Update.Edited.class).stream().noneMatch(e -> e.message().equals(id(ours))));
    assertTrue(
        TOWN.inbox.all(Update.Deleted.class).stream()
            .noneMatch(d -> d.messages().contains(id(ours))));
  }

  @Test
  void aDeletionIsToldAtItsPlace() {
    DiscordMessage unwise = TOWN.ewa.writes(TOWN.bot, "unwise");
    TOWN.ewa.deletes(unwise);

    Update.Deleted deleted =
        awaited(Update.Deleted.class, d -> d.messages().equals(List.of(id(unwise))));
    assertEquals(TOWN.dm(TOWN.ewa), deleted.origin());
  }

  @Test
  void aReactionIsToldWithWhoseItIsAndNotTheBotsOwn() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-like");
    TOWN.says(Town.address(thread), "from the customer");
    DiscordMessage said = Town.last(thread);
    TOWN.channel().pass(TOWN.key(), Town.address(thread), id(said), "🎉", true);

    TOWN.anna.reacts(said, "👍");
    TOWN.anna.unreacts(said, "👍");

    Update.Reacted off =
        awaited(Update.Reacted.class, r -> r.message().equals(id(said)) && !r.on());
    List<Update.Reacted> all =
        TOWN.inbox.all(Update.Reacted.class).stream()
            .filter(r -> r.message().equals(id(said)))
            .toList();
    assertEquals(2, all.size());
    assertTrue(all.get(0).on());
    assertEquals("👍", off.emoji());
    assertEquals("Anna", off.author().name());
    assertEquals(Town.address(thread), off.origin());
  }

  @Test
  void aCustomersReactionComesFromTheirChat() {
    TOWN.says(TOWN.dm(TOWN.ewa), "like this?");
    DiscordMessage ours = Town.last(TOWN.chat(TOWN.ewa));

    TOWN.ewa.reacts(ours, "❤️");

    Update.Reacted reacted = awaited(Update.Reacted.class, r -> r.message().equals(id(ours)));
    assertEquals(TOWN.dm(TOWN.ewa), reacted.origin());
    assertEquals("Ewa", reacted.author().name());
    assertEquals("❤️", reacted.emoji());
  }

  @Test
  void whoWritesIsToldWhileTheyDo() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-typing");
    TOWN.ewa.types(TOWN.chat(TOWN.ewa));
    TOWN.anna.types(thread);
    TOWN.anna.types(TOWN.lobby);

    String ewa = TOWN.dm(TOWN.ewa) + " discord:" + TOWN.ewa.id();
    String anna = Town.address(thread) + " discord:" + TOWN.anna.id();
    await().atMost(Town.SOON).until(() -> TOWN.inbox.typing().containsAll(List.of(ewa, anna)));
    assertTrue(TOWN.inbox.typing().stream().noneMatch(t -> t.contains(Town.id(TOWN.lobby))));
  }

  @Test
  void aReplyBringsTheBeginningOfWhatItAnswers() {
    TOWN.says(TOWN.dm(TOWN.ewa), "the *first* question " + "and more ".repeat(50));
    DiscordMessage asked = Town.last(TOWN.chat(TOWN.ewa));

    Update.Said answer = said(TOWN.ewa.replies(asked, "yes"));

    Reply reply = answer.inReplyTo().orElseThrow();
    assertEquals(id(asked), reply.message());
    assertTrue(reply.excerpt().startsWith("the *first* question and more"));
    assertTrue(reply.excerpt().length() <= 200);
  }

  @Test
  void aReplyToAFileNamesIt() {
    DiscordMessage file =
        TOWN.ewa.sends(TOWN.chat(TOWN.ewa), "", DiscordFile.text("invoice.txt", "1"));

    Update.Said answer = said(TOWN.ewa.replies(file, "this one"));

    assertEquals("invoice.txt", answer.inReplyTo().orElseThrow().excerpt());
  }

  @Test
  void whatIsForwardedIsMarkedSoAndKeepsItsFormatting() {
    DiscordMessage there = TOWN.ewa.writes(TOWN.lobby, "see **this** `code`");

    Update.Said said = said(TOWN.ewa.forwards(there, TOWN.chat(TOWN.ewa)));

    assertEquals(Optional.of(""), said.content().forwardedFrom());
    assertEquals("see this code", said.content().text());
    assertEquals(
        List.of(new Span(4, 8, Style.BOLD), new Span(9, 13, Style.CODE)), said.content().spans());
  }

  private static Update.Said said(DiscordMessage message) {
    return ComingInTest.awaited(TOWN, message);
  }

  private static <T extends Update> T awaited(Class<T> kind, Predicate<T> which) {
    return await()
        .atMost(Town.SOON)
        .until(() -> TOWN.inbox.all(kind).stream().filter(which).findFirst(), Optional::isPresent)
        .orElseThrow();
  }

  private static MessageId id(DiscordMessage message) {
    return new MessageId(String.valueOf(message.id()));
  }
}
