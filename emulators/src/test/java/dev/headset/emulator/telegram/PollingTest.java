package dev.headset.emulator.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.emulator.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** {@code getUpdates} as Telegram confirms, keeps and withholds. */
class PollingTest {

  private static final ManualClock CLOCK = new ManualClock();
  private static final TelegramEmulator EMULATOR =
      TelegramEmulator.start(TelegramEmulator.Setup.plain().on(CLOCK));

  private final Stage stage = new Stage(EMULATOR);

  @AfterAll
  static void close() {
    EMULATOR.close();
  }

  @Test
  void offsetConfirmsEverythingBelowIt() {
    says("one", "two", "three");
    JsonNode all = stage.calls.updates("{}");
    assertEquals(List.of("one", "two", "three"), texts(all));
    assertEquals(List.of("one", "two", "three"), texts(stage.calls.updates("{'offset':0}")));

    long second = all.get(1).path("update_id").asLong();
    assertEquals(List.of("two", "three"), texts(stage.calls.updates("{'offset':" + second + "}")));
    assertEquals(List.of("two", "three"), texts(stage.calls.updates("{}")));
    assertEquals(2, EMULATOR.unconfirmedUpdates(stage.bot));
  }

  @Test
  void limitTakesTheOldest() {
    says("one", "two", "three");
    assertEquals(List.of("one", "two"), texts(stage.calls.updates("{'limit':2}")));
  }

  @Test
  void negativeOffsetForgetsAllButTheLast() {
    says("one", "two", "three");
    assertEquals(List.of("three"), texts(stage.calls.updates("{'offset':-1}")));
    assertEquals(List.of("three"), texts(stage.calls.updates("{}")));
  }

  @Test
  void updatesAreKeptForADay() {
    says("old");
    CLOCK.passes(Duration.ofHours(23));
    says("young");
    CLOCK.passes(Duration.ofHours(2));
    assertEquals(List.of("young"), texts(stage.calls.updates("{}")));
  }

  @Test
  void longPollAnswersAsSoonAsSomethingHappens() {
    CompletableFuture<JsonNode> poll = stage.calls.later("getUpdates", "{'timeout':30}");
    await().until(() -> EMULATOR.callsInFlight() > 0);
    assertFalse(poll.isDone());
    says("now");
    assertEquals(List.of("now"), texts(poll.orTimeout(5, TimeUnit.SECONDS).join().get("result")));
  }

  @Test
  void longPollWithNothingToTellEndsEmpty() {
    assertEquals(0, stage.calls.updates("{'timeout':1}").size());
  }

  @Test
  void olderOfTwoPollsIsTerminated() {
    CompletableFuture<JsonNode> older = stage.calls.later("getUpdates", "{'timeout':30}");
    await().until(() -> EMULATOR.callsInFlight() > 0);
    stage.calls.updates("{}");
    assertEquals(
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
            + " running",
        older.join().path("description").asText());
  }

  @Test
  void webhookKeepsPollsOut() {
    stage.calls.result("setWebhook", "{'url':'https://example.org/hook'}");
    assertEquals(
        "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
            + " delete the webhook first",
        stage.calls.refusal("getUpdates", "{}"));
    says("meanwhile");
    assertEquals(
        1, stage.calls.result("getWebhookInfo", "{}").path("pending_update_count").asInt());
    stage.calls.result("deleteWebhook", "{'drop_pending_updates':true}");
    assertEquals(0, stage.calls.updates("{}").size());
  }

  @Test
  void reactionsComeOnlyWhenAskedFor() {
    long said = stage.ewa.startsBot(stage.bot);
    stage.ewa.reacts(stage.bot, said, "👍");
    assertEquals(1, stage.calls.updates("{}").size());

    stage.calls.updates("{'allowed_updates':['message_reaction']}");
    stage.ewa.reacts(stage.bot, said, "👎");
    stage.ewa.writes(stage.bot, "not asked for");
    JsonNode updates = stage.calls.updates("{}");
    assertEquals(2, updates.size());
    assertEquals("👎", updates.get(1).at("/message_reaction/new_reaction/0/emoji").asText());
    assertEquals("👍", updates.get(1).at("/message_reaction/old_reaction/0/emoji").asText());

    stage.calls.updates("{'allowed_updates':[]}");
    stage.ewa.reacts(stage.bot, said);
    assertEquals(2, stage.calls.updates("{}").size());
  }

  @Test
  void pressIsAnsweredOnceAndInTime() {
    stage.ewa.startsBot(stage.bot);
    long asked = stage.said(stage.ewa.id(), "Well?");
    TelegramPress first = stage.ewa.presses(stage.bot, asked, "forged");
    assertEquals("forged", stage.calls.updates("{}").get(1).at("/callback_query/data").asText());
    String answer = "{'callback_query_id':'" + first.id() + "'}";
    stage.calls.result("answerCallbackQuery", answer);
    String tooOld =
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
    assertEquals(tooOld, stage.calls.refusal("answerCallbackQuery", answer));

    TelegramPress second = stage.ewa.presses(stage.bot, asked, "y");
    CLOCK.passes(Duration.ofMinutes(1));
    assertEquals(
        tooOld,
        stage.calls.refusal("answerCallbackQuery", "{'callback_query_id':'" + second.id() + "'}"));
  }

  private void says(String... texts) {
    for (String text : texts) {
      stage.ewa.writes(stage.bot, text);
    }
  }

  private static List<String> texts(JsonNode updates) {
    List<String> texts = new ArrayList<>();
    updates.forEach(update -> texts.add(update.at("/message/text").asText()));
    return texts;
  }
}
