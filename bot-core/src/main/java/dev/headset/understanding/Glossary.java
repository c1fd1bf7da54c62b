package dev.headset.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a language are in English. The longest beginning of a word that is known wins.
 */
final class Glossary {

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> beginnings = new HashMap<>();
  private int longest;

  /**
   * Reads a glossary.
   *
   * @param lines a word each, or with a star the beginning of words, folded, and behind it one or
   *     two English words
   * @throws IllegalArgumentException where a line has no English word
   */
  Glossary(List<String> lines) {
    lines.forEach(this::add);
  }

  private void add(String line) {
    List<String> parts = List.of(line.split(" ", -1));
    if (parts.size() < 2) {
      throw new IllegalArgumentException("no English word for " + line);
    }
    String word = parts.get(0);
    List<String> english = parts.subList(1, parts.size());
    if (word.endsWith("*")) {
      String beginning = word.substring(0, word.length() - 1);
      beginnings.put(beginning, english);
      longest = Math.max(longest, beginning.length());
    } else {
      words.put(word, english);
    }
  }

  /** The English of a folded word; empty where it is not known. */
  List<String> english(String word) {
    List<String> whole = words.get(word);
    if (whole != null) {
      return whole;
    }
    for (int length = Math.min(longest, word.length()); length > 0; length--) {
      List<String> found = beginnings.get(word.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }
}
