package dev.headset.discord;

import dev.headset.platform.EntryKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what Discord recognises a message that is sent again: at most 25 characters, and enforced for
 * a few minutes (<a
 * href="https://docs.discord.com/developers/resources/message#create-message">source</a>).
 */
final class Nonce {

  private static final int MAX_CHARS = 25;

  private Nonce() {}

  /** The nonce of a part of an entry, counted from 0. */
  static String of(EntryKey key, int part) {
    String plain = part == 0 ? key.value() : key.value() + "." + Integer.toString(part, 36);
    return plain.length() <= MAX_CHARS ? plain : hashed(plain);
  }

  private static String hashed(String plain) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, MAX_CHARS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
