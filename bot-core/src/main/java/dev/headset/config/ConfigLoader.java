package dev.headset.config;

import dev.headset.conversation.Playbook;
import dev.headset.desk.DeskRules;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import dev.headset.topic.TopicCatalog;
import dev.headset.understanding.PhraseBook;
import dev.headset.understanding.TrainedUnderstanding;
import dev.headset.understanding.Understanding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and checks the operator's files. Every command, every start and every test goes through
 * here. Any bytes lead to problems with their places, never to an exception; nothing that is live
 * is touched.
 */
public final class ConfigLoader {

  private ConfigLoader() {}

  /**
   * Reads all files of a folder and finds all problems in them.
   *
   * @param folder as it is to be named in problems
   */
  public static LoadResult load(Path folder, Environment environment, Overrides overrides) {
    return load(ConfigSnapshot.of(folder), environment, overrides, new Lessons());
  }

  /**
   * The same for files that were read before.
   *
   * @param lessons what was learned of other states of these files
   */
  public static LoadResult load(
      ConfigSnapshot snapshot, Environment environment, Overrides overrides, Lessons lessons) {
    Findings findings = new Findings();
    ConfigFiles files = new ConfigFiles(snapshot, findings);
    HeadsetFile headset =
        files
            .read("headset.yaml", Optional.of(Variables.of(environment, snapshot.folder())))
            .map(new HeadsetReader(overrides, environment)::read)
            .orElseGet(HeadsetFile::nothing);
    TopicCatalog topics =
        files.read("topics.yaml").map(new TopicsReader(headset)::read).orElse(TopicsReader.NONE);
    PhraseBook phrases =
        files
            .read("phrases.yaml")
            .map(root -> WordsReader.phrases(root, headset.texts()))
            .orElseGet(PhraseBook::empty);
    Map<String, LocalText> snippets =
        files
            .read("snippets.yaml")
            .map(root -> WordsReader.snippets(root, headset.texts()))
            .orElse(Map.of());
    TextsReader texts = new TextsReader();
    for (Language language : headset.languages()) {
      files
          .read("texts/" + language.code() + ".yaml")
          .ifPresent(root -> texts.read(root, language));
    }
    findings.onceRight(() -> headset.texts().findUnspoken(findings));
    findings.finish();
    if (findings.anyError() || headset.desk().isEmpty()) {
      return new LoadResult.Broken(findings.sorted());
    }
    Understanding understanding = understanding(headset, topics, phrases, lessons);
    HeadsetConfig config =
        config(headset, headset.desk().get(), topics, understanding, snippets, texts.texts());
    return new LoadResult.Loaded(config, findings.sorted());
  }

  private static Understanding understanding(
      HeadsetFile headset, TopicCatalog topics, PhraseBook phrases, Lessons lessons) {
    UnderstandingSettings settings = headset.understanding();
    return lessons.of(
        new Lessons.Material(
            topics,
            phrases,
            headset.languages(),
            settings.thresholds(),
            settings.vectors().isPresent()),
        () ->
            TrainedUnderstanding.train(
                phrases,
                topics,
                headset.languages(),
                settings.thresholds(),
                settings.knowledge(),
                new OnTwoThreads()));
  }

  private static HeadsetConfig config(
      HeadsetFile headset,
      DeskRules desk,
      TopicCatalog topics,
      Understanding understanding,
      Map<String, LocalText> snippets,
      Map<TextKey, LocalText> texts) {
    Playbook playbook =
        new Playbook(
            headset.languages(),
            topics,
            new Texts(texts),
            desk,
            understanding,
            snippets,
            headset.limits(),
            headset.timings().withKeep(Duration.ofDays(headset.keepDays())),
            headset.maskCardNumbers());
    HeadsetConfig.Size size =
        new HeadsetConfig.Size(
            topics.topics().size(),
            texts.size() + headset.texts().count(),
            headset.languages().size());
    return new HeadsetConfig(
        playbook,
        headset.store(),
        headset.http(),
        headset.discord(),
        headset.telegram(),
        headset.dailySummary(),
        headset.keepDays(),
        headset.understanding(),
        size);
  }
}
