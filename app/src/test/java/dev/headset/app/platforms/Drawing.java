package dev.headset.app.platforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A picture in SVG that grows downwards. Its letters are those that the reader's machine has. */
final class Drawing {

  /** Widths differ from font to font: a letter of this share of its size leaves some room. */
  private static final double LETTER = 0.56;

  private final StringBuilder shapes = new StringBuilder();
  private final int width;

  Drawing(int width) {
    this.width = width;
  }

  /** How wide a text is, about. */
  static int widthOf(String text, int size) {
    return (int) Math.ceil(text.codePointCount(0, text.length()) * size * LETTER);
  }

  /** The lines that a text takes within a width. */
  static List<String> lines(String text, int size, int within) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ", -1)) {
        if (line.length() > 0 && widthOf(line + " " + word, size) > within) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  Drawing box(int x, int y, int boxWidth, int height, int round, String colour) {
    return add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>",
        x, y, boxWidth, height, round, colour);
  }

  /** A bow and the cups at its ends: the headset that stands for the bot. */
  Drawing headset(int x, int y, int radius, String colour) {
    add("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\"/>", x, y, radius, colour);
    int bow = radius / 2;
    add(
        "<path d=\"M%d %d a%d %d 0 0 1 %d 0\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.5\"/>",
        x - bow, y + 2, bow, bow, 2 * bow);
    return box(x - bow - 3, y, 6, 10, 3, "#fff").box(x + bow - 3, y, 6, 10, 3, "#fff");
  }

  Drawing text(int x, int y, int size, String colour, String words) {
    return text(x, y, size, colour, "start", 400, words);
  }

  Drawing bold(int x, int y, int size, String colour, String words) {
    return text(x, y, size, colour, "start", 600, words);
  }

  Drawing centred(int x, int y, int size, String colour, String words) {
    return text(x, y, size, colour, "middle", 500, words);
  }

  /** It ends there. */
  Drawing endingAt(int x, int y, int size, String colour, String words) {
    return text(x, y, size, colour, "end", 400, words);
  }

  private Drawing text(
      int x, int y, int size, String colour, String anchor, int weight, String words) {
    return add(
        "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"%s\""
            + " font-weight=\"%d\">%s</text>",
        x, y, size, colour, anchor, weight, escaped(words));
  }

  private Drawing add(String shape, Object... values) {
    shapes.append("  ").append(String.format(Locale.ROOT, shape, values)).append('\n');
    return this;
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * The whole picture.
   *
   * @param name what it shows, for those who do not see it
   */
  String drawn(int height, String ground, String name) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" aria-label=\"%s\""
                + " font-family=\"system-ui, 'Segoe UI', Helvetica, Arial, sans-serif\">\n",
            width,
            height,
            width,
            height,
            escaped(name))
        + String.format(
            Locale.ROOT,
            "  <rect width=\"%d\" height=\"%d\" rx=\"10\" fill=\"%s\"/>\n",
            width,
            height,
            ground)
        + shapes
        + "</svg>\n";
  }
}
