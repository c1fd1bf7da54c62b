package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.List;

/** What people also ask of a bot and no topic is about, so that it learns what to pass over. */
final class Chatter {

  /** What is as like to an example as this may well be about a topic. */
  private static final double TOO_LIKE = 0.4;

  /** So many examples, of all topics, are looked at. */
  private static final int ENOUGH = 4_000;

  /** Something that people ask, and in what language. */
  record Sentence(Language language, String text) {}

  private Chatter() {}

  /** The sentences, in the languages that we have any in. */
  static List<Sentence> in(List<Language> languages) {
    List<Sentence> sentences = new ArrayList<>();
    for (Language language : languages) {
      in(language).forEach(text -> sentences.add(new Sentence(language, text)));
    }
    return sentences;
  }

  /** The sentences of a language; none of one that we have none of. */
  static List<String> in(Language language) {
    return switch (language.code()) {
      case "en" -> EnglishChatter.SENTENCES;
      case "pl" -> PolishChatter.SENTENCES;
      default -> List.of();
    };
  }

  /**
   * Whether a sentence is about no topic, going by the topics' own examples.
   *
   * @param sentence spread out
   */
  static boolean isStrange(float[] sentence, List<Vector> examples) {
    int stride = 1 + examples.size() / ENOUGH;
    for (int at = 0; at < examples.size(); at += stride) {
      if (examples.get(at).dot(sentence) >= TOO_LIKE) {
        return false;
      }
    }
    return true;
  }
}
