package dev.headset.conversation;

import dev.headset.platform.Button;
import dev.headset.text.TextKey;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotAnswer;
import dev.headset.topic.SlotId;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Menus, topics, their answers, and what is offered when an answer did not help. */
final class TopicFlow {

  private static final int MAX_NEIGHBOURS = 4;

  private TopicFlow() {}

  /** Shows the greeting's bubbles below a text. */
  static void menu(Turn turn, String text) {
    turn.phase(new Phase.Choosing(Optional.empty()));
    turn.offer(text, Bubbles.menu(turn));
  }

  /** Greets, and shows the bubbles. */
  static void greet(Turn turn) {
    menu(turn, turn.say(TextKey.GREETING, Map.of("name", turn.conversation().name())));
  }

  /** Goes to the topic of a bubble. */
  static void enter(Turn turn, TopicId id) {
    enter(turn, id, "");
  }

  /**
   * Goes to a topic. What the topic asks for and the words that led here already tell is not asked
   * again; what an earlier round of the same topic was told is, since it may be about another
   * order.
   */
  static void enter(Turn turn, TopicId id, String words) {
    Optional<Topic> found = turn.playbook().topics().find(id);
    if (found.isEmpty()) {
      menu(turn, turn.say(TextKey.TOPIC_GONE));
      return;
    }
    Topic topic = found.get();
    if (turn.phase() instanceof Phase.Answered answered && answered.topic().equals(id)) {
      if (topic.ask().isEmpty()) {
        notHelped(turn, topic, TextKey.ALREADY_ANSWERED);
        return;
      }
    }
    if (GivenAnswer.isAll(turn, topic, words)) {
      turn.problem(turn.problem().about(id));
      notHelped(turn, topic, TextKey.ALREADY_ANSWERED);
      return;
    }
    Problem problem = turn.problem();
    if (problem.topic().equals(Optional.of(id))) {
      problem = problem.withoutKnown(topic.ask().stream().map(Slot::id).toList());
    }
    for (Slot slot : topic.ask()) {
      Optional<String> told = SlotAnswer.readInPassing(slot, words);
      problem = told.isPresent() ? problem.withKnown(slot.id(), told.get()) : problem;
    }
    turn.problem(problem.about(id));
    SlotFlow.askFrom(turn, topic, 0, Map.of());
  }

  /** The slots are filled: looks up, guides, answers, hands off, or shows the bubbles below. */
  static void filled(Turn turn, Topic topic, Map<SlotId, String> given) {
    if (topic.lookup().isPresent()) {
      LookupFlow.ask(turn, topic, given);
    } else if (!topic.steps().isEmpty()) {
      topic.answer().ifPresent(answer -> turn.tell(turn.say(answer, arguments(given))));
      GuidedFlow.show(turn, topic, given, 0);
    } else if (topic.answer().isPresent()) {
      answer(turn, topic, given, arguments(given));
    } else if (topic.handoff() || topic.topics().isEmpty()) {
      Handoff.open(turn, Optional.of(topic), false);
    } else {
      turn.phase(new Phase.Choosing(Optional.of(topic.id())));
      turn.offer(
          turn.say(TextKey.MENU_BELOW, Map.of("topic", turn.label(topic.bubble()))),
          withTopics(turn, Bubbles.of(turn, topic.topics())));
    }
  }

  /** Gives the topic's answer and asks whether it helped. */
  static void answer(
      Turn turn, Topic topic, Map<SlotId, String> given, Map<String, String> arguments) {
    topic.answer().ifPresent(answer -> turn.tell(turn.say(answer, arguments)));
    if (topic.handoff()) {
      Handoff.open(turn, Optional.of(topic), false);
      return;
    }
    turn.problem(turn.problem().withAnswered(topic.id()));
    turn.phase(new Phase.Answered(topic.id(), given));
    turn.offer(turn.say(TextKey.DID_THAT_HELP), Bubbles.helped(turn, topic.id()));
  }

  /** The customer says whether an answer helped. */
  static void helped(Turn turn, TopicId id, boolean helped) {
    if (helped) {
      settled(turn, TextKey.GLAD_IT_HELPED);
      return;
    }
    Optional<Topic> topic = turn.playbook().topics().find(id);
    if (topic.isEmpty()) {
      menu(turn, turn.say(TextKey.TOPIC_GONE));
      return;
    }
    notHelped(turn, topic.get(), TextKey.NOT_HELPED);
  }

  /** All is well: on to what else they told of, or else to rest, with a way on in sight. */
  static void settled(Turn turn, TextKey text) {
    if (OtherProblems.offersNext(turn, text)) {
      return;
    }
    turn.phase(new Phase.Resting());
    turn.offer(turn.say(text), List.of(List.of(Bubbles.topics(turn))));
  }

  /** Offers a person, what else they told of, the neighbours of a topic, and all topics. */
  static void notHelped(Turn turn, Topic topic, TextKey text) {
    turn.phase(new Phase.Offered(Optional.of(topic.id())));
    turn.offer(turn.say(text), withTopics(turn, Bubbles.of(turn, neighbours(turn, topic))));
  }

  /** Offers a person and all topics. */
  static void offerAssociate(Turn turn, TextKey text) {
    offerAssociate(turn, turn.say(text));
  }

  static void offerAssociate(Turn turn, String text) {
    turn.phase(new Phase.Offered(turn.problem().topic()));
    turn.offer(text, List.of(List.of(Bubbles.topics(turn))));
  }

  static Map<String, String> arguments(Map<SlotId, String> given) {
    Map<String, String> arguments = new LinkedHashMap<>();
    given.forEach((slot, value) -> arguments.put(slot.value(), value));
    return arguments;
  }

  private static List<TopicId> neighbours(Turn turn, Topic topic) {
    List<TopicId> near = new ArrayList<>(turn.problem().also());
    near.addAll(topic.topics());
    turn.playbook().topics().parentOf(topic.id()).ifPresent(parent -> near.addAll(parent.topics()));
    near.remove(topic.id());
    return near.stream().distinct().limit(MAX_NEIGHBOURS).toList();
  }

  private static List<List<Button>> withTopics(Turn turn, List<List<Button>> rows) {
    List<List<Button>> more = new ArrayList<>(rows);
    more.add(List.of(Bubbles.topics(turn)));
    return more;
  }
}
