package dev.headset.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Attachment;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Albums, of which Telegram tells part by part and not how many there are. */
final class AlbumsComingInTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rig rig = new Rig();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Waits waits = new Waits(rig.timings);

  @AfterEach
  void close() {
    rig.close();
    workers.shutdownNow();
    assertEquals(List.of(), rig.server.violations());
  }

  @Test
  void anAlbumIsOneMessageWithItsFilesInOrder() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    List<Long> ids =
        ewa.sendsAlbum(
            rig.bot,
            TelegramContent.photo(new byte[] {1}),
            TelegramContent.photo(new byte[] {2, 2}).saying("look"),
            TelegramContent.video(new byte[] {3, 3, 3}));
    ewa.writes(rig.bot, "and more");

    List<Update.Said> said = rig.said(2);
    Update.Said album = said.get(0);
    assertEquals("look", album.content().text());
    assertEquals(
        List.of(1L, 2L, 3L),
        album.content().attachments().stream().map(Attachment::bytes).toList());
    assertEquals(Rig.id(ids.get(0)), album.message());
    assertEquals(List.of(Rig.id(ids.get(1)), Rig.id(ids.get(2))), album.rest());
    assertEquals("and more", said.get(1).content().text());
    rig.untilConfirmed();
  }

  @Test
  void anAlbumWaitsForNotesThatCannotBeRead() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    rig.notebook.isAway(true);
    ewa.sendsAlbum(
        rig.bot, TelegramContent.photo(new byte[] {1}), TelegramContent.photo(new byte[] {2}));
    ewa.writes(rig.bot, "and more");
    await().until(() -> rig.notebook.refused() > 1);

    rig.notebook.isAway(false);

    List<Update.Said> said = rig.said(2);
    assertEquals(2, said.get(0).content().attachments().size());
    assertEquals("and more", said.get(1).content().text());
    rig.untilConfirmed();
  }

  @Test
  void anAlbumWithNothingBehindItIsToldOnceItWasWaitedFor() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    ewa.sendsAlbum(
        rig.bot, TelegramContent.photo(new byte[] {1}), TelegramContent.photo(new byte[] {2}));
    assertEquals(2, rig.said().content().attachments().size());
    rig.untilConfirmed();
    assertEquals(1, rig.inbox.said().size());
  }

  @Test
  void captionsOnSeveralPartsAreAllThere() {
    rig.serve();
    rig.user("Ewa")
        .sendsAlbum(
            rig.bot,
            TelegramContent.photo(new byte[] {1}).saying("one"),
            TelegramContent.photo(new byte[] {2}).saying("two"));
    assertEquals("one\ntwo", rig.said().content().text());
  }

  @Test
  void partsOfSeveralPollsAreOneAlbum() throws InterruptedException {
    Intake intake = intake(Duration.ofSeconds(20));
    intake.begin(List.of(part(1, "g"), part(2, "g")));
    intake.begin(List.of(part(3, "g"), text(4)));
    assertTrue(intake.await(Duration.ofSeconds(5)));
    assertEquals(List.of("1+2", "4+0"), told());
    assertEquals(Optional.of(5), intake.next());
  }

  @Test
  void nothingIsConfirmedBeforeTheAlbumIsTaken() throws InterruptedException {
    Intake intake = intake(Duration.ofSeconds(20));
    intake.begin(List.of(part(1, "g"), part(2, "g")));
    assertEquals(false, intake.await(Duration.ofMillis(20)));
    assertEquals(Optional.of(1), intake.next());
  }

  @Test
  void tenPartsAreAWholeAlbum() throws InterruptedException {
    Intake intake = intake(Duration.ofSeconds(20));
    intake.begin(IntStream.rangeClosed(1, 10).mapToObj(id -> part(id, "g")).toList());
    assertTrue(intake.await(Duration.ofSeconds(5)));
    assertEquals(List.of("1+9"), told());
  }

  @Test
  void twoAlbumsInARowAreTwo() throws InterruptedException {
    Intake intake = intake(Duration.ofMillis(50));
    intake.begin(List.of(part(1, "g"), part(2, "g"), part(3, "h"), part(4, "h")));
    assertTrue(intake.await(Duration.ofSeconds(5)));
    assertEquals(List.of("1+1", "3+1"), told());
  }

  @Test
  void aLatePartIsAMessageOfItsOwn() throws InterruptedException {
    Intake intake = intake(Duration.ofMillis(10));
    intake.begin(List.of(part(1, "g"), part(2, "g")));
    assertTrue(intake.await(Duration.ofSeconds(5)));
    intake.begin(List.of(part(3, "g"), part(4, "g")));
    assertTrue(intake.await(Duration.ofSeconds(5)));
    assertEquals(List.of("1+1", "3+0", "4+0"), told());
  }

  @Test
  void toldAgainInOtherCompanyNothingIsLostOrDoubled() throws InterruptedException {
    Intake before = intake(Duration.ofMillis(10));
    before.begin(List.of(part(1, "g"), part(2, "g")));
    assertTrue(before.await(Duration.ofSeconds(5)));
    Intake after = intake(Duration.ofSeconds(20)); // the process died before it was confirmed
    after.begin(List.of(part(1, "g"), part(2, "g"), part(3, "g"), text(4)));
    assertTrue(after.await(Duration.ofSeconds(5)));
    assertEquals(List.of("1+1", "3+0", "4+0"), told());
  }

  @Test
  void aCutThatWasNotedAndNeverTakenIsMadeAnew() throws InterruptedException {
    rig.inbox.refuses(true);
    Intake before = intake(Duration.ofMillis(10));
    before.begin(List.of(part(1, "g"), part(2, "g"), part(3, "g")));
    Rig.until(() -> rig.inbox.calls() > 0);
    rig.inbox.refuses(false);
    Rig.until(() -> rig.inbox.said().size() == 1);
    assertEquals(List.of("1+2"), told());
    assertInstanceOf(Update.Said.class, rig.inbox.taken().get(0));
  }

  @Test
  void notesOfAlbumsAreDroppedOnceTelegramForgets() throws Exception {
    Notes notes = new Notes(rig.notebook);
    Instant long_ = Instant.parse("2026-01-01T00:00:00Z");
    notes.keepAlbum("7.g", List.of(1, 2), long_, Optional.empty());
    assertEquals(Optional.of(List.of(1, 2)), notes.album("7.g"));
    notes.dropOldAlbums(long_.plus(Duration.ofDays(3)));
    assertEquals(Optional.empty(), notes.album("7.g"));
  }

  private Intake intake(Duration patience) {
    Translator translator =
        new Translator(
            new Identity(42, "shop_bot", false),
            new Places(Set.of()),
            Media::withoutFile,
            Clock.systemUTC());
    AlbumCuts cuts = new AlbumCuts(new Notes(rig.notebook), Clock.systemUTC());
    return new Intake(new Taker(translator, rig.inbox, cuts, waits), workers, waits, patience);
  }

  /** Of each that was told: the first message, and how many others. */
  private List<String> told() {
    return rig.inbox.said().stream()
        .map(said -> said.message().value() + "+" + said.rest().size())
        .toList();
  }

  private static ObjectNode part(int id, String album) {
    ObjectNode update = text(id);
    ObjectNode message = (ObjectNode) update.get("message");
    message.remove("text");
    message.put("media_group_id", album).putArray("photo");
    return update;
  }

  private static ObjectNode text(int id) {
    ObjectNode update = JSON.createObjectNode().put("update_id", id);
    ObjectNode message = update.putObject("message").put("message_id", id).put("date", 1);
    message.put("text", "hello");
    message.putObject("chat").put("id", 7).put("type", "private");
    message.putObject("from").put("id", 7).put("first_name", "Ewa");
    return update;
  }
}
