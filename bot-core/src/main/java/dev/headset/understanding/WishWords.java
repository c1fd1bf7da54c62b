package dev.headset.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of what kind a word of a wish is, misspelt or not: a person, a verb of asking, a bot. */
final class WishWords {

  private static final Meanings MEANINGS = Meanings.builtIn();

  /** Whom one may wish for, or to get away from. */
  private static final Set<String> WHOM =
      Set.of("who", "people", "some", "desk", "boss", "higher", "bot");

  /** A wish has a word of at least one of these kinds, or of those above. */
  private static final Set<String> CUES = Set.of("talk", "talks", "connect", "real", "live");

  static final String NEGATOR = "neg";

  /** "No, a human" turns nothing around. */
  private static final String ANSWER = "answer";

  private static final String PRONOUN = "pronoun";
  private static final Set<String> PERSONS = Set.of("who", "boss");

  /** A word of a kind, or what words of that kind begin with. */
  private record Entry(String kind, String letters, boolean begins, long set) {}

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<Character, List<Entry>> byFirst = new HashMap<>();
  private final Set<String> known;

  /**
   * Reads lines of a kind and words of it; a star stands for any ending, an underscore for a space.
   *
   * @param known words that are no typing errors of others
   */
  WishWords(List<String> lines, Set<String> known) {
    this.known = Set.copyOf(known);
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      for (int at = 1; at < words.length; at++) {
        enter(words[0], words[at]);
      }
    }
  }

  private void enter(String kind, String word) {
    boolean begins = word.endsWith("*");
    String letters = begins ? word.substring(0, word.length() - 1) : word;
    (begins ? beginnings : whole).putIfAbsent(letters, kind);
    byFirst
        .computeIfAbsent(letters.charAt(0), unused -> new ArrayList<>())
        .add(new Entry(kind, letters, begins, Spelling.letters(letters)));
  }

  static boolean isWhom(String kind) {
    return WHOM.contains(kind);
  }

  static boolean isCue(String kind) {
    return WHOM.contains(kind) || CUES.contains(kind);
  }

  /** The kind of each of some words, where it has one; "them" is of the kind of whom it means. */
  List<Optional<String>> kinds(List<Token> tokens) {
    List<Optional<String>> kinds = new ArrayList<>();
    String person = PRONOUN;
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).folded();
      String kind = withWordBefore(tokens, at).or(() -> kind(word)).orElse("");
      boolean alone = at + 1 < tokens.size() && tokens.get(at + 1).pause() != Token.Pause.NONE;
      if (kind.equals(NEGATOR) && alone) {
        kind = ANSWER;
      } else if (kind.equals(PRONOUN)) {
        kind = person;
      } else if (PERSONS.contains(kind)) {
        person = kind;
      }
      kinds.add(Optional.of(kind).filter(each -> !each.isEmpty()));
    }
    return kinds;
  }

  private Optional<String> withWordBefore(List<Token> tokens, int at) {
    return at == 0
        ? Optional.empty()
        : Optional.ofNullable(
            whole.get(tokens.get(at - 1).folded() + '_' + tokens.get(at).folded()));
  }

  private Optional<String> kind(String word) {
    String kind = whole.get(word);
    for (int length = word.length(); kind == null && length > 1; length--) {
      kind = beginnings.get(word.substring(0, length));
    }
    boolean right = kind != null || known.contains(word) || MEANINGS.knows(word);
    return right ? Optional.ofNullable(kind) : misspelt(word);
  }

  private Optional<String> misspelt(String word) {
    long letters = Spelling.letters(word);
    return byFirst.getOrDefault(word.charAt(0), List.of()).stream()
        .filter(entry -> isMisspelt(word, letters, entry))
        .map(Entry::kind)
        .findFirst();
  }

  /** Nobody misspells the first letter. */
  private static boolean isMisspelt(String word, long letters, Entry entry) {
    String right = entry.letters();
    int errors =
        Spelling.allowed(Math.min(word.length(), right.length()) - (entry.begins() ? 1 : 0));
    return errors > 0
        && Long.bitCount(entry.set() & ~letters) <= errors
        && Spelling.within(word, right, errors, entry.begins());
  }
}
