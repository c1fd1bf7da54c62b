package dev.headset.engine;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook;
import dev.headset.platform.Notebook.LastHeard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench(folder);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private Notebook notebook() {
    return bench.engine().notebook();
  }

  @Test
  void aNoteOutlivesARestartAndIsReplacedByItsName() throws Exception {
    notebook().keep("text", "offset", "1", Optional.empty());
    notebook().keep("text", "offset", "2", Optional.empty());
    bench.restart();

    assertEquals(Optional.of("2"), notebook().note("text", "offset"));
    assertEquals(Optional.empty(), notebook().note("other", "offset"));
  }

  @Test
  void notesAreFoundByHowTheirNamesBegin() throws Exception {
    notebook().keep("text", "moved/1", "a", Optional.empty());
    notebook().keep("text", "moved/2", "b", Optional.empty());
    notebook().keep("text", "moved%", "c", Optional.empty());
    notebook().drop("text", "moved/2");

    assertEquals(Map.of("moved/1", "a"), notebook().notes("text", "moved/"));
  }

  @Test
  void aNoteAboutACustomerIsForgottenWithThem() throws Exception {
    bench.say("ewa", "hello");
    notebook().keep("text", "closed/7", "x", Optional.of(Bench.person("ewa")));
    await().until(() -> bench.toldTo("ewa").size() == 1);

    bench.engine().requested().forget("r1", Bench.person("ewa"));

    assertEquals(Optional.empty(), notebook().note("text", "closed/7"));
    assertEquals(List.of(), notebook().lastHeard("text"));
  }

  @Test
  void theLastThatWasHeardAtEachPlaceIsKnownTheLatestFirst() throws Exception {
    bench.say("ewa", "one", "m1");
    bench.clock.pass(Duration.ofMinutes(1));
    bench.say("jan", "one", "m2");
    bench.clock.pass(Duration.ofMinutes(1));
    bench.say("ewa", "two", "m3");
    await().until(() -> bench.sent.size() == 3);
    bench.restart();

    assertEquals(
        List.of(
            new LastHeard(Address.of("text", "ewa"), new MessageId("m3")),
            new LastHeard(Address.of("text", "jan"), new MessageId("m2"))),
        notebook().lastHeard("text"));
    assertEquals(List.of(), notebook().lastHeard("other"));
  }

  @Test
  void aPlaceThatWasSilentForLongIsNoLongerReadBack() throws Exception {
    bench.say("ewa", "one");
    await().until(() -> bench.sent.size() == 1);
    bench.clock.pass(Duration.ofDays(31));

    assertEquals(List.of(), notebook().lastHeard("text"));
  }

  @Test
  void whoAsksAStoreThatIsAwayIsToldToComeBack() throws Exception {
    notebook().keep("text", "offset", "1", Optional.empty());
    bench.storeUnreadable.set(true);

    assertThrows(InboxUnavailableException.class, () -> notebook().note("text", "offset"));
    assertThrows(InboxUnavailableException.class, () -> notebook().notes("text", "off"));
    assertThrows(InboxUnavailableException.class, () -> notebook().lastHeard("text"));

    bench.storeUnreadable.set(false);
    assertEquals(Optional.of("1"), notebook().note("text", "offset"));
  }
}
