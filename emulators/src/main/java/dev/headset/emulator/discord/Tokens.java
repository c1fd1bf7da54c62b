package dev.headset.emulator.discord;

/** Bot tokens as they come in headers and payloads. */
final class Tokens {

  private static final String PREFIX = "Bot ";

  private Tokens() {}

  /** Without the prefix that REST demands and the gateway tolerates. */
  static String bare(String token) {
    return token.startsWith(PREFIX) ? token.substring(PREFIX.length()) : token;
  }

  static boolean isBot(String authorization) {
    return authorization.startsWith(PREFIX);
  }
}
