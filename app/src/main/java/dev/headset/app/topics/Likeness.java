package dev.headset.app.topics;

import dev.headset.topic.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a text is compared with others: its pieces of three letters, so that a typing error or
 * another ending changes little.
 */
record Likeness(String folded, Set<String> pieces) {

  /** From this share of pieces in common on two texts say about the same. */
  private static final double ALIKE = 0.7;

  private static final int PIECE = 3;

  static Likeness of(String text) {
    String folded = Folding.fold(text);
    String framed = ' ' + folded + ' ';
    Set<String> pieces = new HashSet<>();
    for (int at = 0; at + PIECE <= framed.length(); at++) {
      pieces.add(framed.substring(at, at + PIECE));
    }
    return new Likeness(folded, pieces);
  }

  boolean isAlike(Likeness other) {
    if (folded.equals(other.folded)) {
      return true;
    }
    int all = pieces.size() + other.pieces.size();
    long most = 2L * Math.min(pieces.size(), other.pieces.size());
    return most >= ALIKE * all && 2L * common(other) >= ALIKE * all;
  }

  private long common(Likeness other) {
    return pieces.stream().filter(other.pieces::contains).count();
  }
}
