package dev.headset.emulator.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.ManualClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rate limits by their headers, files by their addresses, both by the emulator's clock. */
class LimitsAndFilesTest {

  private static final String HELLO = "{\"content\":\"hello\"}";

  private final ManualClock clock = new ManualClock();
  private final DiscordEmulator discord =
      DiscordEmulator.start(DiscordEmulator.Setup.plain().by(clock));
  private final EmulatedBot bot = discord.bot("a.token");
  private final RawBot raw = new RawBot(discord, "Bot a.token");
  private final DiscordGuild shop = discord.guild("Shop", bot);
  private final DiscordChannel desk = shop.textChannel("desk");

  @AfterEach
  void close() {
    discord.close();
  }

  private static String header(RawBot.Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  @Test
  void channelTakesFiveMessagesInFiveSeconds() throws Exception {
    discord.enforcesLimits(true);
    for (int left = 4; left >= 0; left--) {
      RawBot.Answer taken = raw.say(desk, HELLO);
      assertEquals("200", taken.brief());
      assertEquals(Integer.toString(left), header(taken, "X-RateLimit-Remaining"));
    }
    RawBot.Answer refused = raw.say(desk, HELLO);
    assertEquals(429, refused.status());
    assertEquals(5.0, refused.json().path("retry_after").asDouble());
    assertEquals("user", header(refused, "X-RateLimit-Scope"));
    DiscordChannel other = shop.textChannel("other");
    assertEquals("200", raw.say(other, HELLO).brief());
    clock.passes(Duration.ofSeconds(5));
    assertEquals("200", raw.say(desk, HELLO).brief());
    assertEquals(1, discord.tooManyRequests());
    assertEquals(6, desk.messages().size());
  }

  @Test
  void botHasFiftyRequestsASecondAndCallbacksDoNotCount() throws Exception {
    discord.enforcesLimits(true);
    for (int i = 0; i < 50; i++) {
      assertEquals("200", raw.call("GET", "users/@me").brief());
    }
    RawBot.Answer refused = raw.call("GET", "users/@me");
    assertEquals(429, refused.status());
    assertTrue(refused.json().path("global").asBoolean());
    assertEquals("404 10062", raw.call("POST", "interactions/1/x/callback", "{}").brief());
    clock.passes(Duration.ofSeconds(1));
    assertEquals("200", raw.call("GET", "users/@me").brief());
  }

  @Test
  void threadIsRenamedTwiceInTenMinutes() throws Exception {
    DiscordUser anna = discord.user("Anna", "pl");
    shop.member(anna);
    DiscordThread thread = anna.opensThread(desk, "HS-1");
    discord.enforcesLimits(true);
    String path = "channels/" + thread.id();
    assertEquals("200", raw.call("PATCH", path, "{\"name\":\"one\"}").brief());
    assertEquals("200", raw.call("PATCH", path, "{\"name\":\"two\"}").brief());
    RawBot.Answer refused = raw.call("PATCH", path, "{\"name\":\"three\"}");
    assertEquals(429, refused.status());
    assertEquals(600.0, refused.json().path("retry_after").asDouble());
    assertEquals("200", raw.call("PATCH", path, "{\"archived\":true}").brief());
    clock.passes(Duration.ofMinutes(10));
    assertEquals("200", raw.call("PATCH", path, "{\"archived\":false,\"name\":\"three\"}").brief());
    assertEquals("three", thread.name());
  }

  @Test
  void limitsAreOffUntilTheyAreAskedFor() throws Exception {
    for (int i = 0; i < 60; i++) {
      assertEquals("200", raw.say(desk, HELLO).brief());
    }
    assertEquals(0, discord.tooManyRequests());
  }

  @Test
  void enforcedNonceIsForgottenAfterAFewMinutes() throws Exception {
    String body = "{\"content\":\"a\",\"nonce\":\"n\",\"enforce_nonce\":true}";
    raw.say(desk, body);
    clock.passes(Duration.ofMinutes(2));
    raw.say(desk, body);
    assertEquals(1, desk.messages().size());
    clock.passes(Duration.ofMinutes(2));
    raw.say(desk, body);
    assertEquals(2, desk.messages().size());
  }

  @Test
  void filesAddressIsSignedAndExpires() throws Exception {
    DiscordUser ewa = discord.user("Ewa", "pl");
    shop.member(ewa);
    DiscordMessage sent = ewa.sends(desk, "", DiscordFile.text("żółw.txt", "turtle"));
    String path = "channels/" + desk.id() + "/messages/" + sent.id();
    String address = raw.call("GET", path).json().at("/attachments/0/url").asText();
    assertEquals("turtle", fetch(address).body());
    assertEquals(404, fetch(address.replace("&hm=", "&hm=0")).statusCode());
    clock.passes(Duration.ofHours(25));
    assertEquals(404, fetch(address).statusCode());
    String fresh = raw.call("GET", path).json().at("/attachments/0/url").asText();
    assertEquals("turtle", fetch(fresh).body());
  }

  private static HttpResponse<String> fetch(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whatPeopleSendBesidesWordsIsTold() throws Exception {
    DiscordUser ewa = discord.user("Ewa", "pl");
    shop.member(ewa);
    ewa.sendsSticker(desk, "Wave");
    ewa.sendsVoice(desk, new DiscordFile("voice.ogg", "audio/ogg", new byte[3]), 1.5);
    ewa.sendsPoll(desk, "Which day?", "Monday", "Tuesday");
    DiscordMessage words = ewa.writes(desk, "original words");
    ewa.forwards(words, ewa.chatWith(bot));
    String base = "channels/" + desk.id() + "/messages";
    var all = raw.call("GET", base).json();
    assertEquals("Wave", all.at("/3/sticker_items/0/name").asText());
    assertEquals(1.5, all.at("/2/attachments/0/duration_secs").asDouble());
    assertEquals(1 << 13, all.at("/2/flags").asInt());
    assertEquals("Tuesday", all.at("/1/poll/answers/1/poll_media/text").asText());
    var forwarded = raw.call("GET", "channels/" + ewa.chatWith(bot).id() + "/messages").json();
    assertEquals("original words", forwarded.at("/0/message_snapshots/0/message/content").asText());
    assertEquals(List.of(), discord.violations());
  }
}
