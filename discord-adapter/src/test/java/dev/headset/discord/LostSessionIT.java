package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JDA waits two seconds before it asks for a new session. */
class LostSessionIT {

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
  void aLostSessionIsReadBackToo() {
    town.notebook.heard(
        town.dm(town.ewa), String.valueOf(town.ewa.writes(town.bot, "before").id()));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("before"));
    town.discord.gateway().holdsBack(town.bot);
    town.ewa.writes(town.bot, "in the gap");
    town.discord.gateway().endsSessions(town.bot);

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("in the gap"));
    town.ewa.writes(town.bot, "after");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("after"));
    assertEquals(List.of("before", "in the gap", "after"), town.inbox.texts());
  }
}
