package dev.headset.discord.markdown;

/** What italics are written with. Beside other marks one may be read where the other is not. */
enum Italics {
  STAR,
  LOW_LINE,
  /** A low line, but where a letter follows: there it would be part of a word. */
  EITHER;

  String mark(String text, int end) {
    boolean inWord = end < text.length() && Source.isWord(text.charAt(end));
    boolean star = this == STAR || (this == EITHER && inWord);
    return star ? "*" : "_";
  }
}
