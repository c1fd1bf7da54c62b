package dev.headset.telegram;

import dev.headset.platform.Attachment;
import java.util.Optional;

/**
 * What came with a message, before its bytes are fetched.
 *
 * @param name cleaned; see {@link Attachment}
 * @param bytes 0 where Telegram does not say
 * @param fileId under which Telegram hands out the bytes; empty for what has none
 */
record Media(
    Attachment.Kind kind, String name, String mediaType, long bytes, Optional<String> fileId) {

  Attachment withoutFile() {
    return new Attachment(kind, name, mediaType, bytes, Optional.empty());
  }
}
