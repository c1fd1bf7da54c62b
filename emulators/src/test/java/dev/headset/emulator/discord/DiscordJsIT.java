package dev.headset.emulator.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.NodeProject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot on discord.js, which nobody here wrote, serves customers and a desk on the emulator. */
class DiscordJsIT {

  private static final String SCRIPT = "bot.js";
  private static final String TOKEN = "a.node.token";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static DiscordEmulator discord;
  private static EmulatedBot bot;
  private static DiscordGuild shop;
  private static DiscordChannel desk;
  private static NodeProject project;
  private static Process node;

  private final DiscordUser ewa = discord.user("Ewa", "pl");
  private final DiscordUser anna = discord.user("Anna", "en-US");

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    project = NodeProject.installed("discord");
    discord = DiscordEmulator.start(Specification.setup()).checkingItself();
    bot = discord.bot(TOKEN);
    shop = discord.guild("Shop", bot);
    desk = shop.textChannel("desk");
    String base = discord.apiUrl().toString().replace("/v10/", "");
    node = project.start(SCRIPT, base, TOKEN, desk.id());
    until(() -> project.printed(SCRIPT).contains("is ready"));
  }

  @AfterAll
  static void stop() {
    if (node != null) {
      node.destroy();
      await().atMost(PATIENCE).until(() -> !node.isAlive());
      discord.close();
    }
  }

  @BeforeEach
  void everyoneIsInTheShop() {
    shop.member(ewa, anna);
  }

  @AfterEach
  void everyCallWasWithinTheSpecification() throws IOException {
    assertEquals(List.of(), Specification.surprises(discord));
    assertTrue(!project.printed(SCRIPT).contains("rror"), "no error was told");
  }

  @Test
  void customersWordsReachAThreadAndItsButtonsWork() {
    DiscordMessage asked = ewa.writes(bot, "person please");
    until(() -> desk.threads().stream().anyMatch(thread -> thread.messages().size() == 1));
    DiscordThread thread = newest();
    assertEquals("HS-1 Ewa", thread.name());
    assertEquals("person please", thread.messages().get(0).content());
    until(() -> ewa.chatWith(bot).messages().get(0).reactions().containsKey("✅"));
    assertEquals(asked.id(), ewa.chatWith(bot).messages().get(0).id());

    anna.writes(thread, "good morning");
    until(() -> thread.lastMessage().orElseThrow().content().equals("Heard good morning"));

    DiscordMessage card = desk.lastMessage().orElseThrow();
    DiscordInteraction why = anna.presses(card, "Why");
    until(() -> why.modal().isPresent());
    DiscordInteraction sent = why.submits(Map.of("reason", "too hard"));
    until(() -> !sent.replies().isEmpty());
    assertEquals("Because: too hard", sent.replies().get(0).content());

    anna.presses(card, "Claim");
    until(() -> desk.messages().stream().anyMatch(m -> m.content().equals("Claimed by Anna")));
  }

  private static DiscordThread newest() {
    List<DiscordThread> threads = desk.threads();
    return threads.get(threads.size() - 1);
  }

  @Test
  void slashCommandIsDeferredFilledAndFollowed() {
    assertEquals(List.of("note"), bot.commands());
    DiscordInteraction note = anna.runs(desk, "/note call back at six");
    until(() -> note.replies().size() == 2);
    assertEquals("Noted: call back at six", note.replies().get(0).content());
    assertTrue(note.replies().get(0).ephemeral());
    assertEquals("and kept", note.replies().get(1).content());
  }

  @Test
  void filesGoBothWays() {
    ewa.sends(ewa.chatWith(bot), "", DiscordFile.text("quiet.txt", "hello"));
    until(() -> ewa.chatWith(bot).messages().size() == 2);
    DiscordFile loud = ewa.chatWith(bot).lastMessage().orElseThrow().files().get(0);
    assertEquals("loud.txt", loud.name());
    assertEquals("HELLO", new String(loud.bytes(), UTF_8));
  }

  @Test
  void orderedTooManyRequestsAreWaitedOut() {
    DirectChat chat = ewa.chatWith(bot);
    Duration pause = Duration.ofSeconds(1);
    discord.faults().next(1, DiscordFaults.sendingTo(chat), DiscordFaults.tooManyRequests(pause));
    ewa.writes(bot, "say again");
    until(() -> chat.messages().size() == 2);
    List<DiscordCall> sends =
        discord.log().stream()
            .filter(call -> DiscordFaults.sendingTo(chat).test(call.request()))
            .toList();
    assertEquals(List.of(429, 200), sends.stream().map(DiscordCall::status).toList());
    Duration waited = Duration.between(sends.get(0).at(), sends.get(1).at());
    assertTrue(waited.compareTo(pause) >= 0, () -> "waited only " + waited);
  }

  @Test
  void bucketsAreMetByTheirHeadersAlone() {
    discord.enforcesLimits(true);
    int before = discord.tooManyRequests();
    ewa.writes(bot, "say 1 2 3 4 5 6");
    until(() -> ewa.chatWith(bot).messages().size() == 7);
    discord.enforcesLimits(false);
    assertEquals(before, discord.tooManyRequests());
  }

  @Test
  void lostSessionIsResumed() {
    discord.gateway().closes(bot, 4000);
    ewa.writes(bot, "say resumed");
    until(() -> project.printed(SCRIPT).contains("resumed with"));
    until(() -> ewa.chatWith(bot).messages().size() == 2);
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(PATIENCE).until(condition);
  }
}
