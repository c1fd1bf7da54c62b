package dev.headset.emulator.telegram;

/**
 * A formatted stretch of a text.
 *
 * @param type {@code bold}, {@code text_link}, {@code bot_command} …
 * @param offset in UTF-16 units
 * @param length in UTF-16 units
 */
public record EntityView(String type, int offset, int length) {}
