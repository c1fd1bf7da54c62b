package dev.headset.relay;

/** Makes names that people gave themselves fit to be shown in a line of ours. */
public final class DisplayNames {

  private static final int MAX_CODE_POINTS = 64;

  private DisplayNames() {}

  /**
   * The name on one line, without controls and without characters that turn the direction of the
   * text around them; cut to {@value #MAX_CODE_POINTS} code points. "?" where nothing is left.
   */
  public static String clean(String name) {
    StringBuilder clean = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> isSeen(c))
        .limit(MAX_CODE_POINTS)
        .forEach(clean::appendCodePoint);
    String stripped = clean.toString().strip();
    return stripped.isEmpty() ? "?" : stripped;
  }

  /** Whether a character is seen where it stands, or is a blank, and moves nothing around it. */
  public static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
