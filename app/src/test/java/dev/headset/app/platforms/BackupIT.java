package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.cli.Typed;
import dev.headset.app.proof.BotProcess;
import dev.headset.desk.CaseNumber;
import dev.headset.store.CaseSummary;
import dev.headset.store.StoreAddress;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk is lost; what was copied in the midst of talks stands in for it. */
class BackupIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final int ENOUGH = 12;

  @TempDir private Path folder;

  private final EmulatedTelegram telegram = new EmulatedTelegram(Emulators.telegram());
  private final EmulatedDiscord discord = new EmulatedDiscord(Emulators.discord());

  @AfterEach
  void close() {
    telegram.emulator.close();
    discord.emulator.close();
  }

  @Test
  void aBotGoesOnFromACopyThatWasMadeInTheMidstOfTalks() throws Exception {
    Path config = config();
    List<String> run = List.of("run", "--config", config.toString());
    try (BotProcess bot = new BotProcess(folder, run, Map.of(), false)) {
      bot.start();
      bot.awaitReady();
      StaffThread thread = claimedCase();
      copyInTheMidstOfTalks(config, thread);
      bot.kill();

      Files.move(folder.resolve("data"), folder.resolve("lost"));
      Files.move(folder.resolve("copy/data"), folder.resolve("data"));
      String transcript = transcript(config);
      assertTrue(transcript.contains("my order has arrived broken"), transcript);
      assertTrue(!transcript.contains("said after the copy"), transcript);

      bot.start();
      bot.awaitReady();
      goesOn(thread);
      assertEquals(0, bot.stop(), bot.said());
      assertTrue(transcript(config).contains("is anybody there?"), transcript(config));
    }
    assertEquals("", telegram.faultsFound());
    assertEquals("", discord.faultsFound());
  }

  private void copyInTheMidstOfTalks(Path config, StaffThread thread) throws Exception {
    try (Traffic traffic = Traffic.start(telegram, discord, thread)) {
      await().atMost(PATIENCE).until(() -> traffic.said() > ENOUGH);
      Typed made =
          Typed.of("backup", folder.resolve("copy").toString(), "--config", config.toString());
      assertEquals(0, made.code(), made.err());
      assertTrue(made.out().contains(" 1 cases, "), made.out());
      int then = traffic.said();
      await().atMost(PATIENCE).until(() -> traffic.said() > then + ENOUGH);
      traffic.end();
      assertEquals(List.of(), traffic.complaints());
    }
    telegram.customers().speaks("Ewa", Sent.text("said after the copy"));
    await().atMost(PATIENCE).until(() -> isShownIn(thread, "said after the copy"));
  }

  private void goesOn(StaffThread thread) {
    telegram.customers().speaks("Ewa", Sent.text("is anybody there?"));
    await().atMost(PATIENCE).until(() -> isShownIn(thread, "is anybody there?"));
    telegram.desk().speaks("Anna", thread, Sent.text("I am still here."));
    await().atMost(PATIENCE).until(() -> isToldEwa("I am still here."));
  }

  private Path config() throws Exception {
    List<String> channels =
        List.of("support", "billing", "managers").stream()
            .map(team -> telegram.channel(team).toString())
            .toList();
    String sections = RunConfig.section(telegram) + RunConfig.section(discord);
    return RunConfig.write(folder, sections, channels);
  }

  private StaffThread claimedCase() {
    telegram.customers().arrives("Ewa", Optional.of("en"));
    telegram.customers().speaks("Ewa", Sent.text("/associate"));
    await().atMost(PATIENCE).until(() -> telegram.desk().threads().size() == 1);
    StaffThread thread = telegram.desk().threads().get(0);
    telegram.desk().speaks("Anna", thread, Sent.text("/claim"));
    await().atMost(PATIENCE).until(() -> isToldEwa("Anna"));
    telegram.customers().speaks("Ewa", Sent.text("my order has arrived broken"));
    await().atMost(PATIENCE).until(() -> isShownIn(thread, "my order has arrived broken"));
    return thread;
  }

  /** Read from the folder that the bot goes by now. */
  private String transcript(Path config) throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("data").resolve("headset.db");
    CaseNumber number;
    try (JdbcStore store = JdbcStore.openForReading(StoreAddress.of(url))) {
      List<CaseSummary> open = store.read(tables -> tables.figures().open());
      number = open.get(0).number();
    }
    Typed told = Typed.of("export", number.value(), "--config", config.toString());
    assertEquals(0, told.code(), told.err());
    return told.out();
  }

  private boolean isShownIn(StaffThread thread, String words) {
    return telegram.desk().shownIn(thread).stream().anyMatch(each -> each.text().contains(words));
  }

  private boolean isToldEwa(String words) {
    return telegram.customers().shownTo("Ewa").stream()
        .anyMatch(each -> each.text().contains(words));
  }
}
