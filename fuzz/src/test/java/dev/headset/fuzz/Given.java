package dev.headset.fuzz;

import java.nio.charset.StandardCharsets;

/** What a fuzzer gives, as the readers take it. */
public final class Given {

  /** How long one test is fuzzed where nothing else is said. */
  public static final String TIME = "90s";

  private Given() {}

  /** Any bytes as a text; what is no UTF-8 among them becomes U+FFFD. */
  public static String text(byte[] given) {
    return new String(given, StandardCharsets.UTF_8);
  }

  /** Any bytes as a text of any UTF-16 units, halves of pairs as well. */
  public static String units(byte[] given) {
    return new String(given, StandardCharsets.UTF_16BE);
  }
}
