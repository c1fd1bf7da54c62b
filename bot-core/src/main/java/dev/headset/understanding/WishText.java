package dev.headset.understanding;

import dev.headset.understanding.Token.Pause;
import java.util.List;
import java.util.Optional;

/**
 * A text, or a clause of one, as wishes are looked for in it.
 *
 * @param words folded
 * @param kinds of each word, where it has one
 * @param pauses before each word
 */
record WishText(List<String> words, List<Optional<String>> kinds, List<Pause> pauses) {

  static WishText of(List<Token> tokens, WishWords vocabulary) {
    return new WishText(
        tokens.stream().map(Token::folded).toList(),
        vocabulary.kinds(tokens),
        tokens.stream().map(Token::pause).toList());
  }

  int size() {
    return words.size();
  }

  WishText part(int from, int to) {
    return new WishText(words.subList(from, to), kinds.subList(from, to), pauses.subList(from, to));
  }

  boolean isWhom(int at) {
    return kinds.get(at).filter(WishWords::isWhom).isPresent();
  }

  /** Whether a word is one of those that each wish has one of. */
  boolean isCue(int at) {
    return kinds.get(at).filter(WishWords::isCue).isPresent();
  }
}
