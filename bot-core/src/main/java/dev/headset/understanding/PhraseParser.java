package dev.headset.understanding;

import dev.headset.understanding.PhraseNode.Choice;
import dev.headset.understanding.PhraseNode.Edge;
import dev.headset.understanding.PhraseNode.Gap;
import dev.headset.understanding.PhraseNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Reads one phrase pattern, from left to right. */
final class PhraseParser {

  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_DEPTH = 8;
  private static final int MIN_LETTERS_BEFORE_STAR = 3;

  private final String source;
  private int at;
  private int depth;

  PhraseParser(String source) {
    this.source = source;
    if (source.length() > MAX_LENGTH) {
      throw flaw(
          MAX_LENGTH,
          0,
          "a pattern has at most 1,000 characters",
          "split it into several patterns");
    }
  }

  /** Takes the leading {@code ~} where there is one. */
  boolean takeException() {
    skipPunctuation();
    if (!sees('~')) {
      return false;
    }
    at++;
    return true;
  }

  PhraseNode parse() {
    Sequence sequence = sequence();
    if (at < source.length()) {
      throw strayCloser();
    }
    if (sequence.canBeEmpty()) {
      throw matchesNothing(sequence);
    }
    return sequence;
  }

  private Sequence sequence() {
    List<PhraseNode> parts = new ArrayList<>();
    skipPunctuation();
    while (at < source.length() && !sees(')') && !sees(']')) {
      if (sees('|')) {
        if (depth > 0) {
          break;
        }
        throw flaw(
            at, 1, "\"|\" stands outside parentheses", "put the alternatives in them: (one|two)");
      }
      part(parts);
      skipPunctuation();
    }
    return new Sequence(List.copyOf(parts));
  }

  private void part(List<PhraseNode> parts) {
    char sign = source.charAt(at);
    switch (sign) {
      case '(', '[' -> parts.add(choice(sign));
      case '.', '…' -> parts.add(gap(parts));
      case '^' -> parts.add(start(parts));
      case '$' -> parts.add(end());
      case '*' ->
          throw flaw(
              at, 1, "\"*\" has no word before it", "write it right after a word: question*");
      case '~' ->
          throw flaw(
              at, 1, "\"~\" stands within the pattern", "write it first, before everything else");
      default -> word(parts);
    }
  }

  private Choice choice(char opener) {
    int opened = at++;
    if (++depth > MAX_DEPTH) {
      throw flaw(opened, 1, "brackets are nested too deeply", "split it into several patterns");
    }
    char closer = opener == '(' ? ')' : ']';
    List<PhraseNode> alternatives = new ArrayList<>();
    do {
      alternatives.add(alternative());
    } while (takes('|'));
    if (!takes(closer)) {
      throw at < source.length()
          ? strayCloser()
          : flaw(opened, 1, "\"" + opener + "\" is never closed", "close it with " + closer);
    }
    depth--;
    return new Choice(List.copyOf(alternatives), opener == '[');
  }

  private Sequence alternative() {
    int from = at;
    Sequence alternative = sequence();
    if (alternative.parts().isEmpty()) {
      throw flaw(
          from, 0, "an alternative is empty", "write the words, or [word] for what may be missing");
    }
    return alternative;
  }

  private Gap gap(List<PhraseNode> before) {
    int from = at;
    while (sees('.') || sees('…')) {
      at++;
    }
    skipPunctuation();
    if (before.isEmpty() && (sees(']') || sees('|'))) {
      throw flaw(from, 2, "a gap may be empty as it is", "write it without brackets");
    }
    boolean last = at >= source.length() || "$)]|".indexOf(source.charAt(at)) >= 0;
    if (before.isEmpty() || last) {
      throw flaw(
          from, 2, "a gap needs words on both sides", "leave it out: a pattern is found anywhere");
    }
    return new Gap();
  }

  private Edge start(List<PhraseNode> before) {
    if (!before.isEmpty() || depth > 0) {
      throw flaw(at, 1, "\"^\" stands within the pattern", "write it first, or leave it out");
    }
    at++;
    return new Edge(true);
  }

  private Edge end() {
    int from = at++;
    skipPunctuation();
    if (at < source.length() || depth > 0) {
      throw flaw(from, 1, "\"$\" stands within the pattern", "write it last, or leave it out");
    }
    return new Edge(false);
  }

  private void word(List<PhraseNode> parts) {
    int from = at;
    while (at < source.length() && Tokenizer.isWordPart(source, at)) {
      at += Character.charCount(source.codePointAt(at));
    }
    if (at == from) {
      takeSymbol(parts);
      return;
    }
    boolean star = takes('*');
    List<Token> tokens = Tokenizer.tokens(source.substring(from, at - (star ? 1 : 0)));
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = star && i == tokens.size() - 1;
      parts.add(new PhraseNode.Word(tokens.get(i).folded(), opens));
    }
    if (star && tokens.get(tokens.size() - 1).folded().length() < MIN_LETTERS_BEFORE_STAR) {
      throw flaw(
          from,
          at - from,
          "\"*\" after fewer than three letters fits nearly everything",
          "write more of the word");
    }
  }

  private void takeSymbol(List<PhraseNode> parts) {
    int symbol = source.codePointAt(at);
    int length = Character.charCount(symbol);
    if (!Tokenizer.isSymbol(symbol)) {
      throw flaw(
          at,
          length,
          "\"" + Character.toString(symbol) + "\" means nothing in a pattern",
          "leave it out: only words, emoji and ( | ) [ ] .. * ^ $ ~ count");
    }
    at += length;
    parts.add(new PhraseNode.Word(Character.toString(symbol), false));
  }

  private PhraseSyntaxException strayCloser() {
    char closer = source.charAt(at);
    String opener = closer == ')' ? "(" : "[";
    return flaw(
        at, 1, "\"" + closer + "\" closes nothing", "open it with " + opener + ", or leave it out");
  }

  private PhraseSyntaxException matchesNothing(Sequence sequence) {
    boolean bare = sequence.parts().stream().allMatch(Edge.class::isInstance);
    return bare
        ? flaw(0, source.length(), "the pattern has no word", "write the words, or take it out")
        : flaw(
            0,
            source.length(),
            "every part of the pattern may be missing",
            "take the [ ] off one that must be there");
  }

  private void skipPunctuation() {
    while (at < source.length() && isIgnored()) {
      at += Character.charCount(source.codePointAt(at));
    }
  }

  private boolean isIgnored() {
    int sign = source.codePointAt(at);
    if (sign == '.') {
      return at + 1 >= source.length() || source.charAt(at + 1) != '.';
    }
    return Character.isWhitespace(sign)
        || ",?!;:\"'-–—„”“’".indexOf(sign) >= 0
        || (!Tokenizer.isSymbol(sign) && isMark(sign));
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || (type == Character.MODIFIER_SYMBOL && sign > 0x7f);
  }

  private boolean sees(char sign) {
    return at < source.length() && source.charAt(at) == sign;
  }

  private boolean takes(char sign) {
    if (!sees(sign)) {
      return false;
    }
    at++;
    return true;
  }

  private static PhraseSyntaxException flaw(int offset, int length, String problem, String fix) {
    return new PhraseSyntaxException(offset, length, problem, fix);
  }
}
