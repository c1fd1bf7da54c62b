package dev.headset.app.platforms;

import dev.headset.platform.Attachment;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Sent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files whose bytes are their own names: whoever sees the name at the other side has seen that the
 * bytes came through, on a platform that keeps no names too.
 */
final class FileNames {

  private FileNames() {}

  static byte[] bytes(Sent.File file) {
    String name = file.name().isEmpty() ? word(file) : file.name();
    return name.getBytes(StandardCharsets.UTF_8);
  }

  /** A platform that takes one file a message shows several below one another. */
  static List<OutgoingMessage> together(List<OutgoingMessage> shown) {
    List<OutgoingMessage> together = new ArrayList<>();
    for (OutgoingMessage message : shown) {
      int last = together.size() - 1;
      boolean goesOn =
          message.text().isEmpty() && last >= 0 && !together.get(last).files().isEmpty();
      if (goesOn) {
        List<Attachment> files = new ArrayList<>(together.get(last).files());
        files.addAll(message.files());
        together.set(last, together.get(last).withFiles(files));
      } else {
        together.add(message);
      }
    }
    return together;
  }

  static String word(Sent.File file) {
    return file.kind().name().toLowerCase(Locale.ROOT);
  }

  static Attachment shown(byte[] bytes, String mediaType) {
    return new Attachment(
        Attachment.Kind.DOCUMENT,
        new String(bytes, StandardCharsets.UTF_8),
        mediaType,
        bytes.length,
        Optional.empty());
  }
}
