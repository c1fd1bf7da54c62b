package dev.headset.config;

import dev.headset.understanding.Understanding;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Understanding that is learned when it is first asked, or before that when it is told to prepare:
 * who only checks a config needs none of it, and a start is over sooner without. Who asks before it
 * is learned waits for it: under a second for a few dozen topics. What went wrong in learning is
 * thrown at whoever asks.
 */
final class LearnedBeside implements Understanding {

  private final Supplier<Understanding> learning;
  private final AtomicReference<CompletableFuture<Understanding>> learned = new AtomicReference<>();

  /**
   * Learns later.
   *
   * @param learning done once, on another thread
   */
  LearnedBeside(Supplier<Understanding> learning) {
    this.learning = learning;
  }

  @Override
  public void prepare() {
    CompletableFuture<Understanding> mine = new CompletableFuture<>();
    if (learned.compareAndSet(null, mine)) {
      mine.completeAsync(learning);
    }
  }

  @Override
  public void ready() {
    prepare();
    Outcomes.of(learned.get());
  }

  @Override
  public Verdict understand(Utterance utterance) {
    prepare();
    return Outcomes.of(learned.get()).understand(utterance);
  }
}
