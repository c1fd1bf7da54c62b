package dev.headset.understanding;

import dev.headset.understanding.WishClauses.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells wishes for a person and for a manager from all else, in one language. A text is a wish
 * where one of its clauses is.
 */
final class WishModel {

  static final int ASSOCIATE = 0;
  static final int MANAGER = 1;
  static final int NONE = 2;

  /** From such a share of certainty on a clause is taken for a wish. */
  private static final double SURE = 0.5;

  /** Enough to learn all that there is to learn. */
  static final double BUDGET = 1e9;

  /** Enough to tell what is far from being a wish. */
  static final double SMALL_BUDGET = 0;

  /**
   * A clause that is a wish.
   *
   * @param phraseClass what it is a wish for
   * @param words of which it is made, by their places in the text
   * @param whom those of them that name whom it is about
   * @param share of certainty that it is one
   */
  record Wish(PhraseClass phraseClass, BitSet words, BitSet whom, double share) {}

  /** A clause, and what it is. */
  record Example(WishText clause, int label) {}

  private final WishWords vocabulary;
  private final Set<String> joiners;
  private final WishSpace space;
  private final TopicWeights weights;

  /**
   * Learns from examples.
   *
   * @param joiners words such as "and", which clauses may begin with
   * @param budget so many multiplications learning may cost, a few rounds at least
   */
  WishModel(WishWords vocabulary, Set<String> joiners, List<Example> examples, double budget) {
    List<WishFeatures> features =
        examples.stream().map(example -> WishFeatures.of(example.clause())).toList();
    this.vocabulary = vocabulary;
    this.joiners = joiners;
    this.space = new WishSpace(features);
    this.weights =
        TopicWeights.train(
            features.stream().map(space::vector).toList(),
            examples.stream().mapToInt(Example::label).toArray(),
            space.size(),
            NONE + 1,
            budget);
  }

  /** Every wish in a text. */
  List<Wish> hear(List<Token> tokens) {
    WishText text = WishText.of(tokens, vocabulary);
    return WishClauses.of(text, joiners).stream()
        .flatMap(clause -> hear(clause, text).stream())
        .toList();
  }

  private Optional<Wish> hear(Clause clause, WishText text) {
    WishFeatures features = WishFeatures.of(text.part(clause.from(), clause.to()));
    double[] shares = TopicWeights.softmax(weights.scores(space.vector(features)));
    if (1 - shares[NONE] < SURE) {
      return Optional.empty();
    }
    return Optional.of(
        new Wish(
            shares[MANAGER] > shares[ASSOCIATE] ? PhraseClass.MANAGER : PhraseClass.ASSOCIATE,
            places(clause, at -> text.kinds().get(at).isPresent()),
            places(clause, text::isWhom),
            1 - shares[NONE]));
  }

  private static BitSet places(Clause clause, IntPredicate which) {
    BitSet places = new BitSet();
    IntStream.range(clause.from(), clause.to()).filter(which).forEach(places::set);
    return places;
  }
}
