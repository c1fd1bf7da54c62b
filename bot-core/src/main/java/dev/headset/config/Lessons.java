package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.understanding.PhraseBook;
import dev.headset.understanding.Thresholds;
import dev.headset.understanding.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was learned of the files last, so that an edit that changes nothing of what is learned costs
 * no learning. Safe for use by several threads.
 */
public final class Lessons {

  /** All that learning depends on. */
  record Material(
      TopicCatalog topics,
      PhraseBook phrases,
      List<Language> languages,
      Optional<Thresholds> thresholds,
      boolean embeddings) {}

  private Optional<Material> last = Optional.empty();
  private Optional<Understanding> learned = Optional.empty();

  /** What was learned of the same, or else what will be learned when it is asked. */
  synchronized Understanding of(Material material, Supplier<Understanding> learning) {
    if (learned.isEmpty() || !last.equals(Optional.of(material))) {
      last = Optional.of(material);
      learned = Optional.of(new LearnedBeside(learning));
    }
    return learned.get();
  }
}
