package dev.headset.app.transcript;

import dev.headset.platform.Attachment;
import java.util.Optional;

/** How a document refers to a file that was sent. */
@FunctionalInterface
public interface Enclosures {

  /** By its name alone. */
  Enclosures NAMED = file -> Optional.empty();

  /** Where a link to the file leads; empty where it is only named. */
  Optional<String> link(Attachment file);
}
