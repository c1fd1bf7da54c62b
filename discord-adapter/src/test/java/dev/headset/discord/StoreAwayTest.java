package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
    AtomicInteger asked = new AtomicInteger();
    DiscordAdapter adapter = new DiscordAdapter(town.parts());
    try (adapter) {
      adapter.serve(town.inbox, new LateNotebook(town.notebook, asked));
      town.ewa.writes(town.bot, "too early to be heard");

      await().atMost(Town.SOON).until(() -> town.bot.sessions() == 1);
      assertTrue(asked.get() > 1);
    }
  }

  /** Is out of reach when it is asked first. */
  private record LateNotebook(Notebook notebook, AtomicInteger asked) implements Notebook {

    @Override
    public Optional<String> note(String platform, String name) {
      return notebook.note(platform, name);
    }

    @Override
    public Map<String, String> notes(String platform, String prefix) {
      if (asked.getAndIncrement() == 0) {
        throw new IllegalStateException("the store is away");
      }
      return notebook.notes(platform, prefix);
    }

    @Override
    public void keep(String platform, String name, String text, Optional<PersonId> about)
        throws InboxUnavailableException {
      notebook.keep(platform, name, text, about);
    }

    @Override
    public void drop(String platform, String name) throws InboxUnavailableException {
      notebook.drop(platform, name);
    }

    @Override
    public List<LastHeard> lastHeard(String platform) {
      return notebook.lastHeard(platform);
    }
  }
}
