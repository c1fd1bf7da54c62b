package dev.headset.app.topics;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Missed texts that say about the same.
 *
 * @param texts each once, the most frequent first
 * @param count how many there were
 * @param last when the newest was typed
 * @param takenFor what the bot took most of them for when they were typed
 * @param chosen what most of those customers went to who went anywhere
 * @param today how the first text is understood by now
 */
record MissedGroup(
    Language language,
    List<String> texts,
    int count,
    Instant last,
    Optional<TopicId> takenFor,
    Optional<TopicId> chosen,
    Verdict today) {

  /** Whether the bot does the right thing by now, as far as it is known what that is. */
  boolean isUnderstood() {
    boolean acts = today.kind() != Verdict.Kind.UNKNOWN && today.kind() != Verdict.Kind.CONFIRM;
    boolean right =
        chosen.isPresent()
            ? today.topic().equals(chosen)
            : takenFor.isEmpty() || !today.topic().equals(takenFor);
    return acts && right;
  }

  /** The likeliest topic by now, be it ever so unlikely. */
  Optional<Verdict.Candidate> guess() {
    return today.candidates().stream().findFirst();
  }
}
