package dev.headset.understanding;

import java.util.Arrays;

/** A table of codes, each with a number; takes a fraction of a map's memory. */
final class CodeCounts {

  private static final int NONE = 0;

  private long[] codes = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  /** How many codes have a number. */
  int size() {
    return size;
  }

  /** The number of a code, 0 where it has none. */
  int get(long code) {
    return numbers[slot(code)];
  }

  /** Gives a code a number above 0. */
  void put(long code, int number) {
    int slot = slot(code);
    if (numbers[slot] == NONE) {
      codes[slot] = code;
      size++;
    }
    numbers[slot] = number;
    if (2 * size > codes.length) {
      grow();
    }
  }

  /** Every code, ascending. */
  long[] codes() {
    long[] all = new long[size];
    int at = 0;
    for (int slot = 0; slot < codes.length; slot++) {
      if (numbers[slot] != NONE) {
        all[at++] = codes[slot];
      }
    }
    Arrays.sort(all);
    return all;
  }

  private int slot(long code) {
    int mask = codes.length - 1;
    int slot = (int) (code >>> 32 ^ code) & mask;
    while (numbers[slot] != NONE && codes[slot] != code) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldCodes = codes;
    int[] oldNumbers = numbers;
    codes = new long[2 * oldCodes.length];
    numbers = new int[2 * oldNumbers.length];
    size = 0;
    for (int slot = 0; slot < oldCodes.length; slot++) {
      if (oldNumbers[slot] != NONE) {
        put(oldCodes[slot], oldNumbers[slot]);
      }
    }
  }
}
