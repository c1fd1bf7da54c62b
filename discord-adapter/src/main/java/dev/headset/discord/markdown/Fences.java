package dev.headset.discord.markdown;

import dev.headset.text.Span;
import dev.headset.text.Style;

/** Writes code between backticks that are not in it. */
final class Fences {

  private static final int MOST_TICKS = 2;

  private Fences() {}

  /**
   * How many backticks may stand around code within a line: one or two, since three begin a block.
   *
   * @return 0 where the code holds both, or nothing
   */
  static int ticks(String words) {
    if (words.isEmpty()) {
      return 0;
    }
    Source source = new Source(words);
    for (int count = 1; count <= MOST_TICKS; count++) {
      if (source.ticks(count, 0, words.length()) == Source.NONE) {
        return count;
      }
    }
    return 0;
  }

  static String written(Span code, String words) {
    if (code.style() == Style.PRE) {
      boolean named = code.argument().chars().allMatch(c -> Code.inLanguage((char) c));
      return "```" + (named ? code.argument() : "") + "\n" + words + "\n```";
    }
    String marks = "`".repeat(ticks(words));
    String before = Code.needsBlankBefore(words) ? " " : "";
    String behind = Code.needsBlankBehind(words) ? " " : "";
    return marks + before + words + behind + marks;
  }
}
