package dev.headset.emulator.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.ManualClock;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Interactions: their two clocks, and which answer fits which. */
class InteractionRulesTest {

  private static final String CARD =
      "{\"content\":\"card\",\"components\":[{\"type\":1,\"components\":"
          + "[{\"type\":2,\"style\":1,\"label\":\"Claim\",\"custom_id\":\"c\"}]}]}";
  private static final String MESSAGE = "{\"type\":4,\"data\":{\"content\":\"hello\"}}";
  private static final String DEFER = "{\"type\":5}";
  private static final String WORDS = "{\"content\":\"words\"}";
  private static final ManualClock CLOCK = new ManualClock();
  private static final DiscordEmulator DISCORD =
      DiscordEmulator.start(DiscordEmulator.Setup.plain().by(CLOCK));

  private final EmulatedBot bot = DISCORD.bot("token." + System.nanoTime());
  private final RawBot raw = new RawBot(DISCORD, "Bot " + bot.state().token);
  private final DiscordUser anna = DISCORD.user("Anna", "pl");
  private final DiscordGuild shop = DISCORD.guild("Shop", bot);
  private final DiscordChannel desk = shop.textChannel("desk");
  private final DiscordInteraction press = pressed();

  private DiscordInteraction pressed() {
    shop.member(anna);
    try {
      raw.say(desk, CARD);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
    return anna.presses(desk.lastMessage().orElseThrow(), "Claim");
  }

  @AfterAll
  static void close() {
    DISCORD.close();
  }

  private RawBot.Answer answer(DiscordInteraction to, String body) throws Exception {
    return raw.call("POST", "interactions/" + to.id() + "/" + to.token() + "/callback", body);
  }

  private String hook(String rest) {
    return "webhooks/" + bot.applicationId() + "/" + press.token() + rest;
  }

  @Test
  void firstAnswerIsTakenOnce() throws Exception {
    assertEquals(1, bot.unansweredInteractions());
    assertEquals("204", answer(press, MESSAGE).brief());
    assertEquals("400 40060", answer(press, MESSAGE).brief());
    assertTrue(press.acknowledged());
    assertEquals(0, bot.unansweredInteractions());
  }

  @Test
  void firstAnswerComesWithinThreeSeconds() throws Exception {
    CLOCK.passes(Duration.ofMillis(3001));
    assertEquals("404 10062", answer(press, MESSAGE).brief());
    assertFalse(press.acknowledged());
    assertEquals("404 10015", raw.call("POST", hook(""), WORDS).brief());
  }

  @Test
  void tokenLivesAQuarterOfAnHour() throws Exception {
    answer(press, DEFER);
    CLOCK.passes(Duration.ofMinutes(14));
    assertEquals("200", raw.call("PATCH", hook("/messages/@original"), WORDS).brief());
    CLOCK.passes(Duration.ofMinutes(2));
    assertEquals("401 50027", raw.call("POST", hook(""), WORDS).brief());
  }

  @Test
  void deferredAnswerIsFilledByTheFirstFollowUp() throws Exception {
    answer(press, "{\"type\":5,\"data\":{\"flags\":64}}");
    assertTrue(press.replies().get(0).loading());
    raw.call("POST", hook(""), WORDS);
    DiscordMessage filled = press.replies().get(0);
    assertEquals("words", filled.content());
    assertFalse(filled.loading());
    assertTrue(filled.ephemeral());
    raw.call("POST", hook(""), WORDS);
    assertEquals(2, press.replies().size());
    assertEquals("204", raw.call("DELETE", hook("/messages/@original")).brief());
    assertEquals("404 10008", raw.call("GET", hook("/messages/@original")).brief());
  }

  @Test
  void ephemeralMessageIsNotInTheChannelsHistory() throws Exception {
    answer(press, "{\"type\":4,\"data\":{\"content\":\"secret\",\"flags\":64}}");
    String base = "channels/" + desk.id() + "/messages";
    assertEquals(1, raw.call("GET", base).json().size());
    assertEquals("Anna", desk.lastMessage().orElseThrow().onlyFor());
    long id = desk.lastMessage().orElseThrow().id();
    assertEquals("404 10008", raw.call("DELETE", base + "/" + id).brief());
  }

  @Test
  void answerOfAnotherKindIsRefused() throws Exception {
    assertEquals("400 50035", answer(press, "{\"type\":1}").brief());
    assertEquals("400 50035", answer(press, "{\"type\":8,\"data\":{\"choices\":[]}}").brief());
    assertEquals("400 50035", answer(press, "{\"type\":99}").brief());
    assertEquals("400 50006", answer(press, "{\"type\":4,\"data\":{}}").brief());
    assertEquals("204", answer(press, "{\"type\":6}").brief(), "a refused answer uses nothing up");
  }

  @Test
  void modalIsSentOffOnlyAsItWasOpened() throws Exception {
    String input =
        "{\"type\":4,\"custom_id\":\"why\",\"style\":1,\"label\":\"Why\",\"max_length\":5}";
    String modal =
        "{\"type\":9,\"data\":{\"custom_id\":\"m\",\"title\":\"%s\",\"components\":"
            + "[{\"type\":1,\"components\":["
            + input
            + "]}]}}";
    assertThrows(IllegalStateException.class, () -> press.submits(Map.of()));
    assertEquals("400 50035", answer(press, modal.formatted("t".repeat(46))).brief());
    assertEquals("204", answer(press, modal.formatted("Why?")).brief());
    assertThrows(IllegalStateException.class, () -> press.submits(Map.of("why", "too long")));
    DiscordInteraction sent = press.submits(Map.of("why", "short"));
    assertEquals("400 50035", answer(sent, modal.formatted("again")).brief());
    assertEquals("204", answer(sent, MESSAGE).brief());
  }

  @Test
  void commandsOptionsAreTypedAsTheyWereRegistered() throws Exception {
    String command =
        "[{\"name\":\"hold\",\"description\":\"d\",\"options\":["
            + "{\"type\":4,\"name\":\"hours\",\"description\":\"d\",\"required\":true},"
            + "{\"type\":3,\"name\":\"why\",\"description\":\"d\"}]}]";
    raw.call("PUT", "applications/" + bot.applicationId() + "/commands", command);
    assertThrows(IllegalStateException.class, () -> anna.runs(desk, "/hold"));
    assertThrows(NumberFormatException.class, () -> anna.runs(desk, "/hold soon"));
    assertThrows(
        IllegalStateException.class,
        () -> anna.runs(desk, "/hold", Map.of("hours", "1", "x", "y")));
    assertEquals(
        "{\"hours\":2,\"why\":\"parcel is late\"}",
        values(anna.runs(desk, "/hold 2 parcel is late")));
    assertEquals("{\"hours\":3,\"why\":\"x\"}", values(anna.runs(desk, "/hold hours:3 why: x")));
  }

  private static String values(DiscordInteraction command) {
    ObjectNode values = Json.object();
    command
        .data()
        .path("options")
        .forEach(option -> values.set(option.path("name").asText(), option.path("value")));
    return values.toString();
  }
}
