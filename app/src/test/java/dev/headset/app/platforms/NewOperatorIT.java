package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.cli.Typed;
import dev.headset.app.proof.BotProcess;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of somebody who has never seen Headset: from an empty folder to the first case. */
class NewOperatorIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir private Path folder;

  private final EmulatedTelegram telegram = new EmulatedTelegram(Emulators.telegram());
  private final Map<String, String> environment = Map.of("TELEGRAM_TOKEN", telegram.token);

  @AfterEach
  void close() {
    telegram.emulator.close();
  }

  @Test
  void anEmptyFolderBecomesABotThatServes() throws Exception {
    Path config = folder.resolve("teapots");
    String answers = "Ela's teapots\nen, pl\ntelegram\n" + telegram.channel("support") + "\n";
    Typed made = Typed.fed(answers, "init", config.toString());
    assertEquals(0, made.code(), made.err());

    replace(config, "topics.yaml", "within 14 days", "within 30 days");
    onThisMachine(config);
    Typed checked = typed("check", config);
    assertEquals(0, checked.code(), checked.err());
    assertTrue(checked.out().startsWith("3 topics, "), checked.out());
    Typed asked = typed("doctor", config);
    assertEquals(0, asked.code(), asked.out());
    assertTrue(asked.out().contains("(support) each case gets a topic"), asked.out());

    List<String> run = List.of("run", "--config", config.toString());
    try (BotProcess bot = new BotProcess(folder, run, environment, false)) {
      bot.start();
      bot.awaitReady();
      firstCustomer();
      firstCase();
      assertEquals(0, bot.stop(), bot.said());
    }
    assertEquals("", telegram.faultsFound());
  }

  private void firstCustomer() {
    telegram.customers().arrives("Ewa", Optional.of("en"));
    OutgoingMessage greeting = answer("/start");
    assertTrue(greeting.text().contains("Ela's teapots"), greeting.text());
    assertEquals(4, greeting.buttons().stream().mapToInt(List::size).sum());
    telegram.customers().speaks("Ewa", Sent.text("how do I send it back?"));
    await().atMost(PATIENCE).until(() -> isToldEwa("within 30 days"));
  }

  private void firstCase() {
    telegram.customers().presses("Ewa", button("🎧"));
    await().atMost(PATIENCE).until(() -> telegram.desk().threads().size() == 1);
    StaffThread thread = telegram.desk().threads().get(0);
    telegram.desk().speaks("Ela", thread, Sent.text("/claim"));
    telegram.desk().speaks("Ela", thread, Sent.text("I put a new teapot into the post for you."));
    await().atMost(PATIENCE).until(() -> isToldEwa("a new teapot"));
    telegram.desk().speaks("Ela", thread, Sent.text("/close"));
    telegram.customers().presses("Ewa", button("5 ★"));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                telegram.desk().shownIn(thread).stream()
                    .anyMatch(each -> each.text().contains("5 of 5")));
  }

  private OutgoingMessage answer(String text) {
    int before = telegram.customers().shownTo("Ewa").size();
    telegram.customers().speaks("Ewa", Sent.text(text));
    await().atMost(PATIENCE).until(() -> telegram.customers().shownTo("Ewa").size() > before);
    return telegram.customers().shownTo("Ewa").get(before);
  }

  private boolean isToldEwa(String words) {
    return telegram.customers().shownTo("Ewa").stream()
        .anyMatch(each -> each.text().contains(words));
  }

  private Button button(String label) {
    await()
        .atMost(PATIENCE)
        .until(() -> lastButtons().stream().anyMatch(each -> each.label().startsWith(label)));
    return lastButtons().stream()
        .filter(each -> each.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  private List<Button> lastButtons() {
    List<OutgoingMessage> shown = telegram.customers().shownTo("Ewa");
    return shown.get(shown.size() - 1).buttons().stream().flatMap(List::stream).toList();
  }

  private Typed typed(String command, Path config) {
    return Typed.in(environment, "", command, "--config", config.toString());
  }

  /** The emulated Telegram in place of the real one, and nothing beside the test's own folder. */
  private void onThisMachine(Path config) throws IOException {
    replace(
        config,
        "headset.yaml",
        "token: ${TELEGRAM_TOKEN}",
        "token: ${TELEGRAM_TOKEN}\n  api_url: \"" + telegram.emulator.address() + "\"");
    replace(
        config,
        "headset.yaml",
        "jdbc:sqlite:data/headset.db",
        "jdbc:sqlite:" + folder.resolve("data").resolve("headset.db"));
    replace(config, "headset.yaml", "port: 8420", "port: 0");
  }

  private static void replace(Path config, String name, String old, String other)
      throws IOException {
    Path file = config.resolve(name);
    String all = Files.readString(file);
    assertTrue(all.contains(old), all);
    Files.writeString(file, all.replace(old, other));
  }
}
