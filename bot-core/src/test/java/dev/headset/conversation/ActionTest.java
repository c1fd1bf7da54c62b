package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.TeamId;
import dev.headset.text.Language;
import dev.headset.topic.SlotId;
import dev.headset.topic.TopicId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

  private static final int MAX_BYTES = 64;
  private static final TopicId LONGEST_TOPIC = new TopicId("t".repeat(40));
  private static final CaseNumber NUMBER = CaseNumber.of(4711);

  /** One of each kind at least, with ids as long as config allows. */
  static List<Action> actions() {
    return List.of(
        new Action.OpenTopic(LONGEST_TOPIC),
        new Action.AskAssociate(),
        new Action.AskManager(),
        new Action.ShowTopics(),
        new Action.Back(),
        new Action.Skip(),
        new Action.Helped(LONGEST_TOPIC, true),
        new Action.Helped(LONGEST_TOPIC, false),
        new Action.StepTried(LONGEST_TOPIC, 999, true),
        new Action.StepTried(LONGEST_TOPIC, 0, false),
        new Action.Choose(new SlotId("s".repeat(30)), "c".repeat(20)),
        new Action.NoneOfThese(),
        new Action.Speak(new Language("pl")),
        new Action.Rate(NUMBER, 1),
        new Action.Rate(NUMBER, 5),
        new Action.NoComment(),
        new Action.GetTranscript(NUMBER),
        new Action.CancelCase(NUMBER),
        new Action.Claim(),
        new Action.TransferMenu(),
        new Action.TransferTo(new TeamId("m".repeat(30))),
        new Action.Escalate(),
        new Action.CloseCase(),
        new Action.Reopen());
  }

  @Test
  void noKindOfActionIsLeftOut() {
    Set<Class<?>> seen = actions().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(new HashSet<>(Arrays.asList(Action.class.getPermittedSubclasses())), seen);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void idFitsAndSaysItAll(Action action) {
    assertTrue(action.id().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES, action.id());
    assertEquals(Optional.of(action), Action.read(action.id()));
  }

  @Test
  void noTwoActionsShareAnId() {
    List<String> ids = actions().stream().map(Action::id).toList();
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "::::::",
        "z",
        "tt:track",
        "r:HS-0000-0000:6",
        "r:HS-0000-0000:0",
        "r:HS-0000-0000:55",
        "r:HS-0000-0001:5",
        "x:nothing",
        "g:streaming:-1:y",
        "g:streaming:99999:y",
        "g:streaming:1:maybe",
        "g:streaming:٣:y",
        "h:track:",
        "h:track",
        "A",
        "a ",
        "<script>",
        "'; drop table conversation; --",
        "\u0000",
        "🎧"
      })
  void forgedIdSaysNothing(String id) {
    assertEquals(Optional.empty(), Action.read(id));
  }
}
