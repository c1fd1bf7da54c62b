package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

  private static final byte[] SALT =
      "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  /** By Python's {@code hashlib.pbkdf2_hmac}. */
  private static final String BY_OTHERS =
      "pbkdf2-sha256:100000:MDEyMzQ1Njc4OWFiY2RlZg:zt_reXnie_JUGRCGwuUp0LCrKF6ICBVRTdk8t76NeM0";

  @Test
  void isWhatOtherProgramsMakeOfThePassword() {
    PasswordHash made = PasswordHash.of("zażółć gęślą jaźń", SALT, 100_000);
    assertEquals(BY_OTHERS, made.text());
    assertEquals(Optional.of(made), PasswordHash.parse(BY_OTHERS));
  }

  @Test
  void recognisesThePasswordAndNoOther() {
    PasswordHash hash = PasswordHash.parse(BY_OTHERS).orElseThrow();
    assertTrue(hash.matches("zażółć gęślą jaźń"));
    assertFalse(hash.matches("zażółć gęślą jaź"));
    assertFalse(hash.matches(""));
    assertEquals("***", hash.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hunter2",
        "md5:100000:MDEyMzQ1Njc4OWFiY2RlZg:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "pbkdf2-sha256:99999:MDEyMzQ1Njc4OWFiY2RlZg:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "pbkdf2-sha256:5000001:MDEyMzQ1Njc4OWFiY2RlZg:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "pbkdf2-sha256:many:MDEyMzQ1Njc4OWFiY2RlZg:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "pbkdf2-sha256:100000:c2hvcnQ:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "pbkdf2-sha256:100000:MDEyMzQ1Njc4OWFiY2RlZg:AAAA",
        "pbkdf2-sha256:100000:MDEyMzQ1Njc4OWFiY2RlZg:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA:",
        "pbkdf2-sha256:100000:%:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNoHashIsNotTakenForOne(String text) {
    assertEquals(Optional.empty(), PasswordHash.parse(text));
  }

  @Test
  void weakOnesAreNotMade() {
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.of("p", SALT, 99_999));
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.of("p", new byte[15], 100_000));
  }
}
