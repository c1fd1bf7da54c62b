package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.WishModel.Wish;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hears wishes for a person or a manager in words that no phrase was made for. Phrases come first;
 * and a class of which the operator has no phrases in a language is off.
 */
final class Wishes {

  /** So many tokens, and a language that was detected is the language. */
  private static final int ENOUGH_TO_BE_SURE = 4;

  /** A wish in a text that is surely about a topic has to be as certain as this. */
  private static final double CLEAR = 0.8;

  private final Map<Language, WishListener> listeners = new LinkedHashMap<>();
  private final PhraseBook phrases;

  private Wishes(PhraseBook phrases) {
    this.phrases = phrases;
  }

  /**
   * Learns to hear them in every language that there are lists of and phrases for.
   *
   * @param ordinary words that are no typing errors of others
   */
  static Wishes train(
      PhraseBook phrases, TopicCatalog catalog, List<Language> languages, Set<String> ordinary) {
    Wishes wishes = new Wishes(phrases);
    for (Language language : languages) {
      WishLists.in(language)
          .filter(lists -> wishes.isOn(language, PhraseClass.ASSOCIATE))
          .ifPresent(
              lists ->
                  wishes.listeners.put(
                      language,
                      new WishListener(
                          language,
                          lists,
                          Chatter.in(language),
                          examples(catalog, language),
                          ordinary)));
    }
    return wishes;
  }

  private static Map<TopicId, List<String>> examples(TopicCatalog catalog, Language language) {
    Map<TopicId, List<String>> examples = new LinkedHashMap<>();
    catalog.topics().forEach((id, topic) -> examples.put(id, TopicText.raw(topic, language)));
    return examples;
  }

  private boolean isOn(Language language, PhraseClass wish) {
    return !phrases
        .patterns()
        .getOrDefault(language, Map.of())
        .getOrDefault(wish, List.of())
        .isEmpty();
  }

  /**
   * The wishes in a text by the places of their words.
   *
   * @param detected the text's language, where it can be told
   * @param exceptions which tokens are none of a class
   * @param topic what the text is surely about; where that is asked for in such words, it is no
   *     wish
   */
  Map<PhraseClass, BitSet> hear(
      List<Token> tokens,
      Optional<Language> detected,
      Optional<TopicId> topic,
      Map<PhraseClass, BitSet> exceptions) {
    Map<PhraseClass, BitSet> found = new EnumMap<>(PhraseClass.class);
    boolean sure = tokens.size() >= ENOUGH_TO_BE_SURE && detected.isPresent();
    listeners.forEach(
        (language, listener) -> {
          if (!sure || detected.get().equals(language)) {
            listener.hear(tokens).stream()
                .filter(wish -> topic.isEmpty() || outweighs(wish, topic.get(), listener))
                .filter(wish -> !isExcepted(wish, exceptions))
                .forEach(wish -> add(wish, language, found));
          }
        });
    return found;
  }

  private static boolean outweighs(Wish wish, TopicId topic, WishListener listener) {
    return wish.share() >= CLEAR && !listener.alike(topic).contains(wish.phraseClass());
  }

  private static boolean isExcepted(Wish wish, Map<PhraseClass, BitSet> exceptions) {
    BitSet left = (BitSet) wish.whom().clone();
    left.andNot(exceptions.getOrDefault(wish.phraseClass(), new BitSet()));
    return left.isEmpty() && !wish.whom().isEmpty();
  }

  /** Who may not ask for a manager may still ask for a person. */
  private void add(Wish wish, Language language, Map<PhraseClass, BitSet> found) {
    PhraseClass phraseClass =
        isOn(language, wish.phraseClass()) ? wish.phraseClass() : PhraseClass.ASSOCIATE;
    found.computeIfAbsent(phraseClass, unused -> new BitSet()).or(wish.words());
  }
}
