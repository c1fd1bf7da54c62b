package dev.headset.text;

/** How a stretch of text is set apart. What both Discord and Telegram can show, and no more. */
public enum Style {
  BOLD,
  ITALIC,
  UNDERLINE,
  STRIKE,
  /** Hidden until it is tapped. */
  SPOILER,
  /** Somebody else's words, on lines of their own. */
  QUOTE,
  /** Fixed width, within a line. */
  CODE,
  /** Fixed width, on lines of its own; a span's argument is the programming language. */
  PRE,
  /** A span's argument is the address. */
  LINK
}
