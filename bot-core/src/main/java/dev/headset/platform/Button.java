package dev.headset.platform;

/**
 * A button below a message.
 *
 * @param id comes back in {@link Update.Pressed}; at most 64 bytes, Telegram's limit for callback
 *     data
 * @param label plain text; at most 80 UTF-16 units, Discord's limit
 */
public record Button(String id, String label) {}
