package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.headset.config.KnownWords;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often topics are right on sentences that they did not learn from. Floors, not aims. */
class TopicAccuracyTest {

  private static final Path PUBLIC_SENTENCES =
      SampleConfig.root().resolveSibling("shared").resolve("data").resolve("pl-support");

  private static final Set<Kind> WISHES = Set.of(Kind.ASSOCIATE, Kind.MANAGER, Kind.CHANGE_TOPIC);

  private record Labelled(TopicId topic, Language language, String text) {}

  @Test
  void sampleExamplesAreFoundFromTheOthers() {
    TopicCatalog catalog = SampleConfig.playbook().topics();
    List<Labelled> examples = new ArrayList<>();
    for (Topic topic : catalog.topics().values()) {
      topic
          .examples()
          .forEach(
              (language, texts) ->
                  texts.forEach(text -> examples.add(new Labelled(topic.id(), language, text))));
    }
    assertAtLeast(0.65, examples, catalog, 20);
  }

  @Test
  void polishSupportSentencesAreFoundFromTheOthers() throws IOException {
    List<Labelled> sentences = read("train.tsv");
    assertAtLeast(0.5, sentences, catalogOf(sentences), 15);
  }

  @Test
  void polishSupportSentencesAreNoWishForAPerson() throws IOException {
    List<Labelled> wishes =
        read("train.tsv").stream()
            .filter(
                each ->
                    WISHES.contains(SampleConfig.understand(each.text(), SampleConfig.PL).kind()))
            .toList();
    assertTrue(wishes.isEmpty(), wishes::toString);
  }

  @Test
  void sentencesAboutSomethingElseAreSeldomTakenForATopic() throws IOException {
    List<Labelled> strange = read("oos_train.tsv");
    long taken =
        strange.stream()
            .map(each -> SampleConfig.understand(each.text(), SampleConfig.PL).kind())
            .filter(kind -> kind == Kind.TOPIC || kind == Kind.CONFIRM)
            .count();
    assertTrue(taken <= strange.size() / 6, taken + " of " + strange.size());
  }

  private static void assertAtLeast(
      double floor, List<Labelled> sentences, TopicCatalog catalog, int folds) {
    int right = 0;
    for (int fold = 0; fold < folds; fold++) {
      List<Labelled> heldOut = new ArrayList<>();
      for (int at = fold; at < sentences.size(); at += folds) {
        heldOut.add(sentences.get(at));
      }
      TopicClassifier trained = train(without(heldOut, catalog));
      right +=
          (int) heldOut.stream().filter(each -> best(trained, each).equals(each.topic())).count();
    }
    double accuracy = (double) right / sentences.size();
    assertTrue(accuracy >= floor, () -> "accuracy " + accuracy + " is below " + floor);
  }

  private static TopicClassifier train(TopicCatalog catalog) {
    List<Language> languages = List.of(SampleConfig.EN, SampleConfig.PL);
    return TopicClassifier.train(
        TopicText.all(catalog, languages),
        Chatter.in(languages),
        PolishWords.LEXICON.common(),
        new Knowledge(KnownWords.vectors(), Optional.empty()));
  }

  private static TopicId best(TopicClassifier trained, Labelled sentence) {
    TopicClassifier.Ranking ranking =
        trained.rank(TopicText.words(sentence.text()), sentence.language(), Optional.empty());
    int best = 0;
    for (int at = 1; at < ranking.topics().size(); at++) {
      best = ranking.scores()[at] > ranking.scores()[best] ? at : best;
    }
    return ranking.topics().get(best);
  }

  private static TopicCatalog without(List<Labelled> heldOut, TopicCatalog catalog) {
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    catalog
        .topics()
        .forEach(
            (id, topic) -> {
              Map<Language, List<String>> examples = new HashMap<>();
              topic
                  .examples()
                  .forEach(
                      (language, texts) ->
                          examples.put(
                              language,
                              texts.stream()
                                  .filter(
                                      text -> !heldOut.contains(new Labelled(id, language, text)))
                                  .toList()));
              topics.put(id, topic(id, topic.bubble(), topic.description(), examples));
            });
    return new TopicCatalog(List.of(), topics);
  }

  private static TopicCatalog catalogOf(List<Labelled> sentences) {
    Map<TopicId, List<String>> examples = new LinkedHashMap<>();
    sentences.forEach(
        each -> examples.computeIfAbsent(each.topic(), id -> new ArrayList<>()).add(each.text()));
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    LocalText noBubble = new LocalText(Map.of(SampleConfig.PL, ""));
    examples.forEach(
        (id, texts) ->
            topics.put(id, topic(id, noBubble, Optional.empty(), Map.of(SampleConfig.PL, texts))));
    return new TopicCatalog(List.of(), topics);
  }

  private static Topic topic(
      TopicId id,
      LocalText bubble,
      Optional<LocalText> description,
      Map<Language, List<String>> examples) {
    return new Topic(
        id,
        bubble,
        description,
        examples,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }

  private static List<Labelled> read(String name) throws IOException {
    Path file = PUBLIC_SENTENCES.resolve(name);
    assumeTrue(Files.exists(file), () -> "SKIPPED: no sentences at " + file);
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("\t"))
        .map(line -> line.split("\t", 2))
        .map(cells -> new Labelled(new TopicId(cells[0]), SampleConfig.PL, cells[1]))
        .toList();
  }
}
