package dev.headset.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds a brace that has no partner, in a text in ICU's MessageFormat. */
final class Braces {

  /** A brace without a partner, in UTF-16 units from the start. */
  record Stray(int offset, boolean opening) {}

  private Braces() {}

  static Optional<Stray> stray(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '\'' && next == '\'') {
        i++;
      } else if (c == '\'') {
        // A single quote quotes only in front of a brace; elsewhere it is an apostrophe.
        quoted = !quoted && (next == '{' || next == '}');
      } else if (!quoted && c == '{') {
        open.push(i);
      } else if (!quoted && c == '}') {
        if (open.isEmpty()) {
          return Optional.of(new Stray(i, false));
        }
        open.pop();
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(new Stray(open.pop(), true));
  }
}
