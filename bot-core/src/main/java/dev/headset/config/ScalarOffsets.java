package dev.headset.config;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where the characters of a scalar's value stand in its file. Quotes, escapes, indentation and
 * folding set the two apart, but characters other than blanks keep their order: they are counted on
 * either side.
 */
final class ScalarOffsets {

  private final SourceFile file;
  private final String value;
  private final int[] offsets;
  private final int end;

  private ScalarOffsets(SourceFile file, String value, int[] offsets, int end) {
    this.file = file;
    this.value = value;
    this.offsets = offsets;
    this.end = end;
  }

  static ScalarOffsets of(SourceFile file, ScalarNode scalar) {
    int from = scalar.getStartMark().map(Mark::getIndex).orElse(0);
    int to = scalar.getEndMark().map(Mark::getIndex).orElse(from);
    int[] value = scalar.getValue().codePoints().toArray();
    int[] offsets = new int[value.length];
    int source = start(file, scalar.getScalarStyle(), from, to);
    for (int i = 0; i < value.length; i++) {
      if (isBlank(value[i])) {
        offsets[i] = Math.min(source, to);
        continue;
      }
      source = skipBlanks(file, scalar.getScalarStyle(), source, to);
      offsets[i] = Math.min(source, to);
      source += width(file, scalar.getScalarStyle(), source, to);
    }
    return new ScalarOffsets(file, scalar.getValue(), offsets, Math.min(source, to));
  }

  /** The stretch of the file for a stretch of the value, in UTF-16 units. */
  Spot spot(int from, int to) {
    int start = Math.max(0, Math.min(from, value.length()));
    int stop = Math.max(start, Math.min(to, value.length()));
    int first = value.codePointCount(0, start);
    int last = value.codePointCount(0, stop);
    int begin = first < offsets.length ? offsets[first] : end;
    int finish = last > first ? offsets[last - 1] + 1 : begin + 1;
    return file.spot(begin, finish);
  }

  private static int start(SourceFile file, ScalarStyle style, int from, int to) {
    int start = from;
    if (style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED) {
      return start + 1;
    }
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      while (start < to && file.at(start) != '\n' && file.at(start) != '\r') {
        start++;
      }
    }
    return start;
  }

  private static int skipBlanks(SourceFile file, ScalarStyle style, int from, int to) {
    int at = from;
    while (at < to) {
      boolean escapedBlank =
          style == ScalarStyle.DOUBLE_QUOTED
              && file.at(at) == '\\'
              && at + 1 < to
              && (isBlank(file.at(at + 1))
                  || file.at(at + 1) == 'n'
                  || file.at(at + 1) == 't'
                  || file.at(at + 1) == 'r');
      if (escapedBlank) {
        at += 2;
      } else if (isBlank(file.at(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** How many characters of the file make the one at an offset. */
  private static int width(SourceFile file, ScalarStyle style, int at, int to) {
    boolean pair = at + 1 < to;
    if (style == ScalarStyle.SINGLE_QUOTED && pair && file.at(at) == '\'') {
      return 2;
    }
    if (style != ScalarStyle.DOUBLE_QUOTED || !pair || file.at(at) != '\\') {
      return 1;
    }
    return switch (file.at(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static boolean isBlank(int point) {
    return point == ' ' || point == '\t' || point == '\n' || point == '\r';
  }
}
