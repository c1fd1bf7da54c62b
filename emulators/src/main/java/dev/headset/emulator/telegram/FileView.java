package dev.headset.emulator.telegram;

/**
 * A file in a message.
 *
 * @param kind as Telegram names it: {@code photo}, {@code document}, {@code voice} …
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileView(String kind, String name, String contentType, byte[] bytes) {}
