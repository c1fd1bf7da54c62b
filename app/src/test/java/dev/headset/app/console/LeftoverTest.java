package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people did while the inbox could not take it, or the process died, is taken later, once. */
class LeftoverTest {

  @TempDir Path folder;
  private final StubbornInbox inbox = new StubbornInbox();
  private Optional<ServedConsole> running = Optional.empty();

  @BeforeAll
  static void mute() {
    MutedLog.mute(Intake.class.getName());
  }

  @AfterAll
  static void unmute() {
    MutedLog.unmute(Intake.class.getName());
  }

  @AfterEach
  void stop() {
    running.ifPresent(ServedConsole::close);
  }

  @Test
  void unavailableInboxIsToldAndTheLineStandsOnceAfterTheRetry() throws Exception {
    ServedConsole console = serve("a");
    String id = console.customer("Ewa");
    inbox.refusing = true;
    HttpResponse<String> refused = say(console, id, "hello", "k1");
    assertEquals(503, refused.statusCode());
    assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
    assertTrue(refused.body().contains("full"), refused.body());
    inbox.refusing = false;
    assertEquals(202, say(console, id, "hello", "k1").statusCode());
    assertEquals(202, say(console, id, "hello", "k1").statusCode());
    assertEquals(1, console.getJson(ServedConsole.messagesOf(id)).size());
    assertEquals(List.of("hello"), inbox.texts());
  }

  @Test
  void refusedLineIsOfferedAgainWithoutItsClient() throws Exception {
    ServedConsole console = serve("a");
    String id = console.customer("Ewa");
    inbox.refusing = true;
    say(console, id, "hello", "k1");
    inbox.refusing = false;
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertEquals(List.of("hello"), inbox.texts()));
  }

  @Test
  void laterLineDoesNotOvertakeAnEarlierOne() throws Exception {
    ServedConsole console = serve("a");
    String id = console.customer("Ewa");
    inbox.refusing = true;
    say(console, id, "one", "k1");
    say(console, id, "two", "k2");
    inbox.refusing = false;
    assertEquals(202, say(console, id, "three", "k3").statusCode());
    assertEquals(List.of("one", "two", "three"), inbox.texts());
  }

  @Test
  void restartOffersWhatWasLeftUnderTheSameEventId() throws Exception {
    ServedConsole console = serve("a");
    String id = console.customer("Ewa");
    say(console, id, "taken", "k1");
    // The update was taken, but the process died before that was noted.
    inbox.takesButFails = true;
    assertEquals(503, say(console, id, "half", "k2").statusCode());
    inbox.takesButFails = false;
    inbox.refusing = true;
    press(console, id, "later");
    console.close();
    inbox.refusing = false;
    serve("b");
    assertEquals(List.of("taken", "half", "half", "later"), inbox.texts());
    assertEquals(3, inbox.ids().stream().distinct().count());
  }

  @Test
  void pressWithoutAKeyThatIsRetriedIsOnePress() throws Exception {
    ServedConsole console = serve("a");
    String id = console.customer("Ewa");
    inbox.refusing = true;
    assertEquals(503, press(console, id, "track").statusCode());
    inbox.refusing = false;
    assertEquals(202, press(console, id, "track").statusCode());
    assertEquals(List.of("track"), inbox.texts());
    assertEquals(1, console.getJson(ServedConsole.messagesOf(id)).size());
  }

  @Test
  void inboxThatThrowsLosesNothing() throws Exception {
    ServedConsole console = serve("a");
    String id = console.customer("Ewa");
    inbox.throwing = true;
    assertEquals(503, say(console, id, "hello", "k1").statusCode());
    inbox.throwing = false;
    assertEquals(202, say(console, id, "hello", "k1").statusCode());
    assertEquals(List.of("hello"), inbox.texts());
  }

  @Test
  void restartShowsWhatWasShown() throws Exception {
    ServedConsole console = ServedConsole.start(folder);
    String id = console.customer("Ewa");
    String thread = console.handOff(id);
    var before = console.getJson(ServedConsole.messagesOf(id));
    String at = "/api/console/desk/threads/" + thread + "/messages";
    var inThread = console.lines(at, 2);
    String token = console.console.token();
    console.close();
    console = ServedConsole.start(folder, "b", bot -> bot, 0);
    running = Optional.of(console);
    assertEquals(before, console.getJson(ServedConsole.messagesOf(id)));
    assertEquals(inThread, console.getJson(at));
    assertEquals(token, console.console.token());
  }

  private ServedConsole serve(String life) throws Exception {
    ServedConsole console = ServedConsole.start(folder, life, bot -> inbox, 0);
    running = Optional.of(console);
    return console;
  }

  private static HttpResponse<String> say(ServedConsole console, String id, String text, String key)
      throws Exception {
    return console.post(
        ServedConsole.messagesOf(id), "{\"text\":\"" + text + "\",\"key\":\"" + key + "\"}");
  }

  private static HttpResponse<String> press(ServedConsole console, String id, String button)
      throws Exception {
    return console.post(
        "/api/console/customers/" + id + "/presses", "{\"button\":\"" + button + "\"}");
  }

  /** An inbox that takes, refuses or breaks as it is told. */
  private static final class StubbornInbox implements Inbox {

    private final List<Update> taken = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;
    private volatile boolean takesButFails;
    private volatile boolean throwing;

    @Override
    public void accept(Update update) throws InboxUnavailableException {
      if (throwing) {
        throw new IllegalStateException("a fault of the inbox");
      }
      if (refusing) {
        throw new InboxUnavailableException("the disk is full");
      }
      taken.add(update);
      if (takesButFails) {
        throw new InboxUnavailableException("the connection broke");
      }
    }

    List<String> texts() {
      return taken.stream()
          .map(
              update ->
                  update instanceof Update.Said said
                      ? said.content().text()
                      : ((Update.Pressed) update).button())
          .toList();
    }

    List<EventId> ids() {
      return taken.stream().map(Update::id).toList();
    }
  }
}
