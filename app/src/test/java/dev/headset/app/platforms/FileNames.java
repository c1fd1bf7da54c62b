package dev.headset.app.platforms;

import dev.headset.platform.Attachment;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Posted;
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
  static List<Posted> together(List<Posted> chat) {
    List<Posted> together = new ArrayList<>();
    for (Posted posted : chat) {
      int last = together.size() - 1;
      boolean goesOn =
          posted.byBot()
              && posted.message().text().isEmpty()
              && posted.message().from() instanceof Speaker.Bot
              && last >= 0
              && together.get(last).byBot()
              && takesMore(together.get(last).message());
      if (goesOn) {
        OutgoingMessage first = together.get(last).message();
        List<Attachment> files = new ArrayList<>(first.files());
        files.addAll(posted.message().files());
        together.set(last, together.get(last).withMessage(first.withFiles(files)));
      } else {
        together.add(posted);
      }
    }
    return together;
  }

  /** What has files already, or nothing but a name at its head. */
  private static boolean takesMore(OutgoingMessage message) {
    return !message.files().isEmpty()
        || (message.text().isEmpty() && !(message.from() instanceof Speaker.Bot));
  }

  static String word(Sent.File file) {
    return file.kind().name().toLowerCase(Locale.ROOT);
  }

  /**
   * A file as it came in.
   *
   * @param name shown for what the bot wrote itself, whose bytes are many lines
   */
  static Attachment shown(String name, byte[] bytes, String mediaType) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Attachment(
        Attachment.Kind.DOCUMENT,
        text.contains("\n") ? name : text,
        mediaType,
        bytes.length,
        Optional.empty());
  }
}
