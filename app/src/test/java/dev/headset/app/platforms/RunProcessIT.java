package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.cli.Typed;
import dev.headset.app.proof.BotProcess;
import dev.headset.testkit.scenario.Sent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} prints, and how it ends. */
class RunProcessIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String READY = "Headset is ready";

  @TempDir private Path folder;

  private final EmulatedTelegram telegram = new EmulatedTelegram(Emulators.telegram());
  private final EmulatedDiscord discord = new EmulatedDiscord(Emulators.discord());

  @AfterEach
  void close() {
    telegram.emulator.close();
    discord.emulator.close();
  }

  @Test
  void whereEveryTokenIsRefusedItDoesNotStart() throws IOException {
    String sections =
        RunConfig.section(telegram, "4711:unknown") + RunConfig.section(discord, "unknown-too");
    try (HeardLog log = new HeardLog()) {
      Typed typed = Typed.of("run", "--config", config(sections).toString());

      assertEquals(3, typed.code(), typed.err());
      assertEquals(List.of(), typed.outLines());
      assertEquals(1, typed.errorLines().size(), typed.err());
      assertTrue(typed.err().contains("Telegram refused the token"), typed.err());
      assertTrue(typed.err().contains("Discord refuses the bot's token"), typed.err());
      assertTrue(!(typed.err() + log.text()).contains("unknown"), typed.err() + log.text());
    }
  }

  @Test
  void whereThePortIsTakenItDoesNotStart() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (HeardLog log = new HeardLog();
        ServerSocket taken = new ServerSocket(0, 1, here)) {
      Path config = RunConfig.onPort(config(both()), taken.getLocalPort());

      Typed typed = Typed.of("run", "--config", config.toString());

      assertEquals(3, typed.code(), typed.err());
      assertEquals(1, typed.errorLines().size(), typed.err());
      assertTrue(typed.err().startsWith("Port " + taken.getLocalPort()), typed.err());
      assertEquals(List.of(), log.of(""));
    }
  }

  @Test
  void itSaysWhichPlatformLacksAndIsReadyOnceThatIsServedToo() throws Exception {
    telegram.emulator.stop();
    try (BotProcess bot = bot(both())) {
      bot.start();
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  bot.printed().stream()
                      .anyMatch(line -> line.startsWith("Headset serves what it can. ")));
      assertEquals(1, bot.printed().size(), bot.printed().toString());
      assertTrue(bot.printed().get(0).contains("Telegram can't be reached"));
      assertAnswered(discord.customers(), "Tom", "hello");

      telegram.emulator.startAgain();

      await().atMost(PATIENCE).until(() -> bot.printed().contains(READY));
      assertAnswered(telegram.customers(), "Ewa", "hello");
      assertEquals(0, bot.stop(), bot.said());
    }
  }

  @Test
  void whatWasSaidJustBeforeAnEndIsAnsweredAfterTheNextStart() throws Exception {
    try (BotProcess bot = bot(both())) {
      bot.start();
      bot.awaitReady();
      assertAnswered(telegram.customers(), "Ewa", "hello");
      assertAnswered(discord.customers(), "Tom", "hello");
      int shownToEwa = telegram.customers().shownTo("Ewa").size();
      int shownToTom = discord.customers().shownTo("Tom").size();
      telegram.customers().speaks("Ewa", Sent.text("where is my parcel?"));
      discord.customers().speaks("Tom", Sent.text("where is my parcel?"));

      assertEndsInTime(bot);
      bot.start();
      bot.awaitReady();

      await().atMost(PATIENCE).until(() -> telegram.customers().shownTo("Ewa").size() > shownToEwa);
      await().atMost(PATIENCE).until(() -> discord.customers().shownTo("Tom").size() > shownToTom);
      assertEndsInTime(bot);
    }
  }

  @Test
  void itEndsInTimeThoughNeitherPlatformAnswers() throws Exception {
    try (BotProcess bot = bot(both())) {
      bot.start();
      bot.awaitReady();
      assertAnswered(telegram.customers(), "Ewa", "hello");
      assertAnswered(discord.customers(), "Tom", "hello");
      telegram.emulator.pause();
      discord.emulator.pauses();
      telegram.customers().speaks("Ewa", Sent.text("where is my parcel?"));
      discord.customers().speaks("Tom", Sent.text("where is my parcel?"));
      await().atMost(PATIENCE).until(() -> discord.emulator.callsInFlight() > 0);

      assertEndsInTime(bot);
    }
  }

  private static void assertEndsInTime(BotProcess bot) throws InterruptedException {
    long begun = System.nanoTime();
    assertEquals(0, bot.stop(), bot.said());
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    assertTrue(took < 10_000, "it took " + took + " ms");
  }

  private static void assertAnswered(CustomerSide customers, String name, String text) {
    customers.arrives(name, Optional.of("en"));
    customers.speaks(name, Sent.text(text));
    await(name + " is answered").atMost(PATIENCE).until(() -> !customers.shownTo(name).isEmpty());
  }

  private String both() {
    return RunConfig.section(telegram) + RunConfig.section(discord);
  }

  private BotProcess bot(String sections) throws IOException {
    return new BotProcess(
        folder, List.of("run", "--config", config(sections).toString()), Map.of(), false);
  }

  private Path config(String sections) throws IOException {
    return RunConfig.write(
        folder,
        sections,
        List.of(
            discord.channel("support").toString(),
            telegram.channel("billing").toString(),
            discord.channel("managers").toString()));
  }
}
