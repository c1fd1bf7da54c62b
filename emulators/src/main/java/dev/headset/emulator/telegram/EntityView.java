package dev.headset.emulator.telegram;

/**
 * A formatted stretch of a text.
 *
 * @param type {@code bold}, {@code text_link}, {@code bot_command} …
 * @param offset in UTF-16 units
 * @param length in UTF-16 units
 * @param argument a link's address, a block's language, a mentioned person's id; else empty
 */
public record EntityView(String type, int offset, int length, String argument) {

  public EntityView(String type, int offset, int length) {
    this(type, offset, length, "");
  }
}
