package dev.headset.emulator.discord;

/** Emoji of reactions: Unicode's only, since no guild here has its own. */
final class Emoji {

  private static final int KEYCAP = 0x20E3;
  private static final int FIRST_SYMBOL = 0x203C;

  private Emoji() {}

  /** The emoji, or 10014 where the text is none. */
  static String known(String text) {
    boolean brief = !text.isEmpty() && text.codePointCount(0, text.length()) <= 16;
    boolean keycap = text.indexOf(KEYCAP) > 0;
    boolean symbols =
        text.codePoints()
            .allMatch(
                point ->
                    point >= FIRST_SYMBOL || point == 0xA9 || point == 0xAE || point == 0x200D);
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    if (!brief || letters || !(symbols || keycap)) {
      throw ApiError.of(400, 10014, "Unknown Emoji");
    }
    return text;
  }
}
