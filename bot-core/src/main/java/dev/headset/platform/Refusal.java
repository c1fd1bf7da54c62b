package dev.headset.platform;

/** Why a platform will never take something. */
public enum Refusal {
  /** The person blocked the bot, closed their messages, left, or is no more. */
  UNREACHABLE,
  /** The chat, thread or message is no more. */
  GONE,
  /** The bot lacks a right there. */
  FORBIDDEN,
  /** The platform finds fault with the thing itself: too large, malformed. */
  INVALID
}
