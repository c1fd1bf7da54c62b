package dev.headset.config;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password, by which it can be recognised and not be found out: PBKDF2 with
 * HMAC-SHA-256. As text it tells all that a check takes: {@code pbkdf2-sha256:ROUNDS:SALT:HASH},
 * the last two in URL-safe Base64, so that neither YAML nor a shell reads anything into it.
 */
public final class PasswordHash {

  /** What OWASP's Password Storage Cheat Sheet asks of this algorithm. */
  public static final int ROUNDS = 600_000;

  /** The fewest rounds that are taken for good enough; more than the most would hang a login. */
  static final int MIN_ROUNDS = 100_000;

  private static final int MAX_ROUNDS = 5_000_000;
  private static final String NAME = "pbkdf2-sha256";
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int HASH_BYTES = 32;
  private static final int MIN_SALT_BYTES = 16;
  private static final int MAX_SALT_BYTES = 64;

  private final int rounds;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int rounds, byte[] salt, byte[] hash) {
    this.rounds = rounds;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * Makes one; takes a good part of a second.
   *
   * @param salt 16 to 64 random bytes, new for each password
   * @param rounds 100,000 to 5,000,000
   */
  public static PasswordHash of(CharSequence password, byte[] salt, int rounds) {
    if (rounds < MIN_ROUNDS || rounds > MAX_ROUNDS) {
      throw new IllegalArgumentException("not so many rounds: " + rounds);
    }
    if (salt.length < MIN_SALT_BYTES || salt.length > MAX_SALT_BYTES) {
      throw new IllegalArgumentException("a salt has 16 to 64 bytes, not " + salt.length);
    }
    byte[] own = salt.clone();
    return new PasswordHash(rounds, own, derive(password, own, rounds));
  }

  /** Reads its text; empty where that is none. */
  public static Optional<PasswordHash> parse(String text) {
    List<String> parts = List.of(text.split(":", -1));
    if (parts.size() != 4 || !parts.get(0).equals(NAME)) {
      return Optional.empty();
    }
    try {
      int rounds = Integer.parseInt(parts.get(1));
      byte[] salt = Base64.getUrlDecoder().decode(parts.get(2));
      byte[] hash = Base64.getUrlDecoder().decode(parts.get(3));
      boolean fits =
          rounds >= MIN_ROUNDS
              && rounds <= MAX_ROUNDS
              && salt.length >= MIN_SALT_BYTES
              && salt.length <= MAX_SALT_BYTES
              && hash.length == HASH_BYTES;
      return fits ? Optional.of(new PasswordHash(rounds, salt, hash)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether this is the password; takes as long for any other. */
  public boolean matches(CharSequence password) {
    return MessageDigest.isEqual(hash, derive(password, salt, rounds));
  }

  /** One that fits no password, and takes as long to tell. */
  public PasswordHash decoy() {
    return new PasswordHash(rounds, salt, new byte[HASH_BYTES]);
  }

  /** As it is written in {@code headset.yaml}. */
  public String text() {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return String.join(
        ":",
        NAME,
        String.valueOf(rounds),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  private static byte[] derive(CharSequence password, byte[] salt, int rounds) {
    char[] chars = new char[password.length()];
    CharBuffer.wrap(password).get(chars);
    PBEKeySpec spec = new PBEKeySpec(chars, salt, rounds, HASH_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
      Arrays.fill(chars, '\0');
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordHash that
        && MessageDigest.isEqual(
            text().getBytes(StandardCharsets.US_ASCII),
            that.text().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  /** Hides it. */
  @Override
  public String toString() {
    return "***";
  }
}
