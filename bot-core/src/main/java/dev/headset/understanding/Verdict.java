package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text was understood to mean.
 *
 * @param language the text's own language, or the conversation's where it can't be told
 * @param topic present where {@code kind} is {@link Kind#TOPIC} or {@link Kind#CONFIRM}
 * @param confidence 0 to 1
 * @param candidates up to three topics, best first, whatever the kind
 * @param phrases every class of phrases that the text holds, negated wishes left out
 * @param problems two or three topics in the order in which they are told, where the text surely
 *     tells of several, each in a clause of its own; else none
 */
public record Verdict(
    Language language,
    Kind kind,
    Optional<TopicId> topic,
    double confidence,
    List<Candidate> candidates,
    Set<PhraseClass> phrases,
    List<TopicId> problems) {

  /** Copies the collections. */
  public Verdict {
    candidates = List.copyOf(candidates);
    phrases = Set.copyOf(phrases);
    problems = List.copyOf(problems);
  }

  /** What to do about it; in {@code ask}'s output the lower-case name. */
  public enum Kind {
    /** Sure enough to act. */
    TOPIC,
    /** Ask "did you mean". */
    CONFIRM,
    ASSOCIATE,
    MANAGER,
    CHANGE_TOPIC,
    /** A greeting, thanks, a goodbye, a bare yes or no, distress without a subject. */
    SMALL_TALK,
    UNKNOWN
  }

  /** A topic that the text may be about. */
  public record Candidate(TopicId topic, double confidence) {}
}
