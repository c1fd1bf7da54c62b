package dev.headset.understanding;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.Playbook;
import dev.headset.text.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The sample that an operator copies, understood as the running bot understands it. */
final class SampleConfig {

  static final Language EN = new Language("en");
  static final Language PL = new Language("pl");

  private static final Playbook PLAYBOOK = load();

  private SampleConfig() {}

  static Playbook playbook() {
    return PLAYBOOK;
  }

  /** A text in a conversation whose language is known but was not chosen. */
  static Verdict understand(String text, Language language) {
    return PLAYBOOK
        .understanding()
        .understand(new Utterance(text, language, false, Optional.empty()));
  }

  /** The repository's root, from the folder of the module that the tests run in. */
  static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  private static Playbook load() {
    LoadResult result =
        ConfigLoader.load(root().resolve("config"), Environment.of(Map.of()), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook();
    }
    throw new AssertionError("the sample config is broken: " + result);
  }
}
