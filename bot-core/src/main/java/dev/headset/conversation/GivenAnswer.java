package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.topic.SlotAnswer;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.util.Optional;

/** An answer that was given is not given again: who tells of the same trouble needs a person. */
final class GivenAnswer {

  private GivenAnswer() {}

  /**
   * Whether words that lead to a topic get no more than its answer once more: that was given, and
   * they tell nothing new, such as the number of another order.
   */
  static boolean isAll(Turn turn, Topic topic, String words) {
    return !words.isBlank()
        && turn.problem().answered().contains(topic.id())
        && topic.ask().stream()
            .allMatch(
                slot -> {
                  Optional<String> told = SlotAnswer.readInPassing(slot, words);
                  String known = turn.problem().known().get(slot.id());
                  return told.isEmpty() || told.get().equals(known);
                });
  }

  /**
   * The customer says in words that an answer did not help, or tells of the same trouble once more.
   * False where they say something else.
   */
  static boolean failed(Turn turn, String text, Verdict verdict) {
    Optional<Topic> topic = answered(turn);
    if (topic.isEmpty() || !speaksOf(topic.get().id(), verdict)) {
      return false;
    }
    boolean first = turn.phase() instanceof Phase.Answered;
    boolean said = verdict.phrases().contains(PhraseClass.NOT_HELPED);
    turn.problem(turn.problem().withWords(text));
    TopicFlow.notHelped(
        turn, topic.get(), first && said ? TextKey.NOT_HELPED : TextKey.ALREADY_ANSWERED);
    return true;
  }

  private static boolean speaksOf(TopicId topic, Verdict verdict) {
    boolean same = verdict.topic().equals(Optional.of(topic));
    return switch (verdict.kind()) {
      case ASSOCIATE, MANAGER, CHANGE_TOPIC, TOPIC -> false;
      case CONFIRM ->
          verdict.problems().isEmpty()
              && (same || verdict.phrases().contains(PhraseClass.NOT_HELPED));
      case SMALL_TALK, UNKNOWN -> verdict.phrases().contains(PhraseClass.NOT_HELPED);
    };
  }

  /** The topic whose answer is in sight, or was not enough. */
  private static Optional<Topic> answered(Turn turn) {
    Phase phase = turn.phase();
    Optional<TopicId> topic =
        phase instanceof Phase.Answered answered
            ? Optional.of(answered.topic())
            : phase instanceof Phase.Offered offered ? offered.topic() : Optional.empty();
    return topic
        .filter(each -> turn.problem().answered().contains(each))
        .flatMap(turn.playbook().topics()::find);
  }
}
