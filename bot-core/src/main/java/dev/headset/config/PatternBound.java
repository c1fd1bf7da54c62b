package dev.headset.config;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern grows when its repetitions are written out, as the engine does before it
 * matches. {@code ((a{100}){100}){100}} is short, and would fill the memory.
 */
final class PatternBound {

  private static final long MAX_STEPS = 20_000;
  private static final int MAX_DEPTH = 30;

  /** A group that is still open: the steps before its last part, and those of its last part. */
  private static final class Group {
    long before;
    long last;

    void add(long steps) {
      before = Math.min(before + last, MAX_STEPS + 1);
      last = steps;
    }

    long all() {
      return Math.min(before + last, MAX_STEPS + 1);
    }
  }

  private PatternBound() {}

  /** Whether a pattern, right or wrong, is small enough to be looked at by the engine. */
  static boolean holds(String pattern) {
    Deque<Group> groups = new ArrayDeque<>();
    groups.push(new Group());
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      Group group = groups.element();
      if (c == '\\') {
        group.add(1);
        at++;
      } else if (c == '[') {
        group.add(1);
        at = classEnd(pattern, at);
      } else if (c == '(') {
        groups.push(new Group());
      } else if (c == ')' && groups.size() > 1) {
        groups.pop();
        groups.element().add(group.all() + 2);
      } else if (c == '{') {
        group.last = Math.min(group.last * largest(pattern, at), MAX_STEPS + 1);
      } else {
        group.add(1);
      }
      if (groups.size() > MAX_DEPTH || groups.element().all() > MAX_STEPS) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static int classEnd(String pattern, int start) {
    int at = start + 1;
    while (at < pattern.length() && (pattern.charAt(at) != ']' || at == start + 1)) {
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  /** The largest number within a repetition such as {@code {2,30}}; 1 where there is none. */
  private static long largest(String pattern, int open) {
    long largest = 1;
    long number = 0;
    for (int i = open + 1; i < pattern.length() && pattern.charAt(i) != '}'; i++) {
      char c = pattern.charAt(i);
      number = c >= '0' && c <= '9' ? Math.min(number * 10 + c - '0', MAX_STEPS + 1) : 0;
      largest = Math.max(largest, number);
    }
    return largest;
  }
}
