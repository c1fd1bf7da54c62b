package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every word of every phrase under a number, so that a token is compared with all of them once.
 * Filled while training; not changed after.
 */
final class PhraseWords {

  /** A word that may be misspelt. */
  private record Entry(int number, String folded, boolean opensWord, long letters) {}

  /** Words that share less than this have nothing to do with each other: "can" and "canned". */
  private static final int MIN_STEM = 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, BitSet> whole = new HashMap<>();
  private final Map<String, BitSet> openings = new HashMap<>();
  private final Map<Language, Map<String, BitSet>> stems = new HashMap<>();

  /** By first letter. */
  private final Map<Character, List<Entry>> forgiving = new HashMap<>();

  private final Set<String> ordinary;

  /**
   * Starts without words.
   *
   * @param ordinary words that are never taken for typing errors of others
   */
  PhraseWords(Set<String> ordinary) {
    this.ordinary = ordinary;
  }

  /**
   * The number of a word of a language, new where it is.
   *
   * @param asWritten neither other endings nor typing errors are taken for it
   */
  int add(Language language, PhraseNode.Word word, boolean asWritten) {
    String key = language + (asWritten ? "=" : "~") + word.folded() + (word.opensWord() ? "*" : "");
    return numbers.computeIfAbsent(key, unused -> enter(language, word, asWritten));
  }

  private int enter(Language language, PhraseNode.Word word, boolean asWritten) {
    int number = numbers.size();
    String folded = word.folded();
    bits(word.opensWord() ? openings : whole, folded).set(number);
    if (!asWritten) {
      forgiving
          .computeIfAbsent(folded.charAt(0), unused -> new ArrayList<>())
          .add(new Entry(number, folded, word.opensWord(), Spelling.letters(folded)));
      if (!word.opensWord()) {
        String stem = Lexicon.of(language).stem().apply(folded);
        bits(stems.computeIfAbsent(language, unused -> new HashMap<>()), stem).set(number);
      }
    }
    return number;
  }

  /** Whether some phrase has exactly this word. */
  boolean has(String folded) {
    return whole.containsKey(folded);
  }

  /** The numbers of all words that a token may stand for. */
  BitSet standsFor(Token token) {
    String folded = token.folded();
    BitSet found = new BitSet(numbers.size());
    addAll(found, whole, folded);
    if (!token.isWord()) {
      return found;
    }
    for (int length = 1; length <= folded.length(); length++) {
      addAll(found, openings, folded.substring(0, length));
    }
    stems.forEach(
        (language, byStem) -> {
          String stem = Lexicon.of(language).stem().apply(folded);
          if (stem.length() >= MIN_STEM) {
            addAll(found, byStem, stem);
          }
        });
    if (!ordinary.contains(folded) && !whole.containsKey(folded)) {
      addMisspelt(found, folded);
    }
    return found;
  }

  /** Nobody misspells the first letter, but for typing another before it. */
  private void addMisspelt(BitSet found, String folded) {
    char first = folded.charAt(0);
    addMisspelt(found, folded, forgiving.getOrDefault(first, List.of()));
    if (folded.length() > 1 && folded.charAt(1) != first) {
      List<Entry> swapped = forgiving.getOrDefault(folded.charAt(1), List.of());
      addMisspelt(found, folded, swapped);
    }
  }

  private static void addMisspelt(BitSet found, String folded, List<Entry> entries) {
    long letters = Spelling.letters(folded);
    for (Entry entry : entries) {
      int errors = errors(entry, folded);
      if (errors == 0 || found.get(entry.number())) {
        continue;
      }
      long missing = entry.letters() & ~letters;
      long strange = entry.opensWord() ? 0 : letters & ~entry.letters();
      if (Long.bitCount(missing) <= errors
          && Long.bitCount(strange) <= errors
          && Spelling.within(folded, entry.folded(), errors, entry.opensWord())) {
        found.set(entry.number());
      }
    }
  }

  /** Half a word says less, so fewer errors are forgiven in it. */
  private static int errors(Entry entry, String folded) {
    int letters = Math.min(entry.folded().length(), folded.length());
    return Spelling.allowed(letters - (entry.opensWord() ? 1 : 0));
  }

  private static BitSet bits(Map<String, BitSet> map, String key) {
    return map.computeIfAbsent(key, unused -> new BitSet());
  }

  private static void addAll(BitSet found, Map<String, BitSet> map, String key) {
    BitSet bits = map.get(key);
    if (bits != null) {
      found.or(bits);
    }
  }
}
