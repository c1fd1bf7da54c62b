package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.topic.TopicId;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import dev.headset.understanding.Verdict.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The customer was taken wrong and says so: "no, I meant the refund". What they told stays, and the
 * topic that it was taken for is not offered for it again.
 */
final class Correction {

  /** Less likely topics are no guess worth a customer's time. */
  private static final double LIKELY = 0.1;

  private static final int MAX_OFFERED = 3;

  private static final Set<Verdict.Kind> ABOUT_TOPICS =
      Set.of(
          Verdict.Kind.TOPIC,
          Verdict.Kind.CONFIRM,
          Verdict.Kind.CHANGE_TOPIC,
          Verdict.Kind.SMALL_TALK,
          Verdict.Kind.UNKNOWN);

  private Correction() {}

  /** Whether a text turns away from the topic at hand. */
  static boolean isMeant(Turn turn, Verdict verdict) {
    Optional<TopicId> hand = turn.problem().topic();
    return hand.isPresent()
        && verdict.phrases().contains(PhraseClass.CORRECTION)
        && ABOUT_TOPICS.contains(verdict.kind())
        && !(verdict.kind() == Verdict.Kind.TOPIC && verdict.topic().equals(hand));
  }

  /** Goes to the topic that was meant, or offers what else it may have been. */
  static void take(Turn turn, String text, Verdict verdict) {
    TopicId denied = turn.problem().topic().orElseThrow();
    List<String> told = turn.problem().words();
    Misses.rejected(turn);
    turn.problem(turn.problem().denying(denied));
    if (verdict.kind() == Verdict.Kind.TOPIC && verdict.topic().isPresent()) {
      Misses.acted(turn, text, verdict.topic().get(), verdict);
      turn.problem(turn.problem().withWords(text));
      TopicFlow.enter(turn, verdict.topic().get(), text);
      return;
    }
    List<TopicId> others = others(turn, told, verdict);
    if (others.isEmpty()) {
      TopicFlow.menu(turn, turn.say(TextKey.TAKEN_WRONG));
      return;
    }
    turn.phase(new Phase.Confirming(others));
    turn.offer(turn.say(TextKey.TAKEN_WRONG_ONE_OF_THESE), Bubbles.candidates(turn, others));
  }

  /** What else they told of, what the correction may name, and what their words may have meant. */
  private static List<TopicId> others(Turn turn, List<String> told, Verdict verdict) {
    Set<TopicId> others = new LinkedHashSet<>(turn.problem().also());
    if (verdict.kind() == Verdict.Kind.CONFIRM) {
      others.addAll(likely(verdict));
    }
    List<String> newestFirst = new ArrayList<>(told);
    Collections.reverse(newestFirst);
    newestFirst.stream()
        .map(words -> anew(turn, words))
        .map(Correction::likely)
        .forEach(others::addAll);
    others.removeAll(turn.problem().denied());
    return others.stream().limit(MAX_OFFERED).toList();
  }

  private static List<TopicId> likely(Verdict verdict) {
    return verdict.candidates().stream()
        .filter(each -> each.confidence() >= LIKELY)
        .map(Candidate::topic)
        .toList();
  }

  private static Verdict anew(Turn turn, String words) {
    Conversation conversation = turn.conversation();
    return turn.playbook()
        .understanding()
        .understand(
            new Utterance(
                words, conversation.language(), conversation.languageChosen(), Optional.empty()));
  }
}
