package dev.headset.bench;

import java.util.List;

/** What customers say in the benchmarks: free text and commands that the bot answers at once. */
final class Talk {

  private static final List<String> LINES =
      List.of("where is my parcel?", "/topics", "I want my money back", "/help");

  private Talk() {}

  static String line(int number) {
    return LINES.get(number % LINES.size());
  }
}
