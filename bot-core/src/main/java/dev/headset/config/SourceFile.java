package dev.headset.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of one file, and places in it. Offsets count code points from 0. */
final class SourceFile {

  private static final int MAX_SHOWN = 120;

  private final String name;
  private final int[] text;
  private final int[] lineStarts;
  private final Masks masks;

  SourceFile(String name, String text, boolean holdsSecrets) {
    this.name = name;
    this.text = text.codePoints().toArray();
    this.lineStarts = lineStarts(this.text);
    this.masks = new Masks(holdsSecrets);
  }

  String name() {
    return name;
  }

  int length() {
    return text.length;
  }

  int at(int offset) {
    return text[offset];
  }

  String text(int from, int to) {
    return new String(text, from, to - from);
  }

  Masks masks() {
    return masks;
  }

  Spot spot(int from, int to) {
    int start = Math.max(0, Math.min(from, text.length));
    return new Spot(this, start, Math.max(start, Math.min(to, text.length)));
  }

  /** The line that holds an offset, from 0. */
  int lineOf(int offset) {
    int low = 0;
    int high = lineStarts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int lineStart(int line) {
    return lineStarts[line];
  }

  /** Where a line ends, its line break left out. */
  int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length;
    while (end > lineStarts[line] && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  /** A spot as it is shown to the operator: on one line, with what is secret hidden. */
  Place place(Spot spot) {
    int line = lineOf(spot.from());
    int start = lineStart(line);
    int end = lineEnd(line);
    int span = Math.max(1, Math.min(spot.to(), end) - spot.from());
    return new Place(
        name, line + 1, spot.from() - start + 1, span, excerpt(line, spot.from(), span));
  }

  private Optional<Place.Excerpt> excerpt(int line, int from, int span) {
    if (lineStart(line) == lineEnd(line)) {
      return Optional.empty();
    }
    int begin = lineStart(line);
    int end = lineEnd(line);
    if (end - begin > MAX_SHOWN) {
      begin = Math.max(begin, Math.min(from - MAX_SHOWN / 3, end - MAX_SHOWN));
      end = Math.min(end, begin + MAX_SHOWN);
    }
    StringBuilder shown = new StringBuilder(begin > lineStart(line) ? "…" : "");
    int column = 0;
    int spanEnd = 0;
    for (int offset = begin; offset < end; ) {
      int maskEnd = Math.min(end, masks.endAt(this, line, offset));
      int next = Math.max(maskEnd, offset + 1);
      column = column == 0 && from < next ? width(shown) + 1 : column;
      shown.append(maskEnd > offset ? "***" : visible(text[offset]));
      spanEnd = offset < from + span ? width(shown) + 1 : spanEnd;
      offset = next;
    }
    column = column == 0 ? width(shown) + 1 : column;
    shown.append(end < lineEnd(line) ? "…" : "");
    return Optional.of(new Place.Excerpt(shown.toString(), column, Math.max(1, spanEnd - column)));
  }

  private static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** A character that would not be seen, or would move the cursor, is shown as a box. */
  private static String visible(int codePoint) {
    boolean control = codePoint != '\t' && Character.isISOControl(codePoint);
    boolean hidden = Character.getType(codePoint) == Character.FORMAT && codePoint > 0x200F;
    return control || hidden ? "\uFFFD" : Character.toString(codePoint);
  }

  private static int[] lineStarts(int[] text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length; i++) {
      boolean crlf = text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n';
      if ((text[i] == '\n' || text[i] == '\r') && !crlf) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
