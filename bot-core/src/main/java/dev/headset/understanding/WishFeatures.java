package dev.headset.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a wish is told by: the order of the kinds of its words, whichever the words; which kinds
 * follow each other anywhere; and the pieces of the words, which typing errors change little.
 */
record WishFeatures(Bag order, Bag pairs, Bag pieces) {

  private static final int STEM = 5;
  private static final int LONGEST_ORDER = 3;
  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 4;
  private static final String ARTICLE = "the";

  /** So many words a "not" turns around. */
  private static final int REACH = 6;

  private static final int SHORT = 2;
  private static final int MIDDLE = 5;

  /** The features of a clause. */
  static WishFeatures of(WishText clause) {
    List<String> words = clause.words();
    List<Optional<String>> kinds = clause.kinds();
    List<Long> codes = new ArrayList<>();
    codes.add(Bag.code("^"));
    for (int at = 0; at < words.size(); at++) {
      Optional<String> kind = kinds.get(at);
      if (kind.filter(ARTICLE::equals).isEmpty()) {
        codes.add(Bag.code(kind.map(name -> "#" + name).orElse(stem(words.get(at)))));
      }
    }
    codes.add(Bag.code("$"));
    return new WishFeatures(
        order(codes), pairs(turned(clause)), Bag.pieces(words, SHORTEST_PIECE, LONGEST_PIECE));
  }

  /** The kinds, with a mark where a "not" before them turns them around. */
  private static List<Long> turned(WishText clause) {
    List<Long> kinds = new ArrayList<>();
    int reach = 0;
    for (int at = 0; at < clause.size(); at++) {
      String kind = clause.kinds().get(at).orElse("");
      reach = clause.pauses().get(at) == Token.Pause.NONE ? reach - 1 : 0;
      if (!kind.isEmpty() && !kind.equals(ARTICLE)) {
        kinds.add(Bag.code(reach > 0 ? "not " + kind : kind));
      }
      reach = kind.equals(WishWords.NEGATOR) ? REACH : reach;
    }
    return kinds;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static Bag order(List<Long> codes) {
    Bag.Builder order = new Bag.Builder(LONGEST_ORDER * codes.size());
    for (int from = 0; from < codes.size(); from++) {
      long code = Bag.START;
      for (int at = from; at < Math.min(codes.size(), from + LONGEST_ORDER); at++) {
        code = Bag.and(code, codes.get(at));
        order.add(code);
      }
    }
    int words = codes.size() - 2;
    order.add(Bag.code(words <= SHORT ? "short" : words <= MIDDLE ? "middle" : "long"));
    return order.build();
  }

  private static Bag pairs(List<Long> kinds) {
    Bag.Builder pairs = new Bag.Builder(kinds.size() * (kinds.size() + 1) / 2);
    for (int first = 0; first < kinds.size(); first++) {
      pairs.add(kinds.get(first));
      for (int second = first + 1; second < kinds.size(); second++) {
        pairs.add(Bag.and(kinds.get(first), kinds.get(second)));
      }
    }
    return pairs.build();
  }
}
