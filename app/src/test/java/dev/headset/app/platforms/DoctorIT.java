package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.cli.Typed;
import dev.headset.emulator.discord.Permission;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramGroup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} says of the platforms that are on. */
class DoctorIT {

  @TempDir private Path folder;

  private final EmulatedTelegram telegram = new EmulatedTelegram(Emulators.telegram());
  private final EmulatedDiscord discord = new EmulatedDiscord(Emulators.discord());

  @AfterEach
  void close() {
    telegram.emulator.close();
    discord.emulator.close();
  }

  @Test
  void whereAllIsWellEachThingHasItsLine() throws IOException {
    Typed typed =
        doctor(
            RunConfig.section(telegram) + RunConfig.section(discord),
            discord.channel("support").toString(),
            telegram.channel("billing").toString(),
            discord.channel("billing").toString());

    assertEquals(0, typed.code(), typed.out());
    typed.outLines().forEach(line -> assertTrue(line.startsWith("ok    "), line));
    assertSaid(typed, "ok    Discord knows the token: the bot is " + discord.bot.name());
    assertSaid(typed, "ok    Discord lets the bot read what staff write in channels");
    assertSaid(typed, "ok    The Discord channel " + discord.teamChannel("support").id());
    assertSaid(typed, "ok    The Discord channel " + discord.teamChannel("billing").id());
    assertSaid(typed, "ok    Telegram knows the token: the bot is @" + telegram.bot.username());
    assertSaid(typed, "(billing) each case gets a topic");
    assertEquals("", telegram.faultsFound() + discord.faultsFound());
    assertEquals(0, discord.bot.sessions());
  }

  @Nested
  class OnTelegram {

    @Test
    void aTokenThatIsRefusedFails() throws IOException {
      Typed typed =
          onTelegram(
              "4711:nobody",
              "telegram:-1001234567891",
              "telegram:-1001234567892",
              "telegram:-1001234567893");

      assertEquals(1, typed.code());
      assertSaid(typed, "fail  Telegram refused the token (it answered 401): check telegram.token");
      assertFalse((typed.out() + typed.err()).contains("nobody"));
    }

    @Test
    void groupsInWhichTheBotCannotWorkAreToldOneByOne() throws IOException {
      TelegramGroup powerless = telegram.emulator.forum("Powerless");
      powerless.makesAdmin(telegram.bot, AdminRight.CAN_PIN_MESSAGES);
      TelegramGroup deaf = telegram.emulator.group("Deaf");
      deaf.adds(telegram.bot);

      Typed typed =
          onTelegram(
              telegram.token,
              "telegram:" + powerless.id(),
              "telegram:" + deaf.id(),
              "telegram:-1009999999999");

      assertEquals(1, typed.code());
      assertSaid(typed, "(Powerless) the bot may not manage topics: give it that right");
      assertSaid(typed, "(Deaf) the bot does not see what staff write: make it an administrator");
      assertSaid(typed, "fail  The bot is not in the Telegram group telegram:-1009999999999: add");
      assertEquals(2, lines(typed, "fail"));
      assertEquals(1, lines(typed, "warn"));
    }

    @Test
    void aWebhookIsWarnedOfAndLeftAlone() throws Exception {
      URI hook =
          URI.create(
              telegram.emulator.address()
                  + "/bot"
                  + telegram.token
                  + "/setWebhook?url=https://example.org/hook");
      HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(hook).build(), HttpResponse.BodyHandlers.discarding());

      Typed typed =
          onTelegram(
              telegram.token,
              telegram.channel("support").toString(),
              telegram.channel("billing").toString(),
              telegram.channel("managers").toString());

      assertEquals(0, typed.code(), typed.out());
      assertSaid(typed, "warn  A webhook is set for the Telegram bot: ");
      assertTrue(telegram.bot.hasWebhook());
    }

    @Test
    void aServerThatIsNotThereFails() throws IOException {
      telegram.emulator.stop();

      Typed typed =
          onTelegram(
              telegram.token,
              "telegram:-1001234567891",
              "telegram:-1001234567892",
              "telegram:-1001234567893");

      assertEquals(1, typed.code());
      assertSaid(typed, "fail  Telegram can't be reached at http://127.0.0.1:");
    }

    private Typed onTelegram(String token, String... channels) throws IOException {
      return doctor(RunConfig.section(telegram, token), channels);
    }
  }

  @Nested
  class OnDiscord {

    @Test
    void aTokenThatIsRefusedFails() throws IOException {
      Typed typed = onDiscord("nobody", "discord:112233445566778801");

      assertEquals(1, typed.code());
      assertSaid(typed, "fail  Discord refuses the bot's token: set discord.token");
      assertFalse((typed.out() + typed.err()).contains("nobody"));
    }

    @Test
    void aBotThatMayNotReadContentIsWarnedOf() throws IOException {
      discord.bot.withoutMessageContent();

      Typed typed = onDiscord(discord.token, discord.channel("support").toString());

      assertSaid(typed, "warn  Discord does not let this bot read what staff write in channels: ");
      assertSaid(typed, "ok    The Discord channel " + discord.teamChannel("support").id());
    }

    @Test
    void channelsInWhichTheBotCannotWorkAreToldOneByOne() throws IOException {
      discord.channel("support");
      discord
          .teamChannel("support")
          .denies(discord.bot, Permission.MANAGE_THREADS, Permission.ADD_REACTIONS);
      long thread = 112233445566778899L;

      Typed typed =
          onDiscord(discord.token, discord.channel("support").toString(), "discord:" + thread);

      assertEquals(1, typed.code());
      assertSaid(typed, "does not allow the bot: Add Reactions, Manage Threads: give its role");
      assertSaid(typed, "fail  The Discord channel " + thread + " is not there");
    }

    @Test
    void aServerThatShowsPagesFails() throws IOException {
      discord.emulator.answersHtml(true);

      Typed typed = onDiscord(discord.token, "discord:112233445566778801");

      assertEquals(1, typed.code());
      assertSaid(
          typed, "fail  Discord can't be asked, for the API can't be reached, or does not answer");
    }

    private Typed onDiscord(String token, String... channels) throws IOException {
      return doctor(RunConfig.section(discord, token), channels);
    }
  }

  /** Teams beyond the given channels have placeholders that are not there either. */
  private Typed doctor(String sections, String... channels) throws IOException {
    String platform = channels[0].substring(0, channels[0].indexOf(':') + 1);
    String absent = platform.startsWith("d") ? "11223344556677880" : "-100123456789";
    List<String> all =
        List.of(
            channels[0],
            channels.length > 1 ? channels[1] : platform + absent + "2",
            channels.length > 2 ? channels[2] : platform + absent + "3");
    return Typed.of("doctor", "--config", RunConfig.write(folder, sections, all).toString());
  }

  private static long lines(Typed typed, String level) {
    return typed.outLines().stream().filter(line -> line.startsWith(level + "  ")).count();
  }

  private static void assertSaid(Typed typed, String words) {
    assertTrue(typed.outLines().stream().anyMatch(line -> line.contains(words)), typed.out());
  }
}
