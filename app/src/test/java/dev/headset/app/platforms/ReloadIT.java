package dev.headset.app.platforms;

import static dev.headset.app.platforms.BothPlatforms.assertAnswered;
import static dev.headset.app.platforms.BothPlatforms.start;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator edits the files of a running bot, on both platforms. */
class ReloadIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @AutoClose private final BothPlatforms platforms = new BothPlatforms();
  private final EmulatedTelegram telegram = platforms.telegram;
  private final EmulatedDiscord discord = platforms.discord;
  private final HeardLog log = platforms.log;

  @Test
  void anEditIsTakenUpAndABrokenOneChangesNothing() throws Exception {
    Path config = platforms.config(folder, telegram);
    replace(config, "headset.yaml", "desk:", "desk:\n  operators_channel: " + operators());
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      greeting(config, "Good day!");
      awaitGreeting("Ewa", "Good day!");

      replace(config, "topics.yaml", "menu: [", "menu: [nowhere, ");
      await().atMost(SOON).until(() -> toldOperators().size() == 1);
      assertTrue(
          toldOperators().get(0).contains("error: no topic has the id \"nowhere\""),
          toldOperators()::toString);
      greeting(config, "Good evening!"); // the files are broken still
      bot.awaitMetric("headset_config_reload_total{result=\"broken\"} 2.0");
      awaitGreeting("Jan", "Good day!");

      replace(config, "topics.yaml", "menu: [nowhere, ", "menu: [");
      awaitGreeting("Ola", "Good evening!");
      await().atMost(SOON).until(() -> toldOperators().size() == 2);
      assertEquals("The config has no mistake any more. It is in use now.", toldOperators().get(1));
      bot.awaitMetric("headset_config_reload_total{result=\"taken\"} 2.0");
    }
    assertEquals(1, log.of("The config has mistakes").size(), log.text());
  }

  @Test
  void aTeamThatMovesToTheOtherPlatformTakesItsCasesAlong() throws Exception {
    Path config = platforms.config(folder, telegram);
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      telegram.customers().arrives("Ewa", Optional.of("en"));
      telegram.customers().speaks("Ewa", Sent.text("/associate"));
      await().atMost(SOON).until(() -> telegram.desk().threads().size() == 1);

      replace(
          config,
          "headset.yaml",
          telegram.channel("support").toString(),
          discord.channel("support").toString());
      await().atMost(SOON).until(() -> discord.desk().threads().size() == 1);
      bot.awaitServing();
      StaffThread thread = discord.desk().threads().get(0);
      discord.desk().speaks("Anna", thread, Sent.text("/claim"));
      discord.desk().speaks("Anna", thread, Sent.text("I am here"));

      await().atMost(SOON).until(() -> heard("Ewa", "I am here"));
    }
  }

  @Test
  void anotherTokenIsServedFromThenOn() throws Exception {
    Path config = BothPlatforms.config(folder, RunConfig.section(telegram), telegram);
    EmulatedBot other = telegram.emulator.bot("4712:another");
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      assertAnswered(telegram.customers(), "Ewa");

      replace(config, "headset.yaml", telegram.token, "4712:another");

      assertAnswered(new TelegramCustomers(telegram.emulator, other), "Jan");
    }
  }

  @Test
  void aTokenThatItsPlatformDoesNotKnowChangesNothing() throws Exception {
    Path config = platforms.config(folder, telegram);
    replace(config, "headset.yaml", "desk:", "desk:\n  operators_channel: " + operators());
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      replace(config, "headset.yaml", telegram.token, "4713:unknown");
      await().atMost(SOON).until(() -> toldOperators().size() == 1);
      replace(config, "headset.yaml", "4713:unknown", telegram.token);
      await().atMost(SOON).until(() -> toldOperators().size() == 2);
      replace(config, "headset.yaml", discord.token, "unknown");
      await().atMost(SOON).until(() -> toldOperators().size() == 3);

      String told = toldOperators().toString();
      assertTrue(told.contains("headset.yaml:5:19: error: Telegram refused the token"), told);
      assertTrue(told.contains("headset.yaml:6:18: error: Discord refuses the bot's token"), told);
      assertFalse((told + log.text()).contains("unknown\""), told);
      assertAnswered(telegram.customers(), "Ewa");
      assertAnswered(discord.customers(), "Tom");
      assertEquals(200, bot.readiness());
    }
  }

  @Test
  void aPlatformIsTurnedOnAndOff() throws Exception {
    Path config = BothPlatforms.config(folder, RunConfig.section(telegram), telegram);
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      replace(config, "headset.yaml", "telegram: {", RunConfig.section(discord) + "telegram: {");
      bot.awaitHealth("Discord: served");
      assertAnswered(discord.customers(), "Tom");

      replace(config, "headset.yaml", RunConfig.section(discord), "");
      await().atMost(SOON).until(() -> !bot.health().contains("Discord"));
      assertAnswered(telegram.customers(), "Ewa");
      assertEquals(200, bot.readiness());
    }
  }

  @Test
  void aStartInTheMidstOfAnEditServesAsBefore() throws Exception {
    Path config = BothPlatforms.config(folder, RunConfig.section(telegram), telegram);
    replace(config, "headset.yaml", "desk:", "desk:\n  operators_channel: " + operators());
    greeting(config, "Good day!");
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
    }
    replace(config, "headset.yaml", "limits:", "hours: [\nlimits:");
    greeting(config, "Good evening!");
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      awaitGreeting("Ewa", "Good day!");
      await().atMost(SOON).until(() -> toldOperators().size() == 1);
      assertTrue(
          toldOperators().get(0).startsWith("I was started while the config has a mistake"),
          toldOperators()::toString);

      replace(config, "headset.yaml", "hours: [\n", "");
      awaitGreeting("Jan", "Good evening!");
    }
  }

  private String operators() {
    return telegram.channel("operators").toString();
  }

  /** What they were told of the config. */
  private List<String> toldOperators() {
    return Posted.byBot(telegram.desk().inChannel("operators")).stream()
        .map(OutgoingMessage::text)
        .filter(text -> text.contains("config"))
        .toList();
  }

  private void awaitGreeting(String name, String greeting) {
    await(name + " is greeted with " + greeting)
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> isGreeted(name, greeting));
  }

  /** Asks anew each time. */
  private boolean isGreeted(String name, String greeting) {
    CustomerSide customers = telegram.customers();
    customers.arrives(name, Optional.of("en"));
    int before = customers.shownTo(name).size();
    customers.speaks(name, Sent.text("/start"));
    await().atMost(SOON).until(() -> customers.shownTo(name).size() > before);
    return customers.shownTo(name).get(before).text().contains(greeting);
  }

  private boolean heard(String name, String words) {
    return telegram.customers().shownTo(name).stream()
        .anyMatch(each -> each.text().contains(words));
  }

  private static void greeting(Path config, String words) throws IOException {
    Path texts = config.resolve("texts/en.yaml");
    String all = Files.readString(texts);
    int start = all.indexOf("  greeting:");
    int end = all.indexOf('\n', start);
    Files.writeString(
        texts, all.substring(0, start) + "  greeting: \"" + words + "\"" + all.substring(end));
  }

  private static void replace(Path config, String name, String old, String other)
      throws IOException {
    Path file = config.resolve(name);
    String all = Files.readString(file);
    assertTrue(all.contains(old), old);
    Files.writeString(file, all.replace(old, other));
  }
}
