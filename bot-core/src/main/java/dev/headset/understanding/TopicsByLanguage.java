package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How topics are found in a language: by words alone, or also by what a sentence means, where an
 * extra was taught the language. The two are learned apart, so that no language is understood
 * otherwise for what the extra knows of another.
 */
final class TopicsByLanguage {

  /** A finder, and from what confidence on it is believed. */
  record Topics(TopicFinder finder, Thresholds thresholds) {}

  private final Optional<SentenceVectors> vectors;
  private final Topics byWords;
  private final Topics byMeaning;

  private TopicsByLanguage(Optional<SentenceVectors> vectors, Topics byWords, Topics byMeaning) {
    this.vectors = vectors;
    this.byWords = byWords;
    this.byMeaning = byMeaning;
  }

  /**
   * Learns from the texts of topics.
   *
   * @param ordinary words that are right though no example has them
   * @param thresholds empty where the examples shall suggest them
   */
  static TopicsByLanguage train(
      TopicCatalog catalog,
      List<Language> languages,
      Set<String> ordinary,
      Optional<Thresholds> thresholds,
      Knowledge knowledge) {
    Optional<SentenceVectors> vectors = knowledge.sentences();
    long read = languages.stream().filter(each -> reads(vectors, each)).count();
    boolean all = read == languages.size();
    Knowledge ofWords = new Knowledge(knowledge.words(), Optional.empty());
    Topics byWords =
        topics(
            TopicFinder.train(catalog, languages, ordinary, all ? knowledge : ofWords), thresholds);
    Topics byMeaning =
        all || read == 0
            ? byWords
            : topics(TopicFinder.train(catalog, languages, ordinary, knowledge), thresholds);
    return new TopicsByLanguage(vectors, byWords, byMeaning);
  }

  private static Topics topics(TopicFinder finder, Optional<Thresholds> thresholds) {
    return new Topics(finder, thresholds.orElseGet(finder::thresholds));
  }

  private static boolean reads(Optional<SentenceVectors> vectors, Language language) {
    return vectors.filter(each -> each.reads(language)).isPresent();
  }

  Topics in(Language language) {
    return reads(vectors, language) ? byMeaning : byWords;
  }
}
