package dev.headset.text;

/**
 * A stretch of a text that is set apart.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, the unit after its last
 * @param argument a link's address, a block's programming language; else empty
 */
public record Span(int start, int end, Style style, String argument) {

  public Span(int start, int end, Style style) {
    this(start, end, style, "");
  }

  /** The same, moved to the right, or to the left where negative. */
  public Span movedBy(int units) {
    return new Span(start + units, end + units, style, argument);
  }
}
