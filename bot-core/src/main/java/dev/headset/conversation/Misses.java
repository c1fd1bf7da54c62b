package dev.headset.conversation;

import dev.headset.effect.Effect;
import dev.headset.effect.MissedText;
import dev.headset.relay.Masking;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps for the operator what was not understood, and what customers showed to have been meant
 * otherwise; and, once they go to a topic, which one it was.
 */
final class Misses {

  /** What a customer does later than this is no word any more on what they said before. */
  private static final Duration LINKED = Duration.ofHours(1);

  private Misses() {}

  /** The customer is told that a text was not understood. */
  static void notUnderstood(Turn turn, String text) {
    if (isAsked(turn)) {
      rejected(turn);
    }
    String masked = Masking.mask(text);
    if (!masked.isEmpty()) {
      note(
          turn,
          new MissedText(
              turn.now(),
              turn.conversation().language(),
              masked,
              Optional.empty(),
              Optional.empty()));
    }
  }

  /** The customer is asked whether a text is about a topic. */
  static void asked(Turn turn, String text, TopicId topic) {
    if (guess(turn).filter(each -> !each.topic().equals(topic)).isPresent() && isAsked(turn)) {
      rejected(turn);
    }
    guessed(turn, text, topic);
  }

  /** A text is taken to be about a topic. That may be what the customer says of the text before. */
  static void acted(Turn turn, String text, TopicId topic, Verdict verdict) {
    boolean corrects =
        isAsked(turn)
            || verdict.phrases().contains(PhraseClass.NO)
            || verdict.phrases().contains(PhraseClass.CHANGE_TOPIC);
    if (guess(turn).isPresent() && !corrects) {
      forget(turn);
    }
    if (verdict.confidence() < 1) {
      settle(turn, topic);
      guessed(turn, text, topic);
    } else {
      chosen(turn, topic);
    }
  }

  /** The customer goes to a topic by its bubble, or says yes to it. */
  static void chosen(Turn turn, TopicId topic) {
    Optional<Topic> found = turn.playbook().topics().find(topic);
    if (found.isPresent()) {
      settle(turn, topic);
      boolean onTheWay = !found.get().topics().isEmpty();
      Optional<Instant> since = onTheWay ? missedSince(turn) : Optional.empty();
      turn.problem(turn.problem().withGuess(Optional.empty(), since));
    }
  }

  private static void settle(Turn turn, TopicId topic) {
    guess(turn)
        .filter(each -> !leadsTo(turn, each.topic(), topic))
        .ifPresent(wrong -> miss(turn, wrong));
    missedSince(turn).ifPresent(since -> turn.emit(new Effect.SettleMissed(since, topic)));
  }

  /** The customer does not want what the bot made of their words. */
  static void rejected(Turn turn) {
    guess(turn).ifPresent(wrong -> miss(turn, wrong));
  }

  /** The customer goes along with what the bot made of their words. */
  static void forget(Turn turn) {
    turn.problem(turn.problem().withGuess(Optional.empty(), Optional.empty()));
  }

  private static boolean isAsked(Turn turn) {
    return turn.phase() instanceof Phase.Confirming;
  }

  private static void guessed(Turn turn, String text, TopicId topic) {
    String masked = Masking.mask(text);
    Guess guess = new Guess(turn.now(), turn.conversation().language(), masked, topic);
    Optional<Guess> kept = masked.isEmpty() ? Optional.empty() : Optional.of(guess);
    turn.problem(turn.problem().withGuess(kept, missedSince(turn)));
  }

  private static void miss(Turn turn, Guess wrong) {
    Optional<TopicId> takenFor = Optional.of(wrong.topic());
    note(
        turn,
        new MissedText(wrong.at(), wrong.language(), wrong.text(), takenFor, Optional.empty()));
  }

  private static void note(Turn turn, MissedText missed) {
    turn.emit(new Effect.NoteMissed(missed));
    Instant since = missedSince(turn).filter(missed.at()::isAfter).orElse(missed.at());
    turn.problem(turn.problem().withGuess(Optional.empty(), Optional.of(since)));
  }

  private static Optional<Guess> guess(Turn turn) {
    return turn.problem().guess().filter(each -> isLinked(turn, each.at()));
  }

  private static Optional<Instant> missedSince(Turn turn) {
    return turn.problem().missedSince().filter(at -> isLinked(turn, at));
  }

  private static boolean isLinked(Turn turn, Instant at) {
    return at.plus(LINKED).isAfter(turn.now());
  }

  /** Whether one topic is the other, or stands above it. */
  private static boolean leadsTo(Turn turn, TopicId above, TopicId topic) {
    return above.equals(topic)
        || turn.playbook()
            .topics()
            .find(above)
            .filter(each -> each.topics().contains(topic))
            .isPresent();
  }
}
