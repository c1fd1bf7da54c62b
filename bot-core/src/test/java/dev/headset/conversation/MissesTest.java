package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.DeskView;
import dev.headset.effect.Effect;
import dev.headset.effect.MissedText;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.topic.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept for the operator of texts that were not understood, or meant otherwise. */
class MissesTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");

  private Instant now = NOON;
  private Conversation conversation = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOON);
  private final List<Effect> kept = new ArrayList<>();

  @Test
  void aTextThatIsNotUnderstoodIsKeptMasked() {
    say("my kettle 123456789012 sings");

    assertEquals(List.of(missed("my kettle <number> sings")), kept);
  }

  @Test
  void theTopicThatIsChosenThenIsNotedOnEachTextInARow() {
    say("my kettle sings");
    later();
    say("it sings, I say");
    press("t:menu");
    press("t:answer");

    assertEquals(
        List.of(
            missed("my kettle sings"),
            new Effect.NoteMissed(text(NOON.plusSeconds(60), "it sings, I say", Optional.empty())),
            new Effect.SettleMissed(NOON, SmallShop.MENU),
            new Effect.SettleMissed(NOON, SmallShop.ANSWER)),
        kept);
  }

  @Test
  void otherWordsThatAreUnderstoodTellWhatTheFirstWereAbout() {
    say("my kettle sings");
    say("answer");

    assertEquals(
        List.of(missed("my kettle sings"), new Effect.SettleMissed(NOON, SmallShop.ANSWER)), kept);
  }

  @Test
  void noneOfTheTopicsThatWereAskedAboutIsAMiss() {
    say("steps or person");
    press(new Action.NoneOfThese().id());
    press("t:answer");

    assertEquals(
        List.of(
            missed("steps or person", SmallShop.STEPS),
            new Effect.SettleMissed(NOON, SmallShop.ANSWER)),
        kept);
  }

  @Test
  void theSecondGuessThatIsChosenIsAMissOfTheFirst() {
    say("steps or person");
    press("t:person");

    assertEquals(
        List.of(
            missed("steps or person", SmallShop.STEPS),
            new Effect.SettleMissed(NOON, SmallShop.PERSON)),
        kept);
  }

  @Test
  void theFirstGuessThatIsChosenIsNone() {
    say("steps or person");
    press("t:steps");

    assertEquals(List.of(), kept);
  }

  @Test
  void aTopicThatWasActedOnAndIsLeftForAnotherIsAMiss() {
    say("track it");
    press("t:answer");

    assertEquals(
        List.of(
            missed("track it", SmallShop.TRACK), new Effect.SettleMissed(NOON, SmallShop.ANSWER)),
        kept);
  }

  @Test
  void theWayBackFromATopicThatWasActedOnIsAMiss() {
    say("track it");
    press(new Action.Back().id());

    assertEquals(List.of(missed("track it", SmallShop.TRACK)), kept);
  }

  @Test
  void somethingElseIsAMissOfWhatWasActedOn() {
    say("answer");
    say("change topic");

    assertEquals(List.of(missed("answer", SmallShop.ANSWER)), kept);
  }

  @Test
  void whoGivesWhatTheTopicAsksForWasUnderstood() {
    say("track it");
    say("123-456");
    press("t:answer");

    assertEquals(List.of(), kept);
  }

  @Test
  void aTopicBelowTheOneThatWasActedOnIsNoMiss() {
    say("menu");
    press("t:track");

    assertEquals(List.of(), kept);
  }

  @Test
  void anotherMatterIsNoWordOnTheLast() {
    say("answer");
    say("steps");

    assertEquals(List.of(), kept);
  }

  @Test
  void whatIsChosenLongAfterIsAnotherMatter() {
    say("my kettle sings");
    now = now.plus(Duration.ofHours(2));
    press("t:answer");

    assertEquals(List.of(missed("my kettle sings")), kept);
  }

  @Test
  void aBareNumberTeachesNothing() {
    say("987654321987");

    assertEquals(List.of(), kept);
  }

  @Test
  void whatIsSaidToAnAssociateIsNotKept() {
    say("associate");
    say("my kettle sings");

    assertEquals(List.of(), kept);
  }

  @Test
  void aForgedTopicIsNotNoted() {
    say("my kettle sings");
    press("t:no-such-topic");

    assertEquals(List.of(missed("my kettle sings")), kept);
  }

  private void later() {
    now = now.plusSeconds(60);
  }

  private void say(String text) {
    decide(new Event.CustomerSpoke(CHAT, EWA, Content.text(text)));
  }

  private void press(String button) {
    decide(new Event.CustomerPressed(CHAT, EWA, button));
  }

  private void decide(Event event) {
    Decision decision =
        new Dialogue()
            .decide(
                conversation, event, new World(SmallShop.playbook(), DeskView.EMPTY, 4711, now));
    conversation = decision.conversation();
    decision.effects().stream()
        .filter(each -> each instanceof Effect.NoteMissed || each instanceof Effect.SettleMissed)
        .forEach(kept::add);
  }

  private static Effect missed(String text) {
    return new Effect.NoteMissed(text(NOON, text, Optional.empty()));
  }

  private static Effect missed(String text, TopicId takenFor) {
    return new Effect.NoteMissed(text(NOON, text, Optional.of(takenFor)));
  }

  private static MissedText text(Instant at, String text, Optional<TopicId> takenFor) {
    return new MissedText(at, SmallShop.EN, text, takenFor, Optional.empty());
  }
}
