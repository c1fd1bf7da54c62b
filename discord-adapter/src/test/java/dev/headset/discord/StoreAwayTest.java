package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Update;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreAwayTest {

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whatCannotBeTakenIsOfferedAgainInOrderAndNothingIsLost() {
    town.serves();
    town.inbox.closes();
    List<String> lines = IntStream.range(0, 20).mapToObj(i -> "line " + i).toList();
    lines.forEach(line -> town.ewa.writes(town.bot, line));
    assertTrue(town.inbox.taken().isEmpty());

    town.inbox.opens();

    await().atMost(Town.SOON).untilAsserted(() -> assertEquals(lines, town.inbox.texts()));
  }

  @Test
  void whatBreaksTheInboxIsOfferedAgainAndHoldsUpNothingForEver() {
    town.serves();
    town.inbox.breaks(2);
    town.ewa.writes(town.bot, "at the third try");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("at the third try"));

    town.inbox.breaks(5);
    town.ewa.writes(town.bot, "never");
    town.ewa.writes(town.bot, "the next");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("the next"));
    assertEquals(List.of("at the third try", "the next"), town.inbox.texts());
  }

  @Test
  void aSlowStoreAtOnePlaceHoldsUpNoHeartbeat() {
    town.serves();
    town.inbox.stalls();
    IntStream.range(0, 50).forEach(i -> town.ewa.writes(town.bot, "line " + i));

    town.discord.gateway().asksToReconnect(town.bot);

    await().atMost(Town.SOON).until(() -> town.bot.sessions() == 1);
    town.inbox.goesOn();
    await().atMost(Town.SOON).until(() -> town.inbox.texts().size() == 50);
  }

  @Test
  void aStoreThatIsAwayAtTheStartIsWaitedFor() {
    town.notebook.isAwayFor(1);
    town.serves();

    town.ewa.writes(town.bot, "hello");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("hello"));
    assertEquals(0, town.notebook.awayFor());
  }

  @Test
  void somebodysFirstWordIsTakenWhileNotesCannotBeRead() {
    town.serves();
    town.notebook.isAwayFor(1);

    town.ewa.writes(town.bot, "hello");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("hello"));
    assertEquals(0, town.notebook.awayFor());
  }

  @Test
  void whoComesAndGoesIsToldOnceNotesCanBeRead() {
    town.serves();
    town.ewa.writes(town.bot, "hello");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("hello"));
    town.stops();
    town.serves();
    town.notebook.isAwayFor(2);

    town.guild.leaves(town.ewa);

    await()
        .atMost(Town.SOON)
        .until(() -> town.inbox.taken().stream().anyMatch(Update.Reachable.class::isInstance));
    assertEquals(0, town.notebook.awayFor());
  }
}
