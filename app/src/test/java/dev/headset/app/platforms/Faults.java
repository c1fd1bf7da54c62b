package dev.headset.app.platforms;

import java.util.List;
import java.util.stream.Collectors;

/** What an emulator found fault with, in words. Stories share it, one after the other. */
final class Faults {

  private Faults() {}

  /** All but the first so many, a line each. */
  static String since(int before, List<?> faults) {
    return faults.stream().skip(before).map(fault -> fault + "\n").collect(Collectors.joining());
  }
}
