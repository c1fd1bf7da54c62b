package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import dev.headset.config.Secret;
import dev.headset.emulator.Fault;
import dev.headset.emulator.telegram.ApiCall;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramPress;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Update;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How updates are polled for, and what is said where that fails. */
final class PollingTest {

  private final Rig rig = new Rig();
  private final LogTap log = LogTap.adapter(Level.INFO);

  @AfterEach
  void close() {
    rig.close();
    log.close();
  }

  @Test
  void nothingIsConfirmedBeforeItIsDurableAndNothingIsSkipped() {
    rig.serve();
    rig.inbox.refuses(true);
    TelegramUser ewa = rig.user("Ewa");
    ewa.writes(rig.bot, "one");
    ewa.writes(rig.bot, "two");
    Rig.until(() -> rig.inbox.calls() >= 3);
    assertTrue(rig.server.unconfirmedUpdates(rig.bot) >= 1);
    rig.inbox.refuses(false);

    assertEquals(List.of("one", "two"), texts(rig.said(2)));
    rig.untilConfirmed();
    assertEquals(1, log.at(Level.WARN).size(), log.text());
    assertEquals(List.of("What Telegram brings is taken again"), log.at(Level.INFO));
  }

  @Test
  void whatWasNotTakenBeforeAnEndIsTakenAfterTheNextStart() {
    rig.serve();
    rig.inbox.refuses(true);
    rig.user("Ewa").writes(rig.bot, "one");
    Rig.until(() -> rig.inbox.calls() >= 1);
    rig.close();
    rig.inbox.refuses(false);
    rig.serve();
    assertEquals("one", rig.said().content().text());
  }

  @Test
  void whatWasTakenIsNotToldAgainAfterTheNextStart() {
    rig.serve();
    rig.user("Ewa").writes(rig.bot, "one");
    rig.said();
    rig.close();
    int calls = rig.inbox.calls();
    rig.serve();
    rig.untilConfirmed();
    assertEquals(calls, rig.inbox.calls());
  }

  @Test
  void anOffsetOfLastWeekIsNotUsedForIdsMayHaveBegunAnew() {
    Instant now = Instant.parse("2026-05-01T10:00:00Z");
    rig.clock = Clock.fixed(now, ZoneOffset.UTC);
    rig.notebook.keep(
        "offset." + rig.bot.id(), "999999 " + now.minus(Duration.ofDays(6).plusSeconds(1)));
    rig.user("Ewa").writes(rig.bot, "one");
    rig.serve();
    assertEquals("one", rig.said().content().text());
  }

  @Test
  void anOffsetOfThisWeekIsUsed() {
    Instant now = Instant.parse("2026-05-01T10:00:00Z");
    rig.clock = Clock.fixed(now, ZoneOffset.UTC);
    rig.notebook.keep("offset." + rig.bot.id(), "4711 " + now.minus(Duration.ofDays(5)));
    rig.serve();
    ApiCall poll = calls("getUpdates").get(0);
    assertEquals(4711, poll.parameters().path("offset").asInt());
    assertTrue(poll.parameters().path("allowed_updates").toString().contains("message_reaction"));
  }

  @Test
  void theSpinnerStopsThoughTheStoreIsOutOfReach() {
    rig.serve();
    TelegramUser ewa = rig.user("Ewa");
    ewa.startsBot(rig.bot);
    rig.said();
    long shown =
        Long.parseLong(
            rig.told(Rig.address(ewa.id()), dev.headset.platform.OutgoingMessage.bot("hello"))
                .messages()
                .get(0)
                .value());
    rig.inbox.refuses(true);
    TelegramPress press = ewa.presses(rig.bot, shown, "forged");
    Rig.until(() -> press.answer().isPresent());
    rig.inbox.refuses(false);
    assertEquals("forged", rig.pressed().button());
  }

  @Test
  void aSecondPollerIsSaidOnceAndWaitedOut() {
    rig.server.failNext(
        5,
        CallFilter.of("getUpdates").by(rig.bot),
        TelegramFaults.refused(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot"
                + " instance is running"));
    rig.serveWith(rig.parts());
    AdapterState.Troubled troubled = untilTroubled();
    assertTrue(troubled.sentence().startsWith("Another process polls"), troubled.sentence());
    assertFalse(troubled.refused());
    untilServing();
    assertEquals(List.of(troubled.sentence()), log.at(Level.WARN));
    assertEquals(List.of("Telegram is served again"), log.at(Level.INFO));
  }

  @Test
  void aWebhookIsDeletedAndWhatWaitsIsKept() throws Exception {
    rig.user("Ewa").writes(rig.bot, "one");
    call("setWebhook?url=https://example.org/hook");
    assertTrue(rig.bot.hasWebhook());
    rig.serve();
    assertEquals("one", rig.said().content().text());
    assertFalse(rig.bot.hasWebhook());
    assertEquals(1, log.at(Level.WARN).size(), log.text());
  }

  @Test
  void aRefusedTokenIsSaidAndTriedAgain() {
    rig.server.failNext(
        3, CallFilter.of("getMe").by(rig.bot), TelegramFaults.refused(401, "Unauthorized"));
    rig.serveWith(rig.parts());
    AdapterState.Troubled troubled = untilTroubled();
    assertTrue(troubled.sentence().startsWith("Telegram refused the token"), troubled.sentence());
    assertTrue(troubled.refused());
    untilServing();
    assertEquals(1, log.at(Level.WARN).size(), log.text());
  }

  @Test
  void aTokenWithAStrayLineEndIsSaidWithoutACall() {
    TelegramParts good = rig.parts();
    rig.serveWith(
        new TelegramParts(
            new Secret(rig.token + "\n"),
            good.api(),
            good.files(),
            good.settings(),
            good.staffChannels(),
            good.clock(),
            good.timings(),
            good.limited()));
    assertTrue(untilTroubled().sentence().contains("not of the form 123456:ABC"));
    assertEquals(List.of(), calls("getMe"));
  }

  @Test
  void aGatewaysPageIsSaidOnceItLastsAndRecoveredFrom() {
    rig.serve();
    rig.server.failNext(6, CallFilter.of("getUpdates").by(rig.bot), Fault.html(502));
    rig.user("Ewa").writes(rig.bot, "one"); // ends the poll that waits
    AdapterState.Troubled troubled = untilTroubled();
    assertTrue(troubled.sentence().contains("HTTP 502"), troubled.sentence());
    untilServing();
    assertEquals("one", rig.said().content().text());
    assertEquals(1, log.at(Level.WARN).size(), log.text());
  }

  @Test
  void oneFailedPollIsNotWorthAWord() {
    rig.server.failNext(1, CallFilter.of("getUpdates").by(rig.bot), new Fault.ClosedBefore());
    rig.server.failNext(1, CallFilter.of("getUpdates").by(rig.bot), new Fault.EmptyBody());
    rig.serve();
    assertEquals(List.of(), log.at(Level.WARN));
  }

  @Test
  void anAskedForPauseInPollingIsObeyed() {
    rig.server.failNext(
        1, CallFilter.of("getUpdates").by(rig.bot), TelegramFaults.tooManyRequests(1));
    long before = System.nanoTime();
    rig.serve();
    assertTrue(System.nanoTime() - before >= Duration.ofSeconds(1).toNanos());
    assertEquals(List.of(), log.at(Level.WARN));
  }

  @Test
  void anUpdateThatCannotBeReadStopsNothing() {
    rig.serve();
    rig.server.failNext(
        1,
        CallFilter.of("getUpdates").by(rig.bot),
        new Fault.Answer(
            200,
            "application/json",
            "{\"ok\":true,\"result\":[7,{\"update_id\":1},{\"update_id\":2,\"message\":[]},"
                + "{\"update_id\":3,\"message\":{\"message_id\":5,\"chat\":{\"id\":1,\"type\":"
                + "\"private\"},\"from\":{\"id\":1,\"first_name\":\"Ewa\"},\"hologram\":{}}}]}",
            java.util.Map.of()));
    rig.user("Jan").writes(rig.bot, "first"); // ends the poll that waits
    List<Update.Said> said = rig.said(2);
    assertTrue(
        said.stream()
            .flatMap(s -> s.content().attachments().stream())
            .anyMatch(a -> a.name().equals("hologram")),
        said.toString());
  }

  @Test
  void differentChatsAreTakenTogetherAndOneChatInOrder() {
    TelegramUser ewa = rig.user("Ewa");
    TelegramUser jan = rig.user("Jan");
    for (int i = 0; i < 20; i++) {
      ewa.writes(rig.bot, "e" + i);
      jan.writes(rig.bot, "j" + i);
    }
    rig.serve();
    List<String> texts = texts(rig.said(40));
    for (String who : List.of("e", "j")) {
      List<String> own = texts.stream().filter(text -> text.startsWith(who)).toList();
      assertEquals(java.util.stream.IntStream.range(0, 20).mapToObj(i -> who + i).toList(), own);
    }
  }

  private AdapterState.Troubled untilTroubled() {
    Rig.until(() -> rig.adapter().state() instanceof AdapterState.Troubled);
    return (AdapterState.Troubled) rig.adapter().state();
  }

  private void untilServing() {
    Rig.until(() -> rig.adapter().state() instanceof AdapterState.Serving);
  }

  private List<ApiCall> calls(String method) {
    return rig.server.log().stream()
        .filter(call -> call.botId() == rig.bot.id() && call.method().equals(method))
        .toList();
  }

  private void call(String method) throws Exception {
    URI uri = URI.create(rig.server.address() + "/bot" + rig.token + "/" + method);
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
  }

  private static List<String> texts(List<Update.Said> said) {
    return said.stream().map(s -> s.content().text()).toList();
  }
}
