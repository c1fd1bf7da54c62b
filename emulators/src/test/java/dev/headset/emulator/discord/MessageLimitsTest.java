package dev.headset.emulator.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each limit of a message, at it and one beyond; by the built-in rules, without a specification.
 */
class MessageLimitsTest {

  private static final DiscordEmulator DISCORD =
      DiscordEmulator.start(DiscordEmulator.Setup.plain().withMaxFileBytes(1000));
  private static final EmulatedBot BOT = DISCORD.bot("limits.token");
  private static final DiscordGuild SHOP = DISCORD.guild("Shop", BOT);
  private static final DiscordChannel DESK = SHOP.textChannel("desk");
  private static final RawBot RAW = new RawBot(DISCORD, "Bot limits.token");

  @AfterAll
  static void close() {
    DISCORD.close();
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        row("content of 2000", said("x".repeat(2000)), "200"),
        row("content of 2001", said("x".repeat(2001)), "400 50035"),
        row("content of 2000 astral letters", said("\ud83d\ude00".repeat(2000)), "200"),
        row("content of blanks alone", said("  \\n "), "400 50006"),
        row("nothing at all", "{}", "400 50006"),
        row("no JSON", "{", "400 50109"),
        row("nonce of 25", "{\"content\":\"a\",\"nonce\":\"" + "n".repeat(25) + "\"}", "200"),
        row("nonce of 26", "{\"content\":\"a\",\"nonce\":\"" + "n".repeat(26) + "\"}", "400 50035"),
        row("embeds of 6000 in all", embeds(2, 3000), "200"),
        row("embeds of 6002 in all", embeds(2, 3001), "400 50035"),
        row("10 embeds", embeds(10, 1), "200"),
        row("11 embeds", embeds(11, 1), "400 50035"),
        row("5 rows of 5 buttons", rows(5, 5, "l", 0), "200"),
        row("6 rows", rows(6, 1, "l", 0), "400 50035"),
        row("6 buttons in a row", rows(1, 6, "l", 0), "400 50035"),
        row("an empty row", rows(1, 0, "l", 0), "400 50035"),
        row("label of 80", rows(1, 1, "l".repeat(80), 0), "200"),
        row("label of 81", rows(1, 1, "l".repeat(81), 0), "400 50035"),
        row("no label", rows(1, 1, "", 0), "400 50035"),
        row("custom id of 100", rows(1, 1, "l", 100), "200"),
        row("custom id of 101", rows(1, 1, "l", 101), "400 50035"),
        row("a custom id twice", rows(1, 2, "l", 7), "400 50035"),
        row("a button without its row", "{\"components\":[" + button("a", "l") + "]}", "400 50035"),
        row("select of 25", select(25), "200"),
        row("select of 26", select(26), "400 50035"),
        row("select of none", select(0), "400 50035"),
        row(
            "mentions both parsed and listed",
            "{\"content\":\"a\",\"allowed_mentions\":{\"parse\":[\"users\"],\"users\":[\"1\"]}}",
            "400 50035"),
        row(
            "a reply to nothing",
            "{\"content\":\"a\",\"message_reference\":{\"message_id\":\"1\"}}",
            "400 50035"),
        row(
            "a reply that may be to nothing",
            "{\"content\":\"a\",\"message_reference\":"
                + "{\"message_id\":\"1\",\"fail_if_not_exists\":false}}",
            "200"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("bodies")
  void messageIsTakenUpToItsLimits(String name, String body, String expected) throws Exception {
    assertEquals(expected, RAW.say(DESK, body).brief(), name);
  }

  @Test
  void filesAreTakenUpToTheirLimits() throws Exception {
    assertEquals("200", RAW.upload(DESK, 10, 5).brief());
    assertEquals("400 30015", RAW.upload(DESK, 11, 5).brief());
    assertEquals("200", RAW.upload(DESK, 1, 1000).brief());
    assertEquals("413 40005", RAW.upload(DESK, 1, 1001).brief());
  }

  @Test
  void mistakeNamesItsPlaceAndIsKept() throws Exception {
    RawBot.Answer answer = RAW.say(DESK, rows(1, 1, "l".repeat(81), 0));
    assertEquals(
        "BASE_TYPE_BAD_LENGTH",
        answer.json().at("/errors/components/0/components/0/label/_errors/0/code").asText());
    assertFalse(DISCORD.violations().isEmpty());
  }

  @Test
  void enforcedNonceReturnsTheFirstMessage() throws Exception {
    DiscordChannel other = SHOP.textChannel("other");
    String body = "{\"content\":\"%s\",\"nonce\":\"n1\",\"enforce_nonce\":true}";
    String first = RAW.say(other, body.formatted("one")).json().path("id").asText();
    assertEquals(first, RAW.say(other, body.formatted("two")).json().path("id").asText());
    assertEquals(List.of("one"), contents(other));
    RAW.say(other, "{\"content\":\"three\",\"nonce\":\"n1\"}");
    RAW.say(DESK, body.formatted("elsewhere"));
    assertEquals(List.of("one", "three"), contents(other));
    assertEquals("elsewhere", DESK.lastMessage().orElseThrow().content());
  }

  @Test
  void pingsAreOnlyWhatIsAllowed() throws Exception {
    DiscordUser ewa = DISCORD.user("Ewa", "pl");
    SHOP.member(ewa);
    int before = DISCORD.pings().size();
    String text = "hi <@" + ewa.id() + "> @everyone";
    RAW.say(DESK, "{\"content\":\"" + text + "\",\"allowed_mentions\":{\"parse\":[]}}");
    assertEquals(before, DISCORD.pings().size());
    RAW.say(DESK, "{\"content\":\"" + text + "\"}");
    assertEquals(Set.of("@Ewa"), DISCORD.pings().get(before).whom(), "@everyone needs a right");
  }

  private static List<String> contents(Place place) {
    return place.messages().stream().map(DiscordMessage::content).toList();
  }

  private static Arguments row(String name, String body, String expected) {
    return Arguments.of(name, body, expected);
  }

  private static String said(String content) {
    return "{\"content\":\"" + content + "\"}";
  }

  private static String embeds(int count, int letters) {
    return "{\"embeds\":["
        + many(count, i -> "{\"description\":\"" + "d".repeat(letters) + "\"}")
        + "]}";
  }

  /** Ids are numbered where {@code idLength} is 0, and all alike and so long otherwise. */
  private static String rows(int rows, int buttons, String label, int idLength) {
    return "{\"components\":["
        + many(
            rows,
            row ->
                "{\"type\":1,\"components\":["
                    + many(
                        buttons,
                        i -> button(idLength == 0 ? row + "-" + i : "i".repeat(idLength), label))
                    + "]}")
        + "]}";
  }

  private static String button(String id, String label) {
    return "{\"type\":2,\"style\":1,\"label\":\"" + label + "\",\"custom_id\":\"" + id + "\"}";
  }

  private static String select(int options) {
    return "{\"components\":[{\"type\":1,\"components\":[{\"type\":3,\"custom_id\":\"s\",\"options\":["
        + many(options, i -> "{\"label\":\"l\",\"value\":\"" + i + "\"}")
        + "]}]}]}";
  }

  private static String many(int count, IntFunction<String> one) {
    return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
  }
}
