package dev.headset.emulator.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.emulator.Fault;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Failures that a test orders. */
class FaultsTest {

  private final TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain());
  private final Stage stage = new Stage(emulator);
  private long ewa;

  @BeforeEach
  void start() {
    stage.ewa.startsBot(stage.bot);
    ewa = stage.ewa.id();
  }

  @AfterEach
  void close() {
    emulator.close();
  }

  @Test
  void refusalsAreForTheNextCallsThatFit() {
    emulator.failNext(1, CallFilter.of("sendmessage").inChat(ewa), TelegramFaults.blocked());
    emulator.failNext(1, CallFilter.of("sendMessage"), TelegramFaults.tooManyRequests(7));
    stage.calls.result("getMe", "{}");
    assertEquals("403 Forbidden: bot was blocked by the user", send());
    JsonNode limited = stage.calls.call("sendMessage", message());
    assertEquals(7, limited.at("/parameters/retry_after").asInt());
    assertEquals(1, messages(), "nothing was sent");
    assertEquals(" ", send());
  }

  @Test
  void gatewayAnswersWithAPage() {
    emulator.failNext(1, CallFilter.anyButPolls(), Fault.html(502));
    HttpResponse<String> answer = stage.calls.raw("sendMessage", message());
    assertEquals(502, answer.statusCode());
    assertTrue(answer.body().startsWith("<html>"));
  }

  @Test
  void connectionClosedBeforeLeavesNothingDone() {
    emulator.failNext(9, CallFilter.of("sendMessage"), new Fault.ClosedBefore());
    assertThrows(UncheckedIOException.class, this::send);
    assertEquals(1, messages());
  }

  @Test
  void connectionClosedAfterLeavesTheMessageThere() {
    emulator.failNext(1, CallFilter.of("sendMessage"), new Fault.ClosedAfter());
    assertThrows(UncheckedIOException.class, this::send);
    assertEquals(2, messages());
  }

  @Test
  void truncatedAnswerBreaksOffAfterTheMessageIsThere() {
    emulator.failNext(1, CallFilter.of("sendMessage"), new Fault.Truncated());
    assertThrows(UncheckedIOException.class, this::send);
    assertEquals(2, messages());
  }

  @Test
  void bodyMayBeEmpty() {
    emulator.failNext(1, CallFilter.of("sendMessage"), new Fault.EmptyBody());
    HttpResponse<String> answer = stage.calls.raw("sendMessage", message());
    assertEquals("200 ", answer.statusCode() + " " + answer.body());
  }

  @Test
  void answerMayComeLate() {
    emulator.failNext(1, CallFilter.of("sendMessage"), new Fault.Late(Duration.ofMillis(300)));
    CompletableFuture<JsonNode> answer = stage.calls.later("sendMessage", message());
    await().until(() -> messages() == 2);
    assertFalse(answer.isDone());
    assertTrue(answer.join().path("ok").asBoolean());
  }

  @Test
  void pausedServerTakesConnectionsAndSaysNothing() {
    emulator.pause();
    CompletableFuture<JsonNode> answer = stage.calls.later("sendMessage", message());
    assertThrows(
        ConditionTimeoutException.class,
        () -> await().atMost(Duration.ofMillis(300)).until(answer::isDone));
    assertEquals(1, messages());
    emulator.resume();
    await().until(answer::isCompletedExceptionally);
    assertEquals(" ", send());
  }

  @Test
  void pauseSilencesAPollThatWaits() {
    stage.calls.updates("{'offset':-1}");
    long next = stage.calls.updates("{}").at("/0/update_id").asLong() + 1;
    CompletableFuture<JsonNode> poll =
        stage.calls.later("getUpdates", "{'timeout':30,'offset':" + next + "}");
    await().until(() -> emulator.callsInFlight() > 0);
    emulator.pause();
    stage.ewa.writes(stage.bot, "anybody there?");
    assertThrows(
        ConditionTimeoutException.class,
        () -> await().atMost(Duration.ofMillis(300)).until(poll::isDone));
    emulator.resume();
    await().until(poll::isCompletedExceptionally);
    assertEquals("anybody there?", stage.calls.updates("{}").at("/0/message/text").asText());
  }

  @Test
  void serverStartsAgainWithEverythingItKnew() {
    int port = emulator.address().getPort();
    emulator.stop();
    assertThrows(UncheckedIOException.class, this::send);
    stage.ewa.writes(stage.bot, "while you were out");
    emulator.startAgain();
    assertEquals(port, emulator.address().getPort());
    assertEquals(
        "while you were out", stage.calls.updates("{}").get(1).at("/message/text").asText());
  }

  @Test
  void everyCallMayBeAnsweredWithAPage() {
    emulator.answerHtml(502);
    assertEquals(502, stage.calls.raw("getUpdates", "{}").statusCode());
    emulator.answerTruly();
    assertEquals(" ", send());
  }

  private String send() {
    return stage.calls.refusal("sendMessage", message());
  }

  private String message() {
    return "{'chat_id':" + ewa + ",'text':'x'}";
  }

  private int messages() {
    return stage.ewa.dialogWith(stage.bot).messages().size();
  }
}
