package dev.headset.app.transcript;

import dev.headset.platform.FileRef;
import java.util.Optional;

/** The bytes of what people sent, as far as they are kept. */
@FunctionalInterface
public interface KeptFiles {

  /** Has none. */
  KeptFiles NONE = (file, maxBytes) -> Optional.empty();

  /** A file's bytes; empty where it is not kept any more, can't be read, or is larger. */
  Optional<byte[]> bytes(FileRef file, long maxBytes);
}
