package dev.headset.emulator.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.NodeProject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bot on grammY, which nobody here wrote, serves customers and a desk on the emulator. */
class GrammyIT {

  private static final String SCRIPT = "bot.js";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static TelegramEmulator emulator;
  private static Stage stage;
  private static TelegramGroup forum;
  private static NodeProject project;
  private static Process node;

  private final TelegramUser ewa = emulator.user("Ewa", Optional.of("pl"));

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    project = NodeProject.installed("telegram");
    emulator = Emulators.checked();
    stage = new Stage(emulator);
    forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
    node = project.start(SCRIPT, emulator.address(), stage.calls.token(), forum.id());
    await().atMost(PATIENCE).until(() -> project.printed(SCRIPT).contains("is ready"));
  }

  @AfterAll
  static void stop() {
    if (node != null) {
      node.destroy();
      await().atMost(PATIENCE).until(() -> !node.isAlive());
      emulator.close();
    }
  }

  @AfterEach
  void everyCallWasWithinTheSpecification() throws IOException {
    assertEquals(List.of(), emulator.violations());
    assertEquals(
        stage.bot.username() + " is ready", project.printed(SCRIPT).strip(), "no error was told");
  }

  @Test
  void commandButtonAndEdit() {
    ewa.startsBot(stage.bot, "track");
    awaitLast("Hello track");
    assertEquals(List.of("start"), stage.bot.commandsShownTo(ewa));
    TelegramPress press = ewa.pressesLabel(stage.bot, "Track");
    TelegramMessage edited = awaitLast("It is on its way");
    assertEquals(List.of("Hello track"), edited.earlierTexts());
    assertEquals(List.of(new EntityView("bold", 13, 3)), edited.entities());
    assertEquals(List.of(), edited.buttons());
    assertEquals("Looking", press.answer().orElseThrow().text());
  }

  @Test
  void topicIsOpenedAndItsMessagesAreHeard() {
    ewa.startsBot(stage.bot);
    awaitLast("Hello");
    ewa.pressesLabel(stage.bot, "Associate");
    until(() -> forum.topicNamed("HS-7K3F").filter(t -> t.messages().size() == 2).isPresent());
    long topic = forum.topicNamed("HS-7K3F").orElseThrow().id();
    long said = stage.anna.writesIn(forum, topic, "Mine");
    until(() -> forum.message(said).orElseThrow().reactions().equals(List.of("👌")));
  }

  @Test
  void filesGoBothWays() {
    ewa.sends(
        stage.bot, TelegramContent.document("quiet.txt", "text/plain", "hello".getBytes(UTF_8)));
    TelegramMessage answer = awaitLast("Louder");
    assertEquals("loud.txt", answer.files().get(0).name());
    assertEquals("HELLO", new String(answer.files().get(0).bytes(), UTF_8));
  }

  @Test
  void editIsHeardAndQuoted() {
    long said = ewa.writes(stage.bot, "my oder");
    ewa.edits(stage.bot, said, "my order");
    assertEquals(said, awaitLast("You meant my order").replyTo().orElseThrow());
  }

  @Test
  void tooManyRequestsAreWaitedOut() {
    emulator.failNext(
        1, CallFilter.of("sendMessage").inChat(ewa.id()), TelegramFaults.tooManyRequests(1));
    ewa.startsBot(stage.bot, "again");
    awaitLast("Hello again");
    List<ApiCall> sends =
        emulator.log().stream()
            .filter(call -> call.method().equals("sendMessage") && call.chatId() == ewa.id())
            .toList();
    assertEquals(List.of(429, 200), sends.stream().map(ApiCall::status).toList());
    Duration waited = Duration.between(sends.get(0).at(), sends.get(1).at());
    assertTrue(waited.toMillis() >= 1000, () -> "waited only " + waited);
  }

  private TelegramMessage awaitLast(String text) {
    until(() -> last().filter(message -> message.text().equals(text)).isPresent());
    return last().orElseThrow();
  }

  private Optional<TelegramMessage> last() {
    List<TelegramMessage> all = ewa.dialogWith(stage.bot).messages();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(PATIENCE).until(condition);
  }
}
