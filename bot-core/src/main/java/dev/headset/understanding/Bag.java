package dev.headset.understanding;

import java.util.Arrays;
import java.util.List;

/**
 * How often each of some things occurs. A thing is known by a number that is made of its letters;
 * two things share one so seldom that it does not matter.
 *
 * @param codes ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bag(long[] codes, int[] counts) {

  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  /** The code of what is made of one thing and another behind it. */
  static long and(long code, long next) {
    long mixed = (code ^ next) * PRIME;
    return (mixed ^ (mixed >>> 29)) * MIX;
  }

  static long code(String word) {
    long code = START;
    for (int at = 0; at < word.length(); at++) {
      code = and(code, word.charAt(at));
    }
    return code;
  }

  /**
   * The pieces of some words, of so many letters. They reach over the gaps between words, so that
   * the order of words counts too.
   */
  static Bag pieces(List<String> words, int shortest, int longest) {
    String text = ' ' + String.join(" ", words) + ' ';
    Builder pieces = new Builder(longest * text.length());
    for (int from = 0; from < text.length(); from++) {
      long piece = START;
      int most = Math.min(longest, text.length() - from);
      for (int length = 1; length <= most; length++) {
        piece = and(piece, text.charAt(from + length - 1));
        if (length >= shortest) {
          pieces.add(piece);
        }
      }
    }
    return pieces.build();
  }

  /** Collects things. */
  static final class Builder {
    private long[] codes;
    private int size;

    Builder(int expected) {
      codes = new long[Math.max(1, expected)];
    }

    void add(long code) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, 2 * size);
      }
      codes[size++] = code;
    }

    Bag build() {
      Arrays.sort(codes, 0, size);
      long[] each = new long[size];
      int[] counts = new int[size];
      int kinds = 0;
      for (int at = 0; at < size; at++) {
        if (at == 0 || codes[at] != codes[at - 1]) {
          each[kinds++] = codes[at];
        }
        counts[kinds - 1]++;
      }
      return new Bag(Arrays.copyOf(each, kinds), Arrays.copyOf(counts, kinds));
    }
  }
}
