package dev.headset.emulator.discord;

/** Gateway intents (Discord's documentation, "Gateway", list of intents). */
final class Intents {

  static final long GUILDS = 1L;
  static final long GUILD_MEMBERS = 1L << 1;
  static final long GUILD_PRESENCES = 1L << 8;
  static final long GUILD_MESSAGES = 1L << 9;
  static final long GUILD_MESSAGE_REACTIONS = 1L << 10;
  static final long GUILD_MESSAGE_TYPING = 1L << 11;
  static final long DIRECT_MESSAGES = 1L << 12;
  static final long DIRECT_MESSAGE_REACTIONS = 1L << 13;
  static final long DIRECT_MESSAGE_TYPING = 1L << 14;
  static final long MESSAGE_CONTENT = 1L << 15;
  static final long PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;

  /** 0 to 16, 20 and 21 (auto moderation), 24 and 25 (polls); the rest is not given out. */
  private static final long KNOWN = ((1L << 17) - 1) | (3L << 20) | (3L << 24);

  private Intents() {}

  static boolean valid(long intents) {
    return intents >= 0 && (intents & ~KNOWN) == 0;
  }
}
