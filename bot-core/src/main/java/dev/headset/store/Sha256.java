package dev.headset.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which files are named. */
public final class Sha256 {

  private Sha256() {}

  /** A digest of nothing yet. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of bytes. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }
}
