package dev.headset.relay;

/** Makes the names that people gave their files fit to be shown, and to be written under. */
public final class FileNames {

  private static final int MAX_CODE_POINTS = 120;
  private static final int MAX_ENDING = 16;
  private static final String IN_PATHS = "/\\:*?\"<>|";

  private FileNames() {}

  /**
   * The name on one line, without paths, controls, and characters that turn the direction of the
   * text around them, so that {@code gpj.exe} can't be shown backwards; a long one keeps its
   * ending. Empty where nothing is left, or only dots, which lead out of folders.
   */
  public static String clean(String given) {
    StringBuilder clean = new StringBuilder();
    given
        .codePoints()
        .map(c -> IN_PATHS.indexOf(c) >= 0 ? '_' : c)
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> !isHidden(c))
        .forEach(clean::appendCodePoint);
    String name = cut(clean.toString().strip()).strip();
    return name.chars().allMatch(c -> c == '.') ? "" : name;
  }

  private static String cut(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= MAX_CODE_POINTS) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= MAX_ENDING ? name.substring(dot) : "";
    int kept = MAX_CODE_POINTS - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
