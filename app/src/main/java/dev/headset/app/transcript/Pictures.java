package dev.headset.app.transcript;

import dev.headset.platform.Attachment;
import java.util.Locale;
import java.util.Set;

/** Which files a browser may show, and which it may only save. */
final class Pictures {

  /** None of these can hold a script. */
  private static final Set<String> SHOWN =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  private Pictures() {}

  static boolean isShown(Attachment file) {
    return SHOWN.contains(file.mediaType().toLowerCase(Locale.ROOT));
  }

  /** What a browser is told that the file is. */
  static String safeType(Attachment file) {
    return isShown(file) ? file.mediaType().toLowerCase(Locale.ROOT) : "application/octet-stream";
  }
}
