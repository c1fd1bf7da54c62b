package dev.headset.engine;

/** Puts what was thrown in one line. */
final class Causes {

  private static final int MAX_CHARS = 300;

  private Causes() {}

  static String of(Throwable thrown) {
    String message = thrown.getMessage();
    String line =
        (thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message))
            .replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= MAX_CHARS ? line : line.substring(0, MAX_CHARS) + "…";
  }
}
