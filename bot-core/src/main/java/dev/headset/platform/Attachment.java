package dev.headset.platform;

import java.util.Optional;

/**
 * Something other than text in a message.
 *
 * @param name a file name for show, cleaned of paths and controls; for what has no file, what it
 *     says (a sticker's emoji, a place, a contact, a question and its answers); may be empty
 * @param mediaType such as {@code image/png}; {@code application/octet-stream} where unknown
 * @param bytes the size, 0 where the platform does not say
 * @param file the kept bytes; empty for what has none (a location, a contact) or was too large
 */
public record Attachment(
    Kind kind, String name, String mediaType, long bytes, Optional<FileRef> file) {

  /** What sort of thing was sent. */
  public enum Kind {
    PHOTO,
    DOCUMENT,
    VOICE,
    AUDIO,
    VIDEO,
    /** A round video that a person took on the spot. */
    VIDEO_NOTE,
    /** A short silent video that plays over and over. */
    ANIMATION,
    STICKER,
    LOCATION,
    CONTACT,
    POLL,
    OTHER
  }
}
