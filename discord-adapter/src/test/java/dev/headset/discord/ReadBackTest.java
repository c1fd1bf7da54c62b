package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.platform.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadBackTest {

  private final Town town = new Town();

  @BeforeEach
  void serve() {
    town.serves();
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whatWasSaidWhileTheBotWasDownIsTakenInOrder() {
    DiscordThread thread = town.thread(town.support, "HS-1");
    known(town.ewa.writes(town.bot, "before"));
    town.notebook.heard(Town.address(thread), Town.id(thread));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("before"));
    town.stops();
    List<String> missed = IntStream.range(0, 130).mapToObj(i -> "missed " + i).toList();
    missed.forEach(text -> town.ewa.writes(town.bot, text));
    town.anna.writes(thread, "in the thread");

    town.serves();

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("in the thread"));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("missed 129"));
    assertEquals(missed, town.inbox.texts().stream().filter(t -> t.startsWith("missed")).toList());
    assertEquals(
        Town.address(thread),
        town.inbox.said().stream()
            .filter(said -> said.content().text().equals("in the thread"))
            .map(Update.Said::origin)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whatWasMissedIsReadBackOnceItIsKnownAndWhatComesInMeanwhileWaits() {
    known(town.ewa.writes(town.bot, "before"));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("before"));
    town.stops();
    town.ewa.writes(town.bot, "missed");
    town.notebook.isAwayForPlaces(2);
    town.serves();
    town.ewa.writes(town.bot, "after");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("after"));
    assertEquals(List.of("before", "missed", "after"), town.inbox.texts());
    assertEquals(0, town.notebook.awayFor());
  }

  @Test
  void whatComesInMeanwhileWaitsForWhatWasMissed() {
    known(town.ewa.writes(town.bot, "before"));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("before"));
    town.stops();
    town.ewa.writes(town.bot, "missed");
    town.inbox.closes();
    town.serves();
    town.ewa.writes(town.bot, "live");
    town.jan.writes(town.bot, "elsewhere");
    town.inbox.opens();

    await()
        .atMost(Town.SOON)
        .until(() -> town.inbox.texts().containsAll(List.of("live", "elsewhere")));
    List<String> ewas = new ArrayList<>(town.inbox.texts());
    ewas.remove("elsewhere");
    assertEquals(List.of("before", "missed", "live"), ewas);
  }

  @Test
  void aSessionThatIsResumedMissesNothing() {
    int sessions = town.bot.sessions();
    town.discord.gateway().closes(town.bot, 4000);
    town.ewa.writes(town.bot, "during");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("during"));
    await().atMost(Town.SOON).until(() -> town.bot.sessions() == sessions);
  }

  @Test
  void aPlaceThatIsGoneHoldsUpNothing() {
    DiscordThread thread = town.thread(town.support, "HS-1");
    town.notebook.heard(Town.address(thread), Town.id(thread));
    town.stops();
    thread.isDeleted();
    town.serves();

    town.anna.writes(town.support, "still here");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("still here"));
  }

  @Test
  void aPrivateThreadIsReadBackForItsDirectMessages() {
    known(town.ewa.writes(town.bot, "before"));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("before"));
    town.ewa.closesDms();
    town.says(town.dm(town.ewa), "moving");
    DiscordThread thread = town.lobby.threads().get(0);
    town.stops();
    town.ewa.writes(thread, "missed there");
    town.serves();

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("missed there"));
    assertTrue(town.inbox.said().stream().allMatch(s -> s.origin().equals(town.dm(town.ewa))));
  }

  private void known(DiscordMessage message) {
    town.notebook.heard(town.dm(town.ewa), String.valueOf(message.id()));
  }
}
