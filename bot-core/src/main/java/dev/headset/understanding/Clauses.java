package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into its clauses, at punctuation and before words such as "and" or "ale". Each token
 * stays, in its place, and in one clause alone; a piece that says too little by itself is no clause
 * but a part of its neighbour.
 */
final class Clauses {

  /** More than a story needs; what follows stays with the last. */
  static final int MAX = 12;

  /** Fewer words than this, and it is no clause: "blue and white". */
  private static final int MIN_WORDS = 2;

  private final Set<String> joiners;

  private Clauses(Set<String> joiners) {
    this.joiners = joiners;
  }

  /** The clauses of a text, one at least and at most {@value #MAX}; none where it has no token. */
  static List<List<Token>> of(List<Token> tokens, Language language) {
    return new Clauses(Lexicon.of(language).joiners()).cut(tokens);
  }

  private List<List<Token>> cut(List<Token> tokens) {
    List<List<Token>> clauses = new ArrayList<>();
    int from = 0;
    for (int at = 1; at < tokens.size() && clauses.size() < MAX - 1; at++) {
      if (begins(tokens.get(at)) && says(tokens, from, at) && says(tokens, at, tokens.size())) {
        clauses.add(List.copyOf(tokens.subList(from, at)));
        from = at;
      }
    }
    if (from < tokens.size()) {
      clauses.add(List.copyOf(tokens.subList(from, tokens.size())));
    }
    return List.copyOf(clauses);
  }

  private boolean begins(Token token) {
    return token.pause() != Token.Pause.NONE || joiners.contains(token.folded());
  }

  private boolean says(List<Token> tokens, int from, int to) {
    int words = 0;
    for (int at = from; at < to && words < MIN_WORDS; at++) {
      words += tokens.get(at).isWord() && !isJoiner(tokens.get(at)) ? 1 : 0;
    }
    return words == MIN_WORDS;
  }

  private boolean isJoiner(Token token) {
    return joiners.contains(token.folded());
  }
}
