package dev.headset.app.transcript;

import dev.headset.platform.Attachment;
import java.util.Base64;
import java.util.Optional;

/** Carries files within the document, as far as they are not too large. For one document. */
public final class Embedded implements Enclosures {

  private static final long EACH_BYTES = 8L << 20;
  private static final long ALL_BYTES = 64L << 20;

  private final KeptFiles files;
  private long leftBytes = ALL_BYTES;

  public Embedded(KeptFiles files) {
    this.files = files;
  }

  @Override
  public Optional<String> link(Attachment file) {
    Optional<byte[]> bytes =
        file.file().flatMap(ref -> files.bytes(ref, Math.min(EACH_BYTES, leftBytes)));
    leftBytes -= bytes.map(all -> all.length).orElse(0);
    return bytes.map(
        all ->
            "data:"
                + Pictures.safeType(file)
                + ";base64,"
                + Base64.getEncoder().encodeToString(all));
  }
}
