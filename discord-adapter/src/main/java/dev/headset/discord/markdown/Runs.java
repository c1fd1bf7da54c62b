package dev.headset.discord.markdown;

/**
 * The rows of one character in a text that emphasis is written with. Within emphasis two of them
 * are words or another mark, so that a row of an odd number ends it, with its last.
 */
final class Runs {

  private final boolean[] member;
  private final int[] start;
  private final int[] end;

  /** The start of the next row of an odd number. */
  private final int[] nextOdd;

  Runs(String text, char mark, boolean[] escaped) {
    int length = text.length();
    member = new boolean[length];
    start = new int[length];
    end = new int[length];
    nextOdd = new int[length];
    for (int i = 0; i < length; i++) {
      member[i] = text.charAt(i) == mark && !escaped[i];
      start[i] = i > 0 && member[i] && member[i - 1] ? start[i - 1] : i;
    }
    int odd = Source.NONE;
    for (int i = length - 1; i >= 0; i--) {
      end[i] = i + 1 < length && member[i] && member[i + 1] ? end[i + 1] : i + 1;
      odd = startsAt(i) && isOdd(end[i] - i) ? i : odd;
      nextOdd[i] = odd;
    }
  }

  /** Whether a row begins here. */
  boolean startsAt(int at) {
    return member[at] && start[at] == at;
  }

  /** The mark that ends what is opened by the mark at a place, before the end of what is read. */
  int end(int open, int to) {
    int from = open + 1;
    if (from >= to) {
      return Source.NONE;
    }
    if (member[from]) {
      int rest = Math.min(end[from], to) - from;
      if (isOdd(rest)) {
        return rest == 1 ? Source.NONE : from + rest - 1;
      }
      from += rest;
    }
    int row = from < to ? nextOdd[from] : Source.NONE;
    if (row != Source.NONE && end[row] <= to) {
      return end[row] - 1;
    }
    boolean cut = from < to && member[to - 1] && end[to - 1] > to;
    int length = cut ? to - Math.max(start[to - 1], from) : 0;
    return isOdd(length) ? to - 1 : Source.NONE;
  }

  private static boolean isOdd(int number) {
    return number % 2 != 0;
  }
}
