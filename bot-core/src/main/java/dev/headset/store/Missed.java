package dev.headset.store;

import dev.headset.effect.MissedText;
import dev.headset.platform.PersonId;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.List;

/**
 * Texts that the bot missed, for the operator to learn from. Whose they are is known for the sake
 * of {@link Erasure} alone, and told to nobody.
 */
public interface Missed {

  /** The most texts that are kept; the oldest go first. */
  int MAX_KEPT = 2_000;

  /** The most texts that are kept of one customer, so that nobody crowds out all others. */
  int MAX_OF_ONE = 20;

  /** Adds a text under a number that was never used before. */
  void add(PersonId customer, long number, MissedText missed);

  /** Notes what a customer went to, on all that was missed of theirs since a time. */
  void settle(PersonId customer, Instant since, TopicId chosen);

  /** All texts typed at a time or later, newest first. */
  List<MissedText> since(Instant from);

  /** Erases what was typed before a time, and tells how many texts that were. */
  int prune(Instant before);
}
