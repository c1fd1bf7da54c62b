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

  private Chatter() {}

  /** The sentences, in the languages that we have any in. */
  static List<String> in(List<Language> languages) {
    List<String> sentences = new ArrayList<>();
    for (Language language : languages) {
      switch (language.code()) {
        case "en" -> sentences.addAll(EnglishChatter.SENTENCES);
        case "pl" -> sentences.addAll(PolishChatter.SENTENCES);
        default -> {
          // a language that we have no sentences in
        }
      }
    }
    return sentences;
  }

  /** Those that are about no topic, going by the topics' own examples. */
  static List<Vector> strange(List<Vector> sentences, List<Vector> examples, int places) {
    return sentences.stream().filter(each -> isStrange(each.spread(places), examples)).toList();
  }

  private static boolean isStrange(float[] sentence, List<Vector> examples) {
    int stride = 1 + examples.size() / ENOUGH;
    for (int at = 0; at < examples.size(); at += stride) {
      if (examples.get(at).dot(sentence) >= TOO_LIKE) {
        return false;
      }
    }
    return true;
  }
}
