package dev.headset.app.platforms;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an emulator found fault with, in words. Stories share it, one after the other. */
final class Faults {

  private Faults() {}

  /** All but the first so many, a line each. */
  static String since(int before, List<?> faults) {
    return since(before, faults, fault -> true);
  }

  /** The same of those that are faults indeed. */
  static <T> String since(int before, List<T> all, Predicate<? super T> isFault) {
    return all.stream()
        .skip(before)
        .filter(isFault)
        .map(fault -> fault + "\n")
        .collect(Collectors.joining());
  }
}
