package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.emulator.ManualClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much a bot may send, where limits are switched on. */
class LimitsTest {

  private static final String AFTER_1 = "429 Too Many Requests: retry after 1";

  private final ManualClock clock = new ManualClock();
  private final TelegramEmulator emulator =
      TelegramEmulator.start(TelegramEmulator.Setup.plain().on(clock));
  private final Stage stage = new Stage(emulator);

  @AfterEach
  void close() {
    emulator.close();
  }

  @Test
  void noLimitHoldsUntilItIsSwitchedOn() {
    stage.ewa.startsBot(stage.bot);
    for (int i = 0; i < 100; i++) {
      stage.said(stage.ewa.id(), "x");
    }
    assertEquals(0, emulator.tooManyRequests());
  }

  @Test
  void chatTakesOneMessageASecond() {
    emulator.limits(TelegramLimits.all());
    stage.ewa.startsBot(stage.bot);
    assertEquals("ok", send(stage.ewa.id()));
    assertEquals(AFTER_1, send(stage.ewa.id()));
    clock.passes(Duration.ofSeconds(1));
    assertEquals("ok", send(stage.ewa.id()));
    assertEquals(1, emulator.tooManyRequests());
  }

  @Test
  void refusalsDoNotProlongTheWait() {
    emulator.limits(TelegramLimits.all());
    stage.ewa.startsBot(stage.bot);
    assertEquals("ok", send(stage.ewa.id()));
    clock.passes(Duration.ofMillis(500));
    assertEquals(AFTER_1, send(stage.ewa.id()));
    clock.passes(Duration.ofMillis(900));
    assertEquals(AFTER_1, send(stage.ewa.id()));
    clock.passes(Duration.ofMillis(100));
    assertEquals("ok", send(stage.ewa.id()));
    assertEquals(2, emulator.tooManyRequests());
  }

  @Test
  void burstIsLetPassWhereWanted() {
    emulator.limits(TelegramLimits.all().withBurst(3));
    stage.ewa.startsBot(stage.bot);
    for (int i = 0; i < 3; i++) {
      assertEquals("ok", send(stage.ewa.id()));
    }
    assertEquals(AFTER_1, send(stage.ewa.id()));
  }

  @Test
  void groupTakesTwentyAMinuteTopicsTogether() {
    TelegramGroup forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
    emulator.limits(TelegramLimits.all());
    for (int i = 0; i < 10; i++) {
      stage.calls.result("createForumTopic", "{'chat_id':" + forum.id() + ",'name':'x'}");
      clock.passes(Duration.ofSeconds(1));
      assertEquals("ok", send(forum.id()));
      clock.passes(Duration.ofSeconds(1));
    }
    assertEquals("429 Too Many Requests: retry after 40", send(forum.id()));
    clock.passes(Duration.ofSeconds(39));
    assertEquals(AFTER_1, send(forum.id()));
    clock.passes(Duration.ofSeconds(1));
    assertEquals("ok", send(forum.id()));
  }

  @Test
  void botSendsThirtyASecondInAll() {
    emulator.limits(TelegramLimits.all());
    for (int i = 0; i < 30; i++) {
      assertEquals("ok", send(newCustomer()));
    }
    assertEquals(AFTER_1, send(newCustomer()));
    Stage other = new Stage(emulator);
    other.ewa.startsBot(other.bot);
    other.said(other.ewa.id(), "another bot has limits of its own");
  }

  private long newCustomer() {
    TelegramUser customer = emulator.user("Customer", Optional.empty());
    customer.startsBot(stage.bot);
    return customer.id();
  }

  private String send(long chatId) {
    String parameters = "{'chat_id':" + chatId + ",'text':'x'}";
    String refusal = stage.calls.refusal("sendMessage", parameters);
    return refusal.isBlank() ? "ok" : refusal;
  }
}
