package dev.headset.understanding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as phrases see it: for each token, the phrase words that it may stand for. */
final class PhraseText {

  private final List<Token> tokens;
  private final BitSet[] words;

  private PhraseText(List<Token> tokens, BitSet[] words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Emoji that no phrase knows are left out: they may stand between any words. */
  static PhraseText of(List<Token> all, PhraseWords vocabulary) {
    List<Token> tokens =
        all.stream()
            .filter(token -> token.kind() != Token.Kind.SYMBOL || vocabulary.has(token.folded()))
            .toList();
    Map<String, BitSet> seen = new HashMap<>();
    BitSet[] words = new BitSet[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = seen.computeIfAbsent(token.folded(), unused -> vocabulary.standsFor(token));
    }
    return new PhraseText(tokens, words);
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean standsFor(int at, int word) {
    return words[at].get(word);
  }

  boolean standsForAny(int at, BitSet any) {
    return words[at].intersects(any);
  }

  boolean startsSentence(int at) {
    return tokens.get(at).pause() == Token.Pause.SENTENCE;
  }
}
