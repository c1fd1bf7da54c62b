package dev.headset.config;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/** Renders a problem for a terminal, as compilers do. */
final class ProblemText {

  private ProblemText() {}

  static String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(problem.place()).append(": ");
    text.append(problem.severity().name().toLowerCase(Locale.ROOT));
    text.append(": ").append(problem.sentence());
    if (problem.place().excerpt().isPresent()) {
      excerpt(text, problem.place().line(), problem.place().excerpt().get());
      problem.fix().ifPresent(fix -> text.append(' ').append(fix));
    } else {
      problem.fix().ifPresent(fix -> text.append("; ").append(fix));
    }
    for (Problem.Related related : problem.related()) {
      text.append('\n').append(related.place()).append(": note: ").append(related.note());
    }
    return text.toString();
  }

  private static void excerpt(StringBuilder text, int line, Place.Excerpt excerpt) {
    int[] shown = excerpt.text().codePoints().toArray();
    int start = excerpt.column() - 1;
    text.append('\n').append(String.format(Locale.ROOT, "%5d | ", line)).append(excerpt.text());
    text.append("\n      | ");
    for (int i = 0; i < start && i < shown.length; i++) {
      text.append(blank(shown[i]));
    }
    for (int i = start; i < start + excerpt.span(); i++) {
      text.append("^".repeat(Math.max(1, i < shown.length ? width(shown[i]) : 1)));
    }
  }

  private static String blank(int codePoint) {
    return codePoint == '\t' ? "\t" : " ".repeat(width(codePoint));
  }

  /** Columns that a character takes up on a terminal. */
  private static int width(int codePoint) {
    int type = UCharacter.getType(codePoint);
    if (type == UCharacter.NON_SPACING_MARK
        || type == UCharacter.ENCLOSING_MARK
        || type == UCharacter.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
