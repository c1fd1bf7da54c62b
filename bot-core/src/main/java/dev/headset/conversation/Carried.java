package dev.headset.conversation;

import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.relay.DisplayNames;
import dev.headset.text.Formatted;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;

/**
 * What goes from one side to the other: files as they are, and what has none (a place, a contact, a
 * file that was too large) as a line of text, so that nobody misses that it was sent.
 */
final class Carried {

  private Carried() {}

  /**
   * The words, above them whose they were at first, and below them a line for each attachment that
   * has no file.
   */
  static Formatted words(Turn turn, Language language, Content content) {
    Formatted words =
        content
            .forwardedFrom()
            .map(name -> Formatted.plain(forwarded(turn, language, name)))
            .orElse(Formatted.EMPTY);
    words = below(words, content.formatted());
    for (Attachment attachment : content.attachments()) {
      if (attachment.file().isEmpty()) {
        String line =
            turn.playbook()
                .texts()
                .say(language, key(attachment.kind()), Map.of("name", attachment.name()));
        words = below(words, Formatted.plain(line));
      }
    }
    return words;
  }

  private static Formatted below(Formatted words, Formatted more) {
    if (words.text().isEmpty() || more.text().isEmpty()) {
      return words.then(more);
    }
    return words.then("\n").then(more);
  }

  private static String forwarded(Turn turn, Language language, String name) {
    TextKey key = name.isBlank() ? TextKey.FORWARDED : TextKey.FORWARDED_FROM;
    return turn.playbook().texts().say(language, key, Map.of("name", DisplayNames.clean(name)));
  }

  /** The attachments that are files. */
  static List<Attachment> files(List<Attachment> attachments) {
    return attachments.stream().filter(each -> each.file().isPresent()).toList();
  }

  private static TextKey key(Attachment.Kind kind) {
    return switch (kind) {
      case PHOTO -> TextKey.ATTACHMENT_PHOTO;
      case DOCUMENT -> TextKey.ATTACHMENT_DOCUMENT;
      case VOICE -> TextKey.ATTACHMENT_VOICE;
      case AUDIO -> TextKey.ATTACHMENT_AUDIO;
      case VIDEO -> TextKey.ATTACHMENT_VIDEO;
      case VIDEO_NOTE -> TextKey.ATTACHMENT_VIDEO_NOTE;
      case ANIMATION -> TextKey.ATTACHMENT_ANIMATION;
      case STICKER -> TextKey.ATTACHMENT_STICKER;
      case LOCATION -> TextKey.ATTACHMENT_LOCATION;
      case CONTACT -> TextKey.ATTACHMENT_CONTACT;
      case POLL -> TextKey.ATTACHMENT_POLL;
      case OTHER -> TextKey.ATTACHMENT_OTHER;
    };
  }
}
