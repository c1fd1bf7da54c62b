package dev.headset.emulator.discord;

import static dev.headset.emulator.discord.DiscordFaults.anywhere;
import static dev.headset.emulator.discord.DiscordFaults.onRoute;
import static dev.headset.emulator.discord.DiscordFaults.sendingTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a test can order to go wrong. */
class FaultsTest {

  private static final String HELLO = "{\"content\":\"hello\"}";

  private final DiscordEmulator discord = DiscordEmulator.start(DiscordEmulator.Setup.plain());
  private final EmulatedBot bot = discord.bot("a.token");
  private final RawBot raw = new RawBot(discord, "Bot a.token");
  private final DiscordChannel desk = discord.guild("Shop", bot).textChannel("desk");

  @AfterEach
  void close() {
    discord.close();
  }

  private void next(Fault fault) {
    discord.faults().next(1, sendingTo(desk), fault);
  }

  @Test
  void refusalComesAsOrderedAndAsOftenAsOrdered() throws Exception {
    Fault refusal = DiscordFaults.refusal(403, 50007, "Cannot send messages to this user");
    discord.faults().next(2, onRoute("POST /channels/{channel_id}/messages"), refusal);
    assertEquals("403 50007", raw.say(desk, HELLO).brief());
    assertEquals("200", raw.call("GET", "channels/" + desk.id()).brief());
    assertEquals("403 50007", raw.say(desk, HELLO).brief());
    assertEquals("200", raw.say(desk, HELLO).brief());
    assertEquals(1, desk.messages().size());
  }

  @Test
  void tooManyRequestsHasItsHeadersAndTheNetworksHasNoVia() throws Exception {
    next(DiscordFaults.tooManyRequests(Duration.ofMillis(1500)));
    RawBot.Answer limited = raw.say(desk, HELLO);
    assertEquals(429, limited.status());
    assertEquals(1.5, limited.json().path("retry_after").asDouble());
    assertEquals("2", limited.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(limited.headers().firstValue("Via").isPresent());
    next(DiscordFaults.networkWideLimit(Duration.ofSeconds(3)));
    RawBot.Answer network = raw.say(desk, HELLO);
    assertEquals(429, network.status());
    assertTrue(network.headers().firstValue("Via").isEmpty());
    next(DiscordFaults.tooManyRequestsEverywhere(Duration.ofSeconds(1)));
    assertTrue(raw.say(desk, HELLO).json().path("global").asBoolean());
    assertEquals(3, discord.tooManyRequests());
  }

  @Test
  void pageOfHtmlComesInPlaceOfAnAnswer() throws Exception {
    next(Fault.html(502));
    RawBot.Answer page = raw.say(desk, HELLO);
    assertEquals(502, page.status());
    assertTrue(page.json().isMissingNode());
    assertEquals("text/html", page.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void connectionClosedBeforeLeavesNothingBehind() {
    // The client tries a lost request again by itself, where the connection was an old one.
    discord.faults().next(2, sendingTo(desk), new Fault.ClosedBefore());
    assertThrows(IOException.class, () -> raw.say(desk, HELLO));
    assertEquals(List.of(), desk.messages());
  }

  @Test
  void answerLostAfterTheDeedIsMadeGoodByTheNonce() throws Exception {
    String body = "{\"content\":\"once\",\"nonce\":\"n\",\"enforce_nonce\":true}";
    discord.faults().next(2, sendingTo(desk), new Fault.ClosedAfter());
    assertThrows(IOException.class, () -> raw.say(desk, body));
    assertEquals(1, desk.messages().size());
    discord.faults().clear();
    assertEquals("200", raw.say(desk, body).brief());
    assertEquals(1, desk.messages().size());
    assertTrue(discord.log().stream().anyMatch(call -> call.status() == 0));
  }

  @Test
  void truncatedEmptyAndLateAnswersAreAsOrdered() throws Exception {
    next(new Fault.EmptyBody());
    RawBot.Answer empty = raw.say(desk, HELLO);
    assertEquals(200, empty.status());
    assertTrue(empty.json().isMissingNode());
    next(new Fault.Truncated());
    assertThrows(IOException.class, () -> raw.say(desk, HELLO));
    next(new Fault.Late(Duration.ofMillis(200)));
    long before = System.nanoTime();
    raw.say(desk, HELLO);
    assertTrue(System.nanoTime() - before >= Duration.ofMillis(200).toNanos());
    assertEquals(3, desk.messages().size());
    assertTrue(last().took().toMillis() >= 200);
  }

  private DiscordCall last() {
    List<DiscordCall> calls = discord.log();
    return calls.get(calls.size() - 1);
  }

  @Test
  void pausedServerHoldsRequestsUntilItGoesOn() throws Exception {
    discord.pauses();
    CompletableFuture<RawBot.Answer> waiting =
        CompletableFuture.supplyAsync(() -> unchecked(() -> raw.say(desk, HELLO)));
    Awaitility.await().until(() -> discord.callsInFlight() == 1);
    assertEquals(List.of(), desk.messages());
    discord.goesOn();
    assertEquals("200", waiting.get().brief());
  }

  @Test
  void wholeServerCanShowHtmlOrBeGone() throws Exception {
    discord.answersHtml(true);
    assertEquals(502, raw.say(desk, HELLO).status());
    assertThrows(CompletionException.class, () -> new RawGateway(discord));
    discord.answersHtml(false);
    discord.stops();
    assertThrows(IOException.class, () -> raw.say(desk, HELLO));
    discord.startsAgain();
    assertEquals("200", raw.say(desk, HELLO).brief());
    assertEquals(1, desk.messages().size());
  }

  @Test
  void logShowsEachCallWithoutItsToken() throws Exception {
    raw.say(desk, HELLO);
    DiscordCall call = last();
    assertTrue(call.request().is("POST /channels/{channel_id}/messages"));
    assertTrue(call.request().in(desk));
    assertEquals("hello", call.request().body().path("content").asText());
    assertTrue(!call.toString().contains("a.token"));
    assertTrue(anywhere().test(call.request()));
  }

  private static <T> T unchecked(Callable<T> action) {
    try {
      return action.call();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
