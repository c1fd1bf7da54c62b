package dev.headset.emulator.discord;

import java.nio.charset.StandardCharsets;

/**
 * A file of a message.
 *
 * @param type a media type, {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody changes or compares
public record DiscordFile(String name, String type, byte[] bytes) {

  /** A plain text file. */
  public static DiscordFile text(String name, String content) {
    return new DiscordFile(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
