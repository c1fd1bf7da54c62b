package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.SentSteps;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import dev.headset.topic.GuidedStep;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guided steps that an associate sends by name: the customer tries one after the other within the
 * case, and what came of it is told in the thread.
 */
final class SentStepsFlow {

  private SentStepsFlow() {}

  /** The names that can be sent: topics with steps. */
  static List<String> names(Playbook playbook) {
    return playbook.topics().topics().values().stream()
        .filter(topic -> !topic.steps().isEmpty())
        .map(topic -> topic.id().value())
        .sorted()
        .toList();
  }

  static void send(Turn turn, Case of, Person by, String name) {
    Optional<Topic> topic = withSteps(turn, new TopicId(name));
    if (topic.isEmpty()) {
      String names = String.join(", ", names(turn.playbook()));
      turn.tellThread(
          of.thread(),
          turn.deskSay(
              TextKey.DESK_STEPS_UNKNOWN,
              Map.of("name", name, "names", names.isEmpty() ? "–" : names)));
      return;
    }
    if (!StaffDesk.speaksToCustomer(of, by)) {
      Claims.tellHowToHaveIt(turn, of);
      return;
    }
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_STEPS_SENT,
            Map.of("associate", by.name(), "topic", label(turn, topic.get()))));
    turn.tell(turn.say(TextKey.STEPS_FROM_ASSOCIATE, Map.of("associate", by.name())));
    show(turn, of, topic.get(), 0);
  }

  /** The customer says whether a step helped; a press below an older one is told as such. */
  static void tried(Turn turn, Case of, Action.StepTried tried) {
    boolean current = of.guided().equals(Optional.of(new SentSteps(tried.topic(), tried.step())));
    Optional<Topic> topic = withSteps(turn, tried.topic());
    if (!current || topic.isEmpty() || tried.step() >= topic.get().steps().size()) {
      turn.tell(turn.say(TextKey.OLD_BUTTON));
      return;
    }
    GuidedStep step = topic.get().steps().get(tried.step());
    if (tried.helped()) {
      over(turn, of, TextKey.STEPS_HELPED_IN_CASE);
      turn.announce(
          of.thread(),
          turn.deskSay(
              TextKey.DESK_STEPS_HELPED,
              Map.of("count", tried.step() + 1, "step", Bubbles.title(turn, step))));
      return;
    }
    List<String> inVain = new ArrayList<>(of.stepsTried());
    inVain.add(Bubbles.title(turn, step));
    Case next = of.withStepsTried(inVain);
    if (tried.step() + 1 < topic.get().steps().size()) {
      show(turn, next, topic.get(), tried.step() + 1);
      return;
    }
    over(turn, next, TextKey.STEPS_TRIED_IN_CASE);
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_STEPS_IN_VAIN,
            Map.of("topic", label(turn, topic.get()), "count", topic.get().steps().size())));
  }

  private static void show(Turn turn, Case of, Topic topic, int step) {
    turn.keep(of.withGuided(Optional.of(new SentSteps(topic.id(), step))));
    turn.offer(
        turn.say(topic.steps().get(step).say(), Map.copyOf(of.details())),
        Bubbles.step(turn, topic, step));
  }

  private static void over(Turn turn, Case of, TextKey text) {
    turn.keep(of.withGuided(Optional.empty()));
    turn.tell(turn.say(text));
  }

  private static Optional<Topic> withSteps(Turn turn, TopicId id) {
    return turn.playbook().topics().find(id).filter(topic -> !topic.steps().isEmpty());
  }

  private static String label(Turn turn, Topic topic) {
    return Texts.render(topic.bubble(), turn.deskLanguage(), Map.of());
  }
}
