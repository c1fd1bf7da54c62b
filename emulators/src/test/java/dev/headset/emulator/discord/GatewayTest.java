package dev.headset.emulator.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway's rules, word by word. */
class GatewayTest {

  private static final long ALL = (1L << 16) - 1;
  private static final long WITHOUT_CONTENT = ALL & ~Intents.MESSAGE_CONTENT;
  private static final DiscordEmulator DISCORD =
      DiscordEmulator.start(DiscordEmulator.Setup.plain());
  private static final EmulatedBot MODEST = DISCORD.bot("modest.token").withoutMessageContent();

  private final EmulatedBot bot = DISCORD.bot("token." + System.nanoTime());
  private final String token = bot.state().token;
  private final DiscordUser ewa = DISCORD.user("Ewa", "pl");
  private final DiscordGuild shop = DISCORD.guild("Shop", bot);
  private final DiscordChannel desk = shop.textChannel("desk");

  @BeforeEach
  void ewaIsInTheShop() {
    shop.member(ewa);
  }

  @AfterAll
  static void close() {
    DISCORD.close();
  }

  static Stream<Arguments> refusals() {
    String good = RawGateway.identification("modest.token", WITHOUT_CONTENT);
    return Stream.of(
        Arguments.of("no JSON", "{", 4002),
        Arguments.of("unknown opcode", "{\"op\":99}", 4001),
        Arguments.of("presence before login", "{\"op\":3,\"d\":{}}", 4003),
        Arguments.of("unknown token", RawGateway.identification("nonsense", 1), 4004),
        Arguments.of("login twice", good + "\n" + good, 4005),
        Arguments.of(
            "intents out of range", RawGateway.identification("modest.token", 1L << 30), 4013),
        Arguments.of("intent not granted", RawGateway.identification("modest.token", ALL), 4014),
        Arguments.of("resuming with a bad token", RawGateway.resumption("nonsense", "x", 1), 4004));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refusals")
  void wrongWordIsAnsweredWithItsCloseCode(String name, String payloads, int code) {
    try (RawGateway gateway = new RawGateway(DISCORD)) {
      payloads.lines().forEach(gateway::say);
      assertEquals(code, gateway.closeCode(), name);
    }
  }

  @Test
  void oldVersionIsRefused() {
    try (RawGateway gateway = new RawGateway(DISCORD, "v=6&encoding=json")) {
      assertEquals(4012, gateway.closeCode());
    }
  }

  private RawGateway login(long intents) {
    RawGateway gateway = new RawGateway(DISCORD);
    gateway.op(10);
    return gateway.say(RawGateway.identification(token, intents));
  }

  @Test
  void loginTellsEachGuildOnceAndHeartbeatsAreAcknowledged() {
    try (RawGateway gateway = login(ALL)) {
      JsonNode ready = gateway.event("READY").path("d");
      assertEquals(DISCORD.gatewayUrl().toString(), ready.path("resume_gateway_url").asText());
      assertTrue(ready.at("/guilds/0/unavailable").asBoolean());
      assertEquals(1 << 19, ready.at("/application/flags").asInt() & (1 << 19));
      assertEquals("Shop", gateway.event("GUILD_CREATE").at("/d/name").asText());
      gateway.say("{\"op\":1,\"d\":2}").op(11);
      assertEquals(1, bot.sessions());
    }
  }

  @Test
  void compressedStreamIsOneForTheConnection() {
    String query = "v=10&encoding=json&compress=zlib-stream";
    try (RawGateway gateway = new RawGateway(DISCORD, query)) {
      gateway.op(10);
      gateway.say(RawGateway.identification(token, ALL)).event("GUILD_CREATE");
      ewa.writes(desk, "zażółć");
      assertEquals("zażółć", gateway.event("MESSAGE_CREATE").at("/d/content").asText());
    }
  }

  @Test
  void intentsDecideWhatIsTold() {
    try (RawGateway gateway = login(Intents.GUILDS | Intents.DIRECT_MESSAGES)) {
      gateway.event("GUILD_CREATE");
      ewa.writes(desk, "in the guild");
      ewa.writes(bot, "directly");
      assertEquals("directly", gateway.event("MESSAGE_CREATE").at("/d/content").asText());
      assertEquals(1, gateway.events("MESSAGE_CREATE").size());
      assertEquals(List.of(), gateway.events("TYPING_START"));
    }
  }

  @Test
  void withoutTheContentIntentOthersWordsAreEmptyWhereTheBotIsNotMeant() {
    try (RawGateway gateway = login(WITHOUT_CONTENT)) {
      gateway.event("GUILD_CREATE");
      ewa.sends(desk, "words", DiscordFile.text("a.txt", "a"));
      JsonNode hidden = gateway.event("MESSAGE_CREATE").path("d");
      assertEquals("", hidden.path("content").asText());
      assertEquals(0, hidden.path("attachments").size());
      ewa.writes(desk, "hi <@" + bot.id() + ">");
      ewa.writes(bot, "directly");
      Awaitility.await().until(() -> gateway.events("MESSAGE_CREATE").size() == 3);
      List<String> contents =
          gateway.events("MESSAGE_CREATE").stream()
              .map(event -> event.at("/d/content").asText())
              .toList();
      assertEquals(List.of("", "hi <@" + bot.id() + ">", "directly"), contents);
    }
  }

  @Test
  void ownMessageComesBackWithItsNonce() throws Exception {
    try (RawGateway gateway = login(ALL)) {
      gateway.event("GUILD_CREATE");
      RawBot raw = new RawBot(DISCORD, "Bot " + token);
      raw.say(desk, "{\"content\":\"mine\",\"nonce\":\"n-1\"}");
      assertEquals("n-1", gateway.event("MESSAGE_CREATE").at("/d/nonce").asText());
    }
  }

  @Test
  void resumeTellsExactlyWhatWasMissed() {
    String session;
    long seen;
    try (RawGateway gateway = login(ALL)) {
      session = gateway.event("READY").at("/d/session_id").asText();
      seen = gateway.event("GUILD_CREATE").path("s").asLong();
      DISCORD.gateway().cuts(bot);
      assertEquals(1006, gateway.closeCode());
    }
    ewa.writes(desk, "one");
    ewa.writes(desk, "two");
    try (RawGateway gateway = new RawGateway(DISCORD)) {
      gateway.say(RawGateway.resumption(token, session, seen)).event("RESUMED");
      assertEquals(2, gateway.events("MESSAGE_CREATE").size());
      assertEquals(seen + 3, gateway.event("RESUMED").path("s").asLong());
    }
  }

  @Test
  void resumeBeyondWhatWasToldIsRefusedAndAnUnknownSessionIsInvalid() {
    try (RawGateway gateway = login(ALL)) {
      String session = gateway.event("READY").at("/d/session_id").asText();
      try (RawGateway other = new RawGateway(DISCORD)) {
        other.say(RawGateway.resumption(token, session, 999));
        assertEquals(4007, other.closeCode());
      }
      try (RawGateway other = new RawGateway(DISCORD)) {
        other.say(RawGateway.resumption(token, "unknown", 1));
        assertFalse(other.op(9).path("d").asBoolean());
      }
    }
  }

  @Test
  void sessionEndedByTheClientIsGone() {
    try (RawGateway gateway = login(ALL)) {
      gateway.event("READY");
      DISCORD.gateway().closes(bot, 1000);
      assertEquals(1000, gateway.closeCode());
    }
    Awaitility.await().until(() -> bot.state().sessions.isEmpty());
  }

  @Test
  void heldDispatchesComeInOrderWhenTheyAreLetGo() {
    try (RawGateway gateway = login(ALL)) {
      gateway.event("GUILD_CREATE");
      DISCORD.gateway().holdsBack(bot);
      ewa.writes(desk, "one");
      ewa.writes(desk, "two");
      gateway.say("{\"op\":1,\"d\":2}").op(11);
      assertEquals(List.of(), gateway.events("MESSAGE_CREATE"));
      DISCORD.gateway().letsGo(bot);
      Awaitility.await().until(() -> gateway.events("MESSAGE_CREATE").size() == 2);
      assertEquals("one", gateway.event("MESSAGE_CREATE").at("/d/content").asText());
    }
  }

  @Test
  void reconnectAndInvalidSessionAreToldOnDemand() {
    try (RawGateway gateway = login(ALL)) {
      gateway.event("READY");
      DISCORD.gateway().asksToReconnect(bot);
      gateway.op(7);
      DISCORD.gateway().endsSessions(bot);
      gateway.op(9);
    }
  }

  @Test
  void channelThatIsOpenedToTheBotBringsItsThreads() {
    shop.grants(bot);
    DiscordUser anna = DISCORD.user("Anna", "pl");
    shop.member(anna);
    try (RawGateway gateway = login(ALL)) {
      gateway.event("GUILD_CREATE");
      anna.opensThread(desk, "public");
      assertEquals("public", gateway.event("THREAD_CREATE").at("/d/name").asText());
      desk.denies(bot, Permission.VIEW_CHANNEL);
      anna.writes(desk, "unheard");
      desk.allows(bot, Permission.VIEW_CHANNEL);
      assertEquals("public", gateway.event("THREAD_LIST_SYNC").at("/d/threads/0/name").asText());
      anna.writes(desk, "heard");
      Awaitility.await().until(() -> gateway.events("MESSAGE_CREATE").size() == 2);
      List<String> contents =
          gateway.events("MESSAGE_CREATE").stream()
              .map(event -> event.at("/d/content").asText())
              .toList();
      assertEquals(List.of("public", "heard"), contents, "a thread is announced above it");
    }
  }

  @Test
  void silentHeartIsClosedAndASilentGatewaySaysNothing() {
    DiscordEmulator.Setup quick =
        DiscordEmulator.Setup.plain().withHeartbeat(Duration.ofMillis(100));
    try (DiscordEmulator other = DiscordEmulator.start(quick);
        RawGateway gateway = new RawGateway(other)) {
      assertEquals(100, gateway.op(10).at("/d/heartbeat_interval").asInt());
      assertEquals(4009, gateway.closeCode());
      other.gateway().staysSilent(true);
      try (RawGateway unheard = new RawGateway(other)) {
        assertEquals(4009, unheard.closeCode());
        assertEquals(List.of(), unheard.events(""));
      }
    }
  }

  @Test
  void botSeesOnlyItsOwnGuilds() {
    try (RawGateway gateway = new RawGateway(DISCORD)) {
      gateway.say(RawGateway.identification("modest.token", WITHOUT_CONTENT));
      assertEquals(0, gateway.event("READY").at("/d/guilds").size());
      DISCORD.guild("Another", MODEST);
      assertEquals("Another", gateway.event("GUILD_CREATE").at("/d/name").asText());
    }
  }
}
