package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Rating;
import dev.headset.desk.Statement;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

  private static final Event NOTHING = new Event.TimerFired(TimerKind.STILL_WAITING);

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final PersonId EWA = new PersonId("text", "ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");

  @Test
  void longestCardFitsIntoAMessage() {
    String long500 = "wall of text 🧱\n".repeat(300);
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      details.put("slot_" + i, long500);
    }
    Attachment file =
        new Attachment(
            Attachment.Kind.DOCUMENT, "x".repeat(300), "text/plain", 1, Optional.empty());
    Case of =
        waiting()
            .withStatement(new Statement(some(long500), some(long500), some(long500)))
            .withDetails(details)
            .withRecords(Collections.nCopies(90, long500))
            .withStepsTried(Collections.nCopies(90, long500))
            .withFiles(Collections.nCopies(90, file))
            .withTags(Collections.nCopies(90, long500));

    String card = Card.of(turn("\u202Eeve\n".repeat(99), of, NOW), of).text();

    assertTrue(card.length() <= Card.MAX_CHARS, () -> card.length() + ": " + card);
    for (String part : List.of("what", "when", "wanted", "details", "records", "steps", "files")) {
      assertTrue(card.contains("desk-card-" + part), card);
    }
    assertTrue(card.contains("desk-card-tags"), card);
  }

  @Test
  void customerCannotForgeALineOfTheCard() {
    Case of = waiting().withStatement(Statement.EMPTY.withWhat("x\ndesk-card forged\u202E"));

    String card = Card.of(turn("Ewa\nTeam: forged\u202E", of, NOW), of).text();

    assertFalse(card.contains("\ndesk-card forged"), card);
    assertFalse(card.contains("\nTeam: forged"), card);
    assertEquals(-1, card.indexOf('\u202E'), card);
  }

  @ParameterizedTest
  @CsvSource({
    "0, desk-status-waiting",
    "59, desk-status-waiting",
    "60, desk-status-waiting-for length-minutes 1",
    "720, desk-status-waiting-for length-minutes 12",
    "7200, desk-status-waiting-for length-hours 2",
    "172800, desk-status-waiting-for length-days 2",
    "-3600, desk-status-waiting"
  })
  void cardTellsHowLongTheCaseHasWaited(long seconds, String status) {
    Case of = waiting();

    assertEquals(status, CardStatus.of(turn("Ewa", of, NOW.plusSeconds(seconds)), of));
  }

  @Test
  void cardTellsWhoHasTheCaseAndHowItWasRated() {
    Case claimed = waiting().withStatus(new CaseStatus.Claimed(ANNA, List.of()));
    Case rated =
        waiting()
            .withStatus(
                new CaseStatus.Closed(
                    NOW, CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA)))
            .withRating(new Rating(5, Optional.empty()));

    assertEquals("desk-status-claimed Anna", CardStatus.of(turn("Ewa", claimed, NOW), claimed));
    assertEquals(
        "desk-status-closed Anna · desk-status-rated 5",
        CardStatus.of(turn("Ewa", rated, NOW), rated));
  }

  @ParameterizedTest
  @CsvSource({"0, 60", "60, 300", "61, 300", "2699, 2700", "2700, 3600", "3600, 7200", "-900, 60"})
  void cardIsEditedAsTheWaitGrowsAndNoMoreThanIsWorthIt(long waited, long nextAt) {
    Instant now = NOW.plusSeconds(waited);
    long counted = Math.max(0, waited);

    assertEquals(
        Duration.ofSeconds(nextAt - counted),
        Duration.between(now, CardStatus.nextLook(waiting(), now)));
  }

  @Test
  void waitingCardIsShownAnewAndTheNextLookIsSet() {
    Case of = waiting();
    Instant later = NOW.plusSeconds(300);

    List<Effect> effects =
        decide(of, new Event.TimerFired(TimerKind.STILL_WAITING), later).effects();

    assertTrue(
        effects.contains(new Effect.SetTimer(TimerKind.STILL_WAITING, NOW.plusSeconds(600))));
    assertTrue(
        effects.stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.UpdateCard card
                        && card.card().text().contains("length-minutes 5")),
        effects::toString);
  }

  @Test
  void cardThatThePlatformRefusesIsReplacedByABareOneOnce() {
    Case of = waiting();
    Event refused = new Event.ThreadMissed(of.thread(), false, Refusal.INVALID, "too long");

    Decision first = decide(of, refused, NOW);
    Case again = first.conversation().cases().get(0);

    assertEquals(of.thread().next(), again.thread());
    assertTrue(
        first.effects().stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.OpenThread open
                        && open.card().text().equals(of.number().value())),
        first::toString);
    assertEquals(
        again,
        decide(again, new Event.ThreadMissed(again.thread(), false, Refusal.INVALID, "no"), NOW)
            .conversation()
            .cases()
            .get(0));
  }

  @Test
  void whatIsSaidInAMessageCannotPassForAnotherSpeaker() {
    Conversation fresh = Conversation.begin(EWA, CHAT, "Ewa", SmallShop.EN, NOW);
    World world = new World(SmallShop.playbook(), DeskView.EMPTY, 1, NOW);
    Conversation said =
        new Dialogue()
            .decide(
                fresh,
                new Event.CustomerSpoke(CHAT, new Person(EWA, "Ewa"), Content.text("x\n🤖: ok")),
                world)
            .conversation();

    assertTrue(TalkSoFar.say(new Turn(said, NOTHING, world)).startsWith("Ewa: x\n  🤖: ok\n"));
  }

  private static Optional<String> some(String text) {
    return Optional.of(text);
  }

  private static Case waiting() {
    return Case.opened(CaseNumber.of(1), SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW);
  }

  private static Turn turn(String name, Case of, Instant now) {
    Conversation conversation = Conversation.begin(EWA, CHAT, name, SmallShop.EN, NOW).withCase(of);
    return new Turn(conversation, NOTHING, new World(SmallShop.playbook(), DeskView.EMPTY, 1, now));
  }

  private static Decision decide(Case of, Event event, Instant now) {
    Conversation conversation =
        Conversation.begin(EWA, CHAT, "Ewa", SmallShop.EN, NOW)
            .withCase(of)
            .withPhase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    return new Dialogue()
        .decide(conversation, event, new World(SmallShop.playbook(), DeskView.EMPTY, 1, now));
  }
}
