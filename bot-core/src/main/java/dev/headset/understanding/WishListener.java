package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import dev.headset.understanding.WishModel.Example;
import dev.headset.understanding.WishModel.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns to hear wishes in one language: from what is known of it, and from the operator's
 * examples, which are no wishes unless they sound like one.
 */
final class WishListener {

  /** So many clauses of the operator's examples, of all topics, are learned from. */
  private static final int ENOUGH = 1_500;

  /** A topic with such a share of examples that sound like wishes is about such. */
  private static final double ALIKE = 0.1;

  private final WishWords vocabulary;
  private final Set<String> joiners;
  private final Map<TopicId, Set<PhraseClass>> alike = new HashMap<>();
  private final WishModel model;

  /**
   * Learns.
   *
   * @param chatter sentences that are no wishes
   * @param topics the examples of each, as written
   * @param ordinary words that are no typing errors of others
   */
  WishListener(
      Language language,
      WishLists lists,
      List<String> chatter,
      Map<TopicId, List<String>> topics,
      Set<String> ordinary) {
    Set<String> known = new HashSet<>(ordinary);
    Stream.concat(
            Stream.of(lists.associate(), lists.manager(), lists.none(), chatter),
            topics.values().stream())
        .flatMap(List::stream)
        .forEach(text -> known.addAll(TopicText.words(text)));
    vocabulary = new WishWords(lists.kinds(), known);
    joiners = Lexicon.of(language).joiners();
    List<Example> examples = new ArrayList<>();
    add(lists.associate(), WishModel.ASSOCIATE, examples);
    add(lists.manager(), WishModel.MANAGER, examples);
    add(lists.none(), WishModel.NONE, examples);
    add(chatter, WishModel.NONE, examples);
    examples.addAll(
        others(topics, new WishModel(vocabulary, joiners, examples, WishModel.SMALL_BUDGET)));
    model = new WishModel(vocabulary, joiners, examples, WishModel.BUDGET);
  }

  private void add(Collection<String> texts, int label, List<Example> examples) {
    for (String text : texts) {
      examples.add(new Example(WishText.of(Tokenizer.tokens(text), vocabulary), label));
    }
  }

  /** What of the operator's examples is no wish by what is known without them. */
  private List<Example> others(Map<TopicId, List<String>> topics, WishModel without) {
    List<Example> others = new ArrayList<>();
    topics.forEach(
        (topic, texts) -> {
          List<Wish> heard = new ArrayList<>();
          for (String text : texts) {
            List<Token> tokens = Tokenizer.tokens(text);
            List<Wish> wishes = without.hear(tokens);
            wishes.stream().limit(1).forEach(heard::add);
            others.addAll(wishes.isEmpty() ? clauses(tokens) : List.of());
          }
          alike.put(topic, often(heard, ALIKE * texts.size()));
        });
    int stride = 1 + others.size() / ENOUGH;
    return IntStream.range(0, others.size())
        .filter(at -> at % stride == 0)
        .mapToObj(others::get)
        .toList();
  }

  private static Set<PhraseClass> often(List<Wish> heard, double least) {
    return Stream.of(PhraseClass.ASSOCIATE, PhraseClass.MANAGER)
        .filter(each -> heard.stream().filter(wish -> wish.phraseClass() == each).count() > least)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Example> clauses(List<Token> tokens) {
    WishText text = WishText.of(tokens, vocabulary);
    return WishClauses.of(text, joiners).stream()
        .map(clause -> new Example(text.part(clause.from(), clause.to()), WishModel.NONE))
        .toList();
  }

  /** What a topic's own examples sound like a wish for. */
  Set<PhraseClass> alike(TopicId topic) {
    return alike.getOrDefault(topic, Set.of());
  }

  /** Every wish in a text. */
  List<Wish> hear(List<Token> tokens) {
    return model.hear(tokens);
  }
}
