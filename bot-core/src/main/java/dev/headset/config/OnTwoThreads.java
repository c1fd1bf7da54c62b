package dev.headset.config;

import dev.headset.understanding.SideBySide;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Does the first piece of work beside the second, so that a start is over sooner. */
final class OnTwoThreads implements SideBySide {

  @Override
  public <A, B, C> C both(Supplier<A> first, Supplier<B> second, BiFunction<A, B, C> together) {
    CompletableFuture<A> beside = CompletableFuture.supplyAsync(first);
    B here = second.get();
    return together.apply(Outcomes.of(beside), here);
  }
}
