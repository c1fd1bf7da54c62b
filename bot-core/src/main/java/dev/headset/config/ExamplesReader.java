package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.understanding.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the examples of topics, and finds those that two topics share. */
final class ExamplesReader {

  private record Key(Language language, String words) {}

  private record First(String topic, Spot spot) {}

  private final TextReader texts;
  private final Map<Key, First> firsts = new HashMap<>();

  ExamplesReader(TextReader texts) {
    this.texts = texts;
  }

  /**
   * The examples of one topic.
   *
   * @param value a list for each language, or one for the first language
   */
  Map<Language, List<String>> read(Value value, String topic) {
    Map<Language, List<String>> examples = new LinkedHashMap<>();
    if (value.isMapping()) {
      texts
          .someLanguages(value)
          .forEach((language, list) -> examples.put(language, sentences(list, topic, language)));
    } else {
      texts.languages().stream()
          .findFirst()
          .ifPresent(language -> examples.put(language, sentences(value, topic, language)));
    }
    return examples;
  }

  private List<String> sentences(Value list, String topic, Language language) {
    List<String> sentences = new ArrayList<>();
    for (Value item : list.items()) {
      Optional<String> sentence = item.named("an example").id().filter(each -> !each.isBlank());
      sentence.ifPresent(sentences::add);
      sentence.ifPresent(each -> findElsewhere(item, each, topic, language));
    }
    return sentences;
  }

  /** The same words in two topics, in whatever order, tell for neither of them. */
  private void findElsewhere(Value item, String sentence, String topic, Language language) {
    TreeSet<String> words = new TreeSet<>();
    StringBuilder word = new StringBuilder();
    (Folding.fold(sentence) + " ")
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (words.isEmpty()) {
      return;
    }
    First here = new First(topic, item.spot());
    First first = firsts.putIfAbsent(new Key(language, String.join(" ", words)), here);
    if (first != null && !first.topic().equals(topic)) {
      Findings findings = item.reading().findings();
      findings.onceRight(
          () ->
              findings.warning(
                  Problem.Code.AMBIGUOUS,
                  item.spot(),
                  "the topic " + Shown.quoted(first.topic()) + " has this example, too",
                  Optional.of("keep it in one of them"),
                  new Findings.Note(first.spot(), "it is here")));
    }
  }
}
