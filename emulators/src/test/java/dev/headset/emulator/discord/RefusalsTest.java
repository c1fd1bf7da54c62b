package dev.headset.emulator.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Discord refuses a bot, with its codes. */
class RefusalsTest {

  private static final String HELLO = "{\"content\":\"hello\"}";
  private static final DiscordEmulator DISCORD =
      DiscordEmulator.start(DiscordEmulator.Setup.plain());

  private final EmulatedBot bot = DISCORD.bot("token." + System.nanoTime());
  private final RawBot raw = new RawBot(DISCORD, "Bot " + bot.state().token);
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

  @Test
  void wrongTokenIsUnauthorized() throws Exception {
    assertEquals("401 0", new RawBot(DISCORD, "Bot nonsense").call("GET", "users/@me").brief());
    assertEquals("401 0", new RawBot(DISCORD, bot.state().token).call("GET", "users/@me").brief());
    assertEquals("200", raw.call("GET", "users/@me").brief());
  }

  @Test
  void unknownThingsHaveTheirCodes() throws Exception {
    assertEquals("404 10003", raw.call("GET", "channels/1").brief());
    assertEquals("404 10008", raw.call("GET", "channels/" + desk.id() + "/messages/1").brief());
    assertEquals("404 10013", raw.call("GET", "users/1").brief());
    assertEquals("404 10004", raw.call("GET", "guilds/1").brief());
    assertEquals(
        "404 10007", raw.call("GET", "guilds/" + shop.id() + "/members/" + stranger()).brief());
    assertEquals("404 10062", raw.call("POST", "interactions/1/x/callback", HELLO).brief());
    assertEquals("404 10015", raw.call("POST", "webhooks/1/x", HELLO).brief());
    assertEquals("404 0", raw.call("GET", "nowhere").brief());
    assertEquals("405 0", raw.call("PUT", "channels/" + desk.id()).brief());
    String emoji = "channels/" + desk.id() + "/messages/" + said("a") + "/reactions/";
    assertEquals("400 10014", raw.call("PUT", emoji + "nonsense/@me").brief());
    assertEquals("204", raw.call("PUT", emoji + "%E2%9C%85/@me").brief());
  }

  private static long stranger() {
    return DISCORD.user("Stranger", "en-US").id();
  }

  private String said(String text) throws Exception {
    return raw.say(desk, "{\"content\":\"" + text + "\"}").json().path("id").asText();
  }

  @Test
  void anotherBotsGuildIsOutOfReach() throws Exception {
    RawBot other = new RawBot(DISCORD, "Bot " + "other." + bot.id());
    DISCORD.bot("other." + bot.id());
    assertEquals("403 50001", other.say(desk, HELLO).brief());
    assertEquals("403 50001", other.call("GET", "guilds/" + shop.id()).brief());
  }

  @Test
  void closedDirectMessagesRefuseTheMessageNotTheChat() throws Exception {
    ewa.closesDms();
    String body = "{\"recipient_id\":\"" + ewa.id() + "\"}";
    assertEquals("200", raw.call("POST", "users/@me/channels", body).brief());
    assertEquals("403 50007", raw.say(ewa.chatWith(bot), HELLO).brief());
    ewa.opensDms();
    assertEquals("200", raw.say(ewa.chatWith(bot), HELLO).brief());
    ewa.blocks(bot);
    assertEquals("403 50007", raw.say(ewa.chatWith(bot), HELLO).brief());
    ewa.unblocks(bot);
    shop.leaves(ewa);
    assertEquals("403 50007", raw.say(ewa.chatWith(bot), HELLO).brief());
    assertThrows(IllegalStateException.class, () -> ewa.writes(bot, "hello?"));
    shop.member(ewa);
    assertEquals("200", raw.say(ewa.chatWith(bot), HELLO).brief());
  }

  @Test
  void eachRightIsAskedFor() throws Exception {
    desk.denies(bot, Permission.SEND_MESSAGES);
    assertEquals("403 50013", raw.say(desk, HELLO).brief());
    desk.allows(bot, Permission.SEND_MESSAGES);
    desk.denies(bot, Permission.ATTACH_FILES);
    assertEquals("403 50013", raw.upload(desk, 1, 1).brief());
    desk.denies(bot, Permission.CREATE_PUBLIC_THREADS);
    String threads = "channels/" + desk.id() + "/messages/" + said("a") + "/threads";
    assertEquals("403 50013", raw.call("POST", threads, "{\"name\":\"t\"}").brief());
    desk.denies(bot, Permission.READ_MESSAGE_HISTORY);
    assertEquals(0, raw.call("GET", "channels/" + desk.id() + "/messages").json().size());
    desk.denies(bot, Permission.VIEW_CHANNEL);
    assertEquals("403 50001", raw.say(desk, HELLO).brief());
    assertEquals("403 50001", raw.call("GET", "channels/" + desk.id()).brief());
  }

  @Test
  void othersMessagesAreDeletedOnlyWithTheRight() throws Exception {
    String path = "channels/" + desk.id() + "/messages/" + ewa.writes(desk, "mine").id();
    assertEquals("403 50005", raw.call("PATCH", path, HELLO).brief());
    shop.grants(bot);
    assertEquals("403 50013", raw.call("DELETE", path).brief());
    shop.grants(bot, Permission.MANAGE_MESSAGES);
    assertEquals("204", raw.call("DELETE", path).brief());
  }

  @Test
  void hiddenChannelIsOpenToThoseItIsFor() throws Exception {
    DiscordUser anna = DISCORD.user("Anna", "pl");
    shop.member(anna);
    desk.isOnlyFor(bot, Set.of(anna));
    assertEquals("200", raw.say(desk, HELLO).brief());
    anna.writes(desk, "hello");
    assertThrows(IllegalStateException.class, () -> ewa.writes(desk, "hello"));
    DiscordRole staff = shop.role("staff");
    desk.allows(staff, Permission.VIEW_CHANNEL);
    shop.gives(ewa, staff);
    ewa.writes(desk, "now I can");
    assertEquals(3, desk.messages().size());
  }

  @Test
  void commandsKeepTheirLimits() throws Exception {
    String path = "applications/" + bot.applicationId() + "/commands";
    assertEquals("400 50035", raw.call("PUT", path, command("Upper", "d")).brief());
    assertEquals("400 50035", raw.call("PUT", path, command("two words", "d")).brief());
    assertEquals("400 50035", raw.call("PUT", path, command("x".repeat(33), "d")).brief());
    assertEquals("400 50035", raw.call("PUT", path, command("a", "")).brief());
    assertEquals("400 50035", raw.call("PUT", path, command("a", "d".repeat(101))).brief());
    assertEquals("200", raw.call("PUT", path, command("zgłoś", "d".repeat(100))).brief());
    assertEquals(List.of("zgłoś"), bot.commands());
    String foreign = "applications/" + bot.id() + "/commands";
    assertEquals("403 20012", raw.call("GET", foreign).brief());
    assertThrows(IllegalStateException.class, () -> ewa.runs(desk, "/unknown"));
  }

  private static String command(String name, String description) {
    return "[{\"name\":\"" + name + "\",\"description\":\"" + description + "\"}]";
  }

  @Test
  void historyIsPagedNewestFirst() throws Exception {
    String first = said("one");
    said("two");
    String third = said("three");
    String base = "channels/" + desk.id() + "/messages?";
    assertEquals("three", raw.call("GET", base + "limit=1").json().at("/0/content").asText());
    assertEquals(
        "three", raw.call("GET", base + "after=" + first).json().at("/0/content").asText());
    assertEquals(
        "two",
        raw.call("GET", base + "after=" + first + "&limit=1").json().at("/0/content").asText());
    assertEquals("two", raw.call("GET", base + "before=" + third).json().at("/0/content").asText());
    assertEquals("400 50035", raw.call("GET", base + "limit=101").brief());
    assertTrue(raw.call("GET", base + "around=" + third).json().size() == 3);
  }
}
