package dev.headset.embeddings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a text into the pieces of words that the model was taught, as BERT's tokenizer for texts
 * without case does: the longest piece that it knows comes first.
 */
final class WordPieces {

  private static final String BEGIN = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";
  private static final String INNER = "##";

  /** A longer word is none that the model knows. */
  private static final int MAX_WORD = 100;

  private static final String ASCII_SIGNS = "$+<=>^`|~";

  private final Map<String, Integer> vocabulary;
  private final int most;

  /**
   * Cuts by a vocabulary.
   *
   * @param vocabulary the number of each piece
   * @param most how many pieces of a text are taken, the two marks at its ends among them
   */
  WordPieces(Map<String, Integer> vocabulary, int most) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.most = most;
  }

  /** The numbers of a text's pieces, between a mark for its begin and one for its end. */
  long[] of(String text) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(number(BEGIN));
    for (String word : words(text)) {
      if (pieces.size() >= most - 1) {
        break;
      }
      pieces.addAll(pieces(word).orElseGet(() -> List.of(number(UNKNOWN))));
    }
    List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
    kept.add(number(END));
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private int number(String piece) {
    return Optional.ofNullable(vocabulary.get(piece))
        .orElseThrow(() -> new IllegalStateException("the vocabulary lacks " + piece));
  }

  /** Runs of letters and the like; each sign of punctuation is a word too. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain(text)
        .codePoints()
        .forEach(
            sign -> {
              boolean alone = isPunctuation(sign) || Character.isIdeographic(sign);
              if (alone || isBlank(sign)) {
                end(word, words);
              }
              if (alone) {
                words.add(Character.toString(sign));
              } else if (!isBlank(sign) && !isNothing(sign)) {
                word.appendCodePoint(sign);
              }
            });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Lower case, without diacritics. */
  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isNothing(int sign) {
    int type = Character.getType(sign);
    return sign == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static boolean isPunctuation(int sign) {
    return ASCII_SIGNS.indexOf(sign) >= 0
        || switch (Character.getType(sign)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private Optional<List<Integer>> pieces(String word) {
    if (word.codePointCount(0, word.length()) > MAX_WORD) {
      return Optional.empty();
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
        to--;
      }
      if (to == from) {
        return Optional.empty();
      }
      pieces.add(number(piece(word, from, to)));
      from = to;
    }
    return Optional.of(pieces);
  }

  private static String piece(String word, int from, int to) {
    return (from > 0 ? INNER : "") + word.substring(from, to);
  }
}
