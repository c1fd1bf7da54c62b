package dev.headset.understanding;

import dev.headset.understanding.Token.Kind;
import dev.headset.understanding.Token.Pause;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {

  /** What is longer is cut. In UTF-16 units. */
  static final int MAX_LENGTH = 4_096;

  /** Longer words are no words of a language; what follows in them is dropped. */
  private static final int MAX_WORD = 48;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Pause pause = Pause.NONE;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    String lower = cut(Folding.lower(cut(text)));
    return new Tokenizer(lower).run();
  }

  /** A letter, a digit, or an apostrophe or mark within a word. */
  static boolean isWordPart(String text, int at) {
    int sign = text.codePointAt(at);
    if (Character.isLetterOrDigit(sign)) {
      return true;
    }
    boolean joins = isApostrophe(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    int next = at + Character.charCount(sign);
    return joins
        && at > 0
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && next < text.length()
        && Character.isLetterOrDigit(text.codePointAt(next));
  }

  /** An emoji or the like. */
  static boolean isSymbol(int sign) {
    return Character.getType(sign) == Character.OTHER_SYMBOL;
  }

  private List<Token> run() {
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      if (isWordPart(text, at)) {
        take(sign);
      } else if (Character.getType(sign) != Character.FORMAT) {
        endWord();
        between(sign);
      }
      at += Character.charCount(sign);
    }
    endWord();
    return List.copyOf(tokens);
  }

  private void take(int sign) {
    if (!isApostrophe(sign) && word.length() < MAX_WORD) {
      word.appendCodePoint(sign);
    }
  }

  private void between(int sign) {
    if (isSymbol(sign)) {
      String symbol = Character.toString(sign);
      add(new Token(symbol, symbol, Kind.SYMBOL, pause));
    } else if (".!?;\n…".indexOf(sign) >= 0) {
      pause = Pause.SENTENCE;
    } else if (",:()–—".indexOf(sign) >= 0 && pause == Pause.NONE) {
      pause = Pause.COMMA;
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    String written = word.toString();
    word.setLength(0);
    boolean number = written.codePoints().anyMatch(Character::isDigit);
    String lower = number ? written : squeeze(written);
    add(new Token(lower, Folding.fold(lower), number ? Kind.NUMBER : Kind.WORD, pause));
  }

  private void add(Token token) {
    tokens.add(token);
    pause = Pause.NONE;
  }

  /** Three or more of a letter in a row become one: "pleeease". */
  private static String squeeze(String word) {
    StringBuilder squeezed = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      int end = at + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(at)) {
        end++;
      }
      squeezed.append(word, at, end - at >= 3 ? at + 1 : end);
      at = end;
    }
    return squeezed.toString();
  }

  private static String cut(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
    return text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH);
  }

  private static boolean isApostrophe(int sign) {
    return sign == '\'' || sign == '’' || sign == '`' || sign == '´';
  }
}
