package dev.headset.conversation;

import dev.headset.desk.DeskRules;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.Texts;
import dev.headset.topic.TopicCatalog;
import dev.headset.understanding.Understanding;
import java.util.List;
import java.util.Map;

/**
 * How the operator wants the bot to behave: the checked, immutable outcome of all config files.
 *
 * @param languages the first is the default
 * @param maskCardNumbers whether card numbers are masked before they are stored or carried on
 */
public record Playbook(
    List<Language> languages,
    TopicCatalog topics,
    Texts texts,
    DeskRules desk,
    Understanding understanding,
    Map<String, LocalText> snippets,
    Limits limits,
    Timings timings,
    boolean maskCardNumbers) {

  /** Copies the collections. */
  public Playbook {
    languages = List.copyOf(languages);
    snippets = Map.copyOf(snippets);
  }

  /** The same with another desk. */
  public Playbook withDesk(DeskRules other) {
    return new Playbook(
        languages, topics, texts, other, understanding, snippets, limits, timings, maskCardNumbers);
  }

  /** The same with other limits. */
  public Playbook withLimits(Limits others) {
    return new Playbook(
        languages, topics, texts, desk, understanding, snippets, others, timings, maskCardNumbers);
  }

  public Language defaultLanguage() {
    return languages.get(0);
  }
}
