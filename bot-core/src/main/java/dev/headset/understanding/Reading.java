package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.understanding.TopicFinder.Finding;
import dev.headset.understanding.Verdict.Kind;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** Weighs the phrases of a text against its topic. */
final class Reading {

  /** Phrases are right about as often as this, see the tests' tables. */
  static final double PHRASE_CONFIDENCE = 0.97;

  /** From here on the words beside "something else" are taken for what it is. */
  private static final double SURE_OF_ANOTHER = 0.85;

  /** So many words of substance beside a thanks or a goodbye, and it is more than that. */
  private static final int FEW = 3;

  private static final Set<PhraseClass> SMALL_TALK =
      Set.of(
          PhraseClass.YES,
          PhraseClass.NO,
          PhraseClass.THANKS,
          PhraseClass.GREETING,
          PhraseClass.GOODBYE,
          PhraseClass.UPSET);

  private final PhraseText text;
  private final Map<PhraseClass, BitSet> phrases;
  private final Lexicon lexicon;
  private final Thresholds thresholds;

  Reading(
      PhraseText text, Map<PhraseClass, BitSet> phrases, Language language, Thresholds thresholds) {
    this.text = text;
    this.phrases = phrases;
    this.lexicon = Lexicon.of(language);
    this.thresholds = thresholds;
  }

  /** What to do, given what the words outside all phrases are about. */
  Kind kind(Finding rest) {
    if (phrases.containsKey(PhraseClass.MANAGER)) {
      return Kind.MANAGER;
    }
    if (phrases.containsKey(PhraseClass.ASSOCIATE)) {
      return Kind.ASSOCIATE;
    }
    int substance = substance();
    if (phrases.containsKey(PhraseClass.CHANGE_TOPIC)) {
      boolean namesIt =
          substance > 0 && rest.confidence() >= Math.max(SURE_OF_ANOTHER, thresholds.sure());
      return namesIt ? Kind.TOPIC : Kind.CHANGE_TOPIC;
    }
    boolean smallTalk = phrases.keySet().stream().anyMatch(SMALL_TALK::contains);
    if (smallTalk && substance == 0) {
      return Kind.SMALL_TALK;
    }
    if (rest.confidence() >= thresholds.sure()) {
      return Kind.TOPIC;
    }
    if (smallTalk && isMostly(substance)) {
      return Kind.SMALL_TALK;
    }
    if (rest.confidence() >= thresholds.unsure()) {
      return Kind.CONFIRM;
    }
    return phrases.containsKey(PhraseClass.UPSET) ? Kind.SMALL_TALK : Kind.UNKNOWN;
  }

  /** Thanks and goodbyes stay what they are beside a few words that surely name no topic. */
  private boolean isMostly(int substance) {
    return substance <= FEW
        && (phrases.containsKey(PhraseClass.THANKS) || phrases.containsKey(PhraseClass.GOODBYE));
  }

  /** How many words outside all phrases say something. */
  private int substance() {
    int words = 0;
    for (int at = 0; at < text.size(); at++) {
      words += isSubstance(at) ? 1 : 0;
    }
    return words;
  }

  private boolean isSubstance(int at) {
    Token token = text.token(at);
    boolean taken = phrases.values().stream().anyMatch(span -> span.get(at));
    return !taken
        && token.isWord()
        && !lexicon.common().contains(token.folded())
        && !lexicon.polite().contains(token.folded());
  }
}
