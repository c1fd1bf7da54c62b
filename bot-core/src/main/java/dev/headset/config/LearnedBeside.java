package dev.headset.config;

import dev.headset.understanding.Understanding;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Understanding that is learned while the rest of the program starts. Who asks before it is learned
 * waits for it: under a second for a few dozen topics. What went wrong in learning is thrown at
 * whoever asks.
 */
final class LearnedBeside implements Understanding {

  private final CompletableFuture<Understanding> learned;

  /** Begins to learn. */
  LearnedBeside(Supplier<Understanding> learning) {
    this.learned = CompletableFuture.supplyAsync(learning);
  }

  @Override
  public Verdict understand(Utterance utterance) {
    try {
      return learned.join().understand(utterance);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
