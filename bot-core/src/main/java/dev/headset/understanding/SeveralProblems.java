package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicFinder.Finding;
import dev.headset.understanding.Verdict.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears when a message tells of several problems, each surely and in a clause of its own. */
final class SeveralProblems {

  private static final int MAX_PROBLEMS = 3;

  /** A clause is short, and one taken for a problem that it isn't costs the customer a question. */
  private static final double SURE_BY_ITSELF = 0.95;

  /** What a clause is taken for by itself, and the text around it does not bear out, it is not. */
  private static final double BORNE_OUT = 0.12;

  /** "I don't want a refund" tells of none. */
  private static final Set<String> WANTING =
      Set.of(
          "want", "need", "mean", "meant", "chce", "chcialam", "chcialem", "potrzebuje", "chodzi");

  private final TopicFinder topics;
  private final double sure;

  SeveralProblems(TopicFinder topics, Thresholds thresholds) {
    this.topics = topics;
    this.sure = Math.max(SURE_BY_ITSELF, thresholds.sure());
  }

  /**
   * Two or three problems in the order in which they are told, or none where there is but one.
   *
   * @param taken words that belong to phrases
   * @param whole what the text is about as a whole
   */
  List<Candidate> in(PhraseText text, BitSet taken, Language language, Finding whole) {
    List<List<Token>> clauses = Clauses.of(text.tokens(), language);
    if (clauses.size() < 2) {
      return List.of();
    }
    List<Candidate> told = new ArrayList<>();
    int from = 0;
    for (List<Token> clause : clauses) {
      if (!isDenied(clause, language)) {
        problem(clause, language, taken.get(from, from + clause.size()))
            .filter(each -> isBorneOut(each.topic(), whole))
            .ifPresent(each -> add(told, each));
      }
      from += clause.size();
    }
    return told.size() < 2 ? List.of() : told.stream().limit(MAX_PROBLEMS).toList();
  }

  private Optional<Candidate> problem(List<Token> clause, Language language, BitSet taken) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < clause.size(); at++) {
      if (!taken.get(at) && clause.get(at).isWord()) {
        words.add(clause.get(at).folded());
      }
    }
    Finding finding = topics.find(words, language, Optional.empty(), Optional.empty());
    return finding.candidates().stream()
        .findFirst()
        .filter(best -> best.confidence() >= sure)
        .filter(best -> !topics.isMenu(best.topic()));
  }

  private static boolean isBorneOut(TopicId topic, Finding whole) {
    return whole.candidates().stream()
        .anyMatch(each -> each.topic().equals(topic) && each.confidence() >= BORNE_OUT);
  }

  /** A topic and one above it are one problem, and the narrower of them is what it is. */
  private void add(List<Candidate> told, Candidate next) {
    for (int at = 0; at < told.size(); at++) {
      Candidate before = told.get(at);
      if (topics.areOne(before.topic(), next.topic())) {
        told.set(at, topics.isWithin(next.topic(), before.topic()) ? next : before);
        return;
      }
    }
    told.add(next);
  }

  private static boolean isDenied(List<Token> clause, Language language) {
    Set<String> negators = Lexicon.of(language).negators();
    for (int at = 1; at < clause.size(); at++) {
      if (negators.contains(clause.get(at - 1).folded())
          && WANTING.contains(clause.get(at).folded())) {
        return true;
      }
    }
    return false;
  }
}
