package dev.headset.testkit.scenario;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/** A story that does not come true fails, and says where and what happened instead. */
class ScenarioRunTest {

  @TempDir private Path folder;

  @Test
  void storyThatComesTruePasses() {
    assertDoesNotThrow(
        () ->
            play(
                """
                # Comments and blank lines are for people alone.

                Ewa (en) opens the chat
                  bot: {greeting name=Ewa}
                  bubbles: An item I ordered | … |
                    Kindle, Fire or Alexa device | 🎧 …
                  desk: nothing
                """));
  }

  @Test
  void messageThatWasNotExpectedFails() {
    fails(
        """
        Ewa (en) opens the chat
        """,
        "story.scenario:1: Ewa was told more than the story says",
        "> bot: Hello Ewa.");
  }

  @Test
  void messageThatDoesNotComeFails() {
    fails(
        """
        Ewa (en) opens the chat
          bot: {greeting}
          bot: {help}
        """,
        "story.scenario:3: Ewa was not told: {help}  (Just write what you need");
  }

  @Test
  void messagesInAnotherOrderFail() {
    fails(
        """
        Ewa (en): talk to a human please
          bot: {statement-what}
          bot: {waiting}
        """,
        "story.scenario:2: Ewa was not told: {statement-what}");
  }

  @Test
  void otherLanguageFails() {
    fails(
        """
        Ewa (en) opens the chat
          bot: {greeting}
        Ewa (pl): where's my package
          bot: …numer zamówienia…
        """,
        "story.scenario:4: Ewa was not told: …numer zamówienia…",
        "> bot: What is your order number?");
  }

  @Test
  void otherBubblesFail() {
    fails(
        """
        Ewa (en) opens the chat
          bot: {greeting}
          bubbles: An item I ordered | 🎧 …
        """,
        "story.scenario:3: the bubbles are: An item I ordered | Managing");
  }

  @Test
  void anotherCaseNumberFails() {
    fails(
        """
        Ewa (en): talk to a human please
          bot: {waiting number=case}
          bot: {statement-what}
        Jan (en): talk to a human please
          bot: {waiting number=case}
          bot: {statement-what}
        """,
        "story.scenario:5: Jan was not told: {waiting number=case}");
  }

  @Test
  void wordsThatReachAnotherCustomerFail() {
    fails(
        """
        Ewa (en): talk to a human please
          bot: {waiting}
          bot: {statement-what}
        Anna in Ewa's thread: /claim
          nothing
        """,
        "story.scenario:5: Ewa was told something");
  }

  @Test
  void deskThatIsNotQuietFails() {
    fails(
        """
        Ewa (en): talk to a human please
          bot: {waiting}
          bot: {statement-what}
          desk: nothing
        """,
        "story.scenario:4: the desk saw something",
        "new thread in support: HS-");
  }

  @Test
  void missingMarkFails() {
    fails(
        """
        Ewa (en): talk to a human please
          bot: {waiting}
          bot: {statement-what}
        Anna in Ewa's thread: hello
          mark: ✅
        """,
        "story.scenario:5: the message is marked NOTE");
  }

  @Test
  void buttonThatIsNotThereCannotBePressed() {
    fails(
        """
        Ewa (en) opens the chat
          bot: {greeting}
        Ewa presses "Refund everything"
        """,
        "story.scenario:3: there is no button \"Refund everything\" to press");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ewa dances",
        "  bot: before anything was done",
        "Ewa: hi\n  bot says: hello",
        "Ewa: hi\n  bot: {no-such-text}",
        "Ewa: hi\n  bot: {waiting nobody=1}",
        "Ewa: hi\n  bot: an open { brace",
        "Ewa: hi\n  mark: 🙂",
        "it becomes Someday 10:00",
        "Ewa: hi\nthe desk keeps office hours"
      })
  void lineThatSaysNothingIsRefused(String story) {
    ScenarioSyntaxException refused =
        assertThrows(ScenarioSyntaxException.class, () -> parse(story));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("story.scenario:"));
  }

  private void fails(String story, String... sayings) {
    AssertionFailedError failed = assertThrows(AssertionFailedError.class, () -> play(story));
    for (String saying : sayings) {
      assertTrue(failed.getMessage().contains(saying), failed.getMessage());
    }
  }

  private void play(String story) {
    ScenarioRun.play(parse(story), () -> new TextStage(folder, House.PLAIN));
  }

  private static Scenario parse(String story) {
    return ScenarioParser.parse("story.scenario", story.lines().toList());
  }
}
