package dev.headset.bench;

import java.util.Random;

/** Makes one typing error: a letter left out, doubled, changed, or swapped with the next. */
final class Mistyping {

  private static final int LETTERS = 26;
  private static final int KINDS = 4;
  private static final int TRIES = 50;

  private Mistyping() {}

  static String once(String text, Random random) {
    for (int attempt = 0; attempt < TRIES && !text.isEmpty(); attempt++) {
      int at = random.nextInt(text.length());
      if (Character.isLetter(text.charAt(at))) {
        return at(text, at, random);
      }
    }
    return text;
  }

  private static String at(String text, int at, Random random) {
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    char other = (char) ('a' + random.nextInt(LETTERS));
    return switch (random.nextInt(KINDS)) {
      case 0 -> before + after;
      case 1 -> before + other + text.charAt(at) + after;
      case 2 -> before + other + after;
      default ->
          after.isEmpty()
              ? before
              : before + after.charAt(0) + text.charAt(at) + after.substring(1);
    };
  }
}
