package dev.headset.app.platforms;

import static dev.headset.app.platforms.BothPlatforms.start;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits, every third of them broken, while customers and staff talk on both platforms: nobody
 * notices. {@code -Dreload.edits=1000} plays it at length.
 */
class ReloadUnderTrafficIT {

  private static final int EDITS = Integer.getInteger("reload.edits", 21);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir private Path folder;

  @AutoClose private final BothPlatforms platforms = new BothPlatforms();
  private final EmulatedTelegram telegram = platforms.telegram;
  private final EmulatedDiscord discord = platforms.discord;

  @Test
  void nothingIsLostAndNobodyIsStuck() throws Exception {
    Path config = platforms.config(folder, telegram);
    Edits edits =
        new Edits(
            config,
            List.of(
                telegram.channel("billing").toString(), telegram.channel("billing-2").toString()));
    List<Long> millis = new ArrayList<>();
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      StaffThread thread = claimedCase();
      try (Traffic traffic = Traffic.start(telegram, discord, thread)) {
        for (int i = 0; i < EDITS; i++) {
          millis.add(taken(bot, edits, i));
        }
        traffic.end();
        assertEquals(List.of(), traffic.complaints());
        assertTrue(traffic.said() > EDITS, traffic::toString);
      }
      bot.awaitServing();
      assertEquals("", metric(bot, "headset_parked_total").orElse("0.0").replace("0.0", ""));
      everybodyIsAtTheTopics();
    }
    assertEquals("", telegram.faultsFound());
    assertEquals("", discord.faultsFound());
    Collections.sort(millis);
    System.out.printf(
        "%d edits: half within %d ms, the slowest %d ms, %d of them beyond 2 s%n",
        millis.size(),
        millis.get(millis.size() / 2),
        millis.get(millis.size() - 1),
        millis.stream().filter(each -> each > 2_000).count());
  }

  /** How long it took until an edit was in use, or refused. */
  private static long taken(RunningBot bot, Edits edits, int number)
      throws IOException, InterruptedException {
    String counter = edits.isBroken(number) ? "broken" : "taken";
    String name = "headset_config_reload_total{result=\"" + counter + "\"}";
    String before = metric(bot, name).orElseThrow();
    long start = System.nanoTime();
    edits.make(number);
    await("edit " + number + " is " + counter)
        .pollInterval(Duration.ofMillis(20))
        .atMost(PATIENCE)
        .until(() -> !metric(bot, name).orElseThrow().equals(before));
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Optional<String> metric(RunningBot bot, String name)
      throws IOException, InterruptedException {
    return bot.metrics()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst();
  }

  private StaffThread claimedCase() {
    telegram.customers().arrives("Ewa", Optional.of("en"));
    telegram.customers().speaks("Ewa", Sent.text("/associate"));
    await().atMost(PATIENCE).until(() -> telegram.desk().threads().size() == 1);
    StaffThread thread = telegram.desk().threads().get(0);
    telegram.desk().speaks("Anna", thread, Sent.text("/claim"));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                telegram.customers().shownTo("Ewa").stream()
                    .anyMatch(each -> each.text().contains("Anna")));
    return thread;
  }

  private void everybodyIsAtTheTopics() {
    for (String name : Traffic.NAMES) {
      for (CustomerSide side : List.of(telegram.customers(), discord.customers())) {
        int before = side.shownTo(name).size();
        side.speaks(name, Sent.text("/topics"));
        await(name + " sees the topics")
            .atMost(PATIENCE)
            .until(
                () ->
                    side.shownTo(name).stream()
                        .skip(before)
                        .anyMatch(each -> !each.buttons().isEmpty()));
      }
    }
  }
}
