package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.topic.KindWord;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a topic is called by: its bubble, its description or an example.
 *
 * @param text as written
 * @param words folded
 */
record TopicText(TopicId topic, Language language, String text, List<String> words) {

  /** Every text of every topic in some languages; those without a word are left out. */
  static List<TopicText> all(TopicCatalog catalog, List<Language> languages) {
    List<TopicText> texts = new ArrayList<>();
    for (Topic topic : catalog.topics().values()) {
      for (Language language : languages) {
        raw(topic, language).stream()
            .map(text -> new TopicText(topic.id(), language, text, words(text)))
            .filter(text -> !text.words().isEmpty())
            .forEach(texts::add);
      }
    }
    return texts;
  }

  /** Every text of every topic in one language, as written. */
  static List<String> raw(TopicCatalog catalog, Language language) {
    return catalog.topics().values().stream()
        .flatMap(topic -> raw(topic, language).stream())
        .toList();
  }

  /** Every text of a topic in one language, as written. */
  static List<String> raw(Topic topic, Language language) {
    List<String> texts = new ArrayList<>();
    texts.add(in(topic.bubble(), language));
    topic.description().map(text -> in(text, language)).ifPresent(texts::add);
    topic.examples().getOrDefault(language, List.of()).stream()
        .map(KindWord::without)
        .forEach(texts::add);
    return texts;
  }

  /** The folded words of a text. */
  static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().filter(Token::isWord).map(Token::folded).toList();
  }

  private static String in(LocalText text, Language language) {
    return text.patterns().getOrDefault(language, "");
  }

  Features features(WordVectors vectors) {
    return Features.of(words, words, language, vectors);
  }
}
