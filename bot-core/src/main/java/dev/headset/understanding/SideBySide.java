package dev.headset.understanding;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Does two pieces of work that don't need each other. Whether they run one after the other or at
 * the same time changes no result, and is not for this package to say.
 */
public interface SideBySide {

  /** One after the other. */
  SideBySide ONE_BY_ONE =
      new SideBySide() {
        @Override
        public <A, B, C> C both(
            Supplier<A> first, Supplier<B> second, BiFunction<A, B, C> together) {
          return together.apply(first.get(), second.get());
        }
      };

  /** What is made of both results. What a piece of work throws is thrown here. */
  <A, B, C> C both(Supplier<A> first, Supplier<B> second, BiFunction<A, B, C> together);
}
