package dev.headset.emulator.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads as Discord keeps them. */
class ThreadRulesTest {

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

  private RawBot.Answer open(String name, int type) throws Exception {
    String body = "{\"name\":\"" + name + "\",\"type\":" + type + "}";
    return raw.call("POST", "channels/" + desk.id() + "/threads", body);
  }

  private DiscordThread opened(int type) throws Exception {
    long id = open("HS-1", type).json().path("id").asLong();
    return DISCORD.thread(id).orElseThrow();
  }

  @Test
  void threadOfAMessageHasItsIdAndIsOpenedOnce() throws Exception {
    DiscordMessage card = ewa.writes(desk, "a case");
    String path = "channels/" + desk.id() + "/messages/" + card.id() + "/threads";
    RawBot.Answer first = raw.call("POST", path, "{\"name\":\"HS-1\"}");
    assertEquals("201", first.brief());
    assertEquals(card.id(), first.json().path("id").asLong());
    assertEquals("400 160004", raw.call("POST", path, "{\"name\":\"HS-1\"}").brief());
  }

  @Test
  void nameHasOneToAHundredLetters() throws Exception {
    assertEquals("201", open("n".repeat(100), 11).brief());
    assertEquals("400 50035", open("n".repeat(101), 11).brief());
    assertEquals("400 50035", open("", 11).brief());
  }

  @Test
  void archivedThreadTakesNoEditAndNoReactionButAMessageWakesIt() throws Exception {
    DiscordThread thread = opened(11);
    String id = raw.say(thread, HELLO).json().path("id").asText();
    thread.archives();
    String message = "channels/" + thread.id() + "/messages/" + id;
    assertEquals("400 50083", raw.call("PATCH", message, HELLO).brief());
    assertEquals("400 50083", raw.call("PUT", message + "/reactions/%E2%9C%85/@me").brief());
    String name = "{\"name\":\"other\"}";
    assertEquals("400 50083", raw.call("PATCH", "channels/" + thread.id(), name).brief());
    assertEquals("200", raw.say(thread, HELLO).brief());
    assertFalse(thread.archived());
    assertEquals("200", raw.call("PATCH", message, HELLO).brief());
  }

  @Test
  void lockedThreadIsForThoseWhoManageThreads() throws Exception {
    DiscordThread thread = opened(11);
    thread.locks();
    assertThrows(IllegalStateException.class, () -> ewa.writes(thread, "hello"));
    assertEquals("200", raw.say(thread, HELLO).brief());
    shop.grants(bot);
    assertEquals("403 50013", raw.say(thread, HELLO).brief());
    String unlock = "{\"locked\":false}";
    assertEquals("403 50013", raw.call("PATCH", "channels/" + thread.id(), unlock).brief());
  }

  @Test
  void privateThreadIsSeenByItsMembersAndManagers() throws Exception {
    DiscordThread thread = opened(12);
    assertTrue(thread.isPrivate());
    assertThrows(IllegalStateException.class, () -> ewa.writes(thread, "hello"));
    String member = "channels/" + thread.id() + "/thread-members/" + ewa.id();
    assertEquals("404 10007", raw.call("GET", member).brief());
    assertEquals("204", raw.call("PUT", member).brief());
    ewa.writes(thread, "hello");
    assertEquals(Set.of("Ewa", "Headset"), thread.members());
    assertEquals("204", raw.call("DELETE", member).brief());
    assertThrows(IllegalStateException.class, () -> ewa.writes(thread, "hello"));
  }

  @Test
  void customerWhoCantSeeTheChannelCantBeAddedBelowIt() throws Exception {
    DiscordThread thread = opened(12);
    desk.isOnlyFor(bot, Set.of());
    String member = "channels/" + thread.id() + "/thread-members/" + ewa.id();
    assertEquals("403 50001", raw.call("PUT", member).brief());
  }

  @Test
  void guildHasAThousandActiveThreads() throws Exception {
    for (int i = 0; i < 1000; i++) {
      ewa.opensThread(desk, "case " + i);
    }
    assertEquals("400 160006", open("one more", 11).brief());
    desk.threads().get(0).archives();
    assertEquals("201", open("one more", 11).brief());
  }

  @Test
  void forumTakesPostsAndNoPlainMessage() throws Exception {
    DiscordChannel forum = shop.forumChannel("cases");
    assertEquals("400 50008", raw.say(forum, HELLO).brief());
    String path = "channels/" + forum.id() + "/threads";
    assertEquals("400 50035", raw.call("POST", path, "{\"name\":\"HS-1\"}").brief());
    String post = "{\"name\":\"HS-1\",\"message\":{\"content\":\"hello\"}}";
    RawBot.Answer answer = raw.call("POST", path, post);
    assertEquals("201", answer.brief());
    assertEquals(answer.json().path("id"), answer.json().at("/message/id"));
  }

  @Test
  void whatDiscordNotesItselfIsInTheHistoryButNobodysWords() throws Exception {
    DiscordThread thread = opened(12);
    raw.call("PUT", "channels/" + thread.id() + "/thread-members/" + ewa.id());
    ewa.renames(thread, "HS-1 (Ewa)");
    ewa.pins(ewa.writes(thread, "look here"));
    JsonNode history = raw.call("GET", "channels/" + thread.id() + "/messages").json();
    List<Integer> types = new ArrayList<>();
    history.forEach(message -> types.add(message.path("type").asInt()));
    assertEquals(List.of(6, 0, 4, 1), types);
    assertEquals("HS-1 (Ewa)", history.at("/2/content").asText());
    assertEquals(1, thread.messages().size());
    String notice = "channels/" + thread.id() + "/messages/" + history.at("/3/id").asText();
    assertEquals("403 50021", raw.call("PATCH", notice, HELLO).brief());
  }

  @Test
  void threadTakesAThousandMembers() throws Exception {
    DiscordThread thread = opened(11);
    for (int i = 0; i < 999; i++) {
      DiscordUser guest = DISCORD.user("Guest " + i, "en-US");
      shop.member(guest);
      guest.writes(thread, "me too");
    }
    String member = "channels/" + thread.id() + "/thread-members/" + ewa.id();
    assertEquals("400 30033", raw.call("PUT", member).brief());
  }

  @Test
  void deletedThreadIsUnknown() throws Exception {
    DiscordThread thread = opened(11);
    thread.isDeleted();
    assertFalse(thread.exists());
    assertEquals("404 10003", raw.say(thread, HELLO).brief());
  }
}
