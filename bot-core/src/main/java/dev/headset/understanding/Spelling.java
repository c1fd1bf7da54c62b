package dev.headset.understanding;

/** Typing errors: how many part two words, and how many a word of some length may have. */
final class Spelling {

  private Spelling() {}

  /** Errors that a word of so many letters may have. */
  static int allowed(int letters) {
    if (letters <= 3) {
      return 0;
    }
    return letters <= 7 ? 1 : 2;
  }

  /**
   * Whether a word is within so many errors of another: letters left out, added, changed, or two
   * neighbours swapped, each one error.
   *
   * @param opens further letters may follow: the word need only begin like the other
   */
  static boolean within(String word, String other, int errors, boolean opens) {
    int surplus = word.length() - other.length();
    if (-surplus > errors || (!opens && surplus > errors)) {
      return false;
    }
    String start = opens && surplus > errors ? word.substring(0, other.length() + errors) : word;
    return distance(start, other, errors, opens) <= errors;
  }

  /** Rows are letters of the word, columns letters of the other; stops when a row is hopeless. */
  private static int distance(String word, String other, int bound, boolean opens) {
    int columns = other.length();
    int[] beforeLast = new int[columns + 1];
    int[] last = new int[columns + 1];
    int[] row = new int[columns + 1];
    for (int column = 0; column <= columns; column++) {
      last[column] = column;
    }
    int best = last[columns];
    for (int at = 1; at <= word.length(); at++) {
      row[0] = at;
      int least = at;
      for (int column = 1; column <= columns; column++) {
        row[column] = step(word, other, at, column, beforeLast, last, row);
        least = Math.min(least, row[column]);
      }
      best = opens ? Math.min(best, row[columns]) : row[columns];
      if (least > bound) {
        return opens ? best : bound + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return best;
  }

  private static int step(
      String word, String other, int at, int column, int[] beforeLast, int[] last, int[] row) {
    boolean same = word.charAt(at - 1) == other.charAt(column - 1);
    int cost =
        Math.min(last[column - 1] + (same ? 0 : 1), Math.min(last[column], row[column - 1]) + 1);
    boolean swapped =
        at > 1
            && column > 1
            && word.charAt(at - 1) == other.charAt(column - 2)
            && word.charAt(at - 2) == other.charAt(column - 1);
    return swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
  }

  /** A bit for each letter of a word; words within n errors differ in at most 2n bits. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) % 64);
    }
    return letters;
  }
}
