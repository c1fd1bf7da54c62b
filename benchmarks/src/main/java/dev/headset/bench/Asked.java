package dev.headset.bench;

import dev.headset.bench.PublicSet.Sentence;
import dev.headset.text.Language;
import dev.headset.understanding.Understanding;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import dev.headset.understanding.Verdict.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * What became of a sentence.
 *
 * @param right whether the best candidate is its topic
 * @param offered whether any candidate is
 * @param confidence of the best candidate
 * @param nanos that the verdict took
 */
record Asked(boolean right, boolean offered, double confidence, Verdict.Kind kind, long nanos) {

  static List<Asked> all(Understanding understanding, List<Sentence> sentences, Language usual) {
    return sentences.stream().map(each -> of(understanding, each, usual)).toList();
  }

  private static Asked of(Understanding understanding, Sentence sentence, Language usual) {
    long start = System.nanoTime();
    Verdict verdict =
        understanding.understand(new Utterance(sentence.text(), usual, false, Optional.empty()));
    long nanos = System.nanoTime() - start;
    String topic = SetConfig.id(sentence.topic());
    List<Candidate> candidates = verdict.candidates();
    return new Asked(
        !candidates.isEmpty() && candidates.get(0).topic().value().equals(topic),
        candidates.stream().anyMatch(each -> each.topic().value().equals(topic)),
        candidates.isEmpty() ? 0 : candidates.get(0).confidence(),
        verdict.kind(),
        nanos);
  }
}
