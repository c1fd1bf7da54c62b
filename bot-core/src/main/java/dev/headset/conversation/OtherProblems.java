package dev.headset.conversation;

import dev.headset.platform.Button;
import dev.headset.text.TextKey;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A customer tells of several problems at once: one comes first, the others in their turn. */
final class OtherProblems {

  private OtherProblems() {}

  /** Asks which of them comes first. Those that were answered already are left out. */
  static void ask(Turn turn, List<TopicId> told, String text) {
    List<TopicId> open =
        told.stream().filter(each -> !turn.problem().answered().contains(each)).toList();
    if (open.size() == 1) {
      TopicFlow.enter(turn, open.get(0), text);
      return;
    }
    List<TopicId> asked = open.isEmpty() ? told : open;
    turn.problem(turn.problem().withAlso(asked));
    turn.phase(new Phase.Confirming(asked));
    turn.offer(turn.say(TextKey.SEVERAL_PROBLEMS), Bubbles.candidates(turn, asked));
  }

  /** Keeps in mind a topic that was told of beside an answer to something else. */
  static void note(Turn turn, TopicId told) {
    List<TopicId> also = new ArrayList<>(turn.problem().also());
    if (!also.contains(told) && !turn.problem().answered().contains(told)) {
      also.add(told);
      turn.problem(turn.problem().withAlso(also));
    }
  }

  /** One problem is settled: offers the next; false where there is none. */
  static boolean offersNext(Turn turn, TextKey settled) {
    Optional<Topic> next = next(turn);
    if (next.isEmpty() || isOffered(turn)) {
      return false;
    }
    Topic topic = next.get();
    turn.phase(new Phase.Confirming(List.of(topic.id())));
    List<List<Button>> rows = new ArrayList<>(Bubbles.of(turn, List.of(topic.id())));
    rows.add(List.of(Bubbles.topics(turn)));
    String label = turn.label(topic.bubble());
    turn.offer(
        turn.say(settled) + "\n\n" + turn.say(TextKey.ALSO_MENTIONED, Map.of("topic", label)),
        rows);
    return true;
  }

  /** The next one is offered just now. */
  static boolean isOffered(Turn turn) {
    return turn.phase() instanceof Phase.Confirming confirming
        && confirming.candidates().size() == 1
        && turn.problem().also().contains(confirming.candidates().get(0));
  }

  /** The customer does not want to go into what else they told of. */
  static void decline(Turn turn) {
    forget(turn);
    TopicFlow.settled(turn, TextKey.ALSO_LEFT);
  }

  static void forget(Turn turn) {
    turn.problem(turn.problem().withAlso(List.of()));
  }

  private static Optional<Topic> next(Turn turn) {
    return turn.problem().also().stream()
        .flatMap(id -> turn.playbook().topics().find(id).stream())
        .findFirst();
  }
}
