package dev.headset.app.platforms;

/** What only some platform has, and people send there as a matter of course. */
enum Oddity {
  /** A link, below which the platform shows what it leads to. */
  LINK_PREVIEW,
  /** Somebody is called by name. */
  MENTION,
  /** A small picture in the line that is no character. */
  CUSTOM_EMOJI,
  /** A card that a program has made, passed on. */
  EMBED
}
