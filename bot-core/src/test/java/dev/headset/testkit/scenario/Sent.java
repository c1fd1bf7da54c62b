package dev.headset.testkit.scenario;

import dev.headset.platform.Attachment;
import java.util.Optional;

/**
 * What somebody sends.
 *
 * @param text may be empty
 */
public record Sent(String text, Optional<File> file) {

  public static Sent text(String text) {
    return new Sent(text, Optional.empty());
  }

  /** A file as it leaves the sender's device; its bytes do not matter. */
  public record File(Attachment.Kind kind, String name) {

    /** The media type that goes with the kind. */
    public String mediaType() {
      return switch (kind) {
        case PHOTO -> "image/jpeg";
        case STICKER -> "image/webp";
        case VOICE, AUDIO -> "audio/ogg";
        case VIDEO, VIDEO_NOTE, ANIMATION -> "video/mp4";
        case DOCUMENT -> "application/pdf";
        case LOCATION, CONTACT, POLL, OTHER -> "application/octet-stream";
      };
    }
  }
}
