package dev.headset.discord;

/**
 * Discord's codes of errors that are told apart, from <a
 * href="https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes">its
 * list</a>.
 */
final class ErrorCode {

  static final int UNKNOWN_CHANNEL = 10003;
  static final int UNKNOWN_MEMBER = 10007;
  static final int UNKNOWN_MESSAGE = 10008;
  static final int UNKNOWN_USER = 10013;
  static final int UNKNOWN_INTERACTION = 10062;
  static final int ACTIVE_THREADS_FULL = 160006;
  static final int TOO_LARGE = 40005;
  static final int ALREADY_ACKNOWLEDGED = 40060;
  static final int TAG_REQUIRED = 40067;
  static final int MISSING_ACCESS = 50001;
  static final int EMPTY = 50006;
  static final int CLOSED_TO_US = 50007;
  static final int NO_TEXT_CHANNEL = 50008;
  static final int MISSING_PERMISSIONS = 50013;
  static final int MALFORMED = 50035;
  static final int ARCHIVED = 50083;
  static final int THREAD_EXISTS = 160004;
  static final int NO_SHARED_GUILD = 50278;
  static final int BLOCKED_BY_MODERATION = 200000;

  private ErrorCode() {}
}
