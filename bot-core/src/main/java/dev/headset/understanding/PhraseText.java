package dev.headset.understanding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A text as phrases see it: for each token, the phrase words that it may stand for. */
final class PhraseText {

  private final List<Token> tokens;
  private final BitSet[] words;

  /** Each counted once, or a long text of nothing but such words would take its square in time. */
  private final IdentityHashMap<BitSet, Integer> openings = new IdentityHashMap<>();

  private final IdentityHashMap<BitSet, Integer> closings = new IdentityHashMap<>();

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

  /** The numbers of all phrase words that some token may stand for. */
  BitSet standFor() {
    BitSet all = new BitSet();
    for (BitSet each : words) {
      all.or(each);
    }
    return all;
  }

  boolean standsFor(int at, int word) {
    return words[at].get(word);
  }

  boolean standsForAny(int at, BitSet any) {
    return words[at].intersects(any);
  }

  /** How many tokens the text begins with that stand for one of some words, or are emoji. */
  int opening(BitSet any) {
    return openings.computeIfAbsent(
        any,
        unused -> {
          int at = 0;
          while (at < size() && isEmojiOr(any, at)) {
            at++;
          }
          return at;
        });
  }

  /** From where on it has no other tokens than such. */
  int closing(BitSet any) {
    return closings.computeIfAbsent(
        any,
        unused -> {
          int at = size();
          while (at > 0 && isEmojiOr(any, at - 1)) {
            at--;
          }
          return at;
        });
  }

  private boolean isEmojiOr(BitSet any, int at) {
    return token(at).kind() == Token.Kind.SYMBOL || standsForAny(at, any);
  }

  boolean startsSentence(int at) {
    return tokens.get(at).pause() == Token.Pause.SENTENCE;
  }
}
