package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.OutgoingMessage;
import dev.headset.relay.TextSplitter;
import java.util.ArrayList;
import java.util.List;

/** Makes of a message of ours the messages that Telegram takes. */
final class Composer {

  /** UTF-16 units (core.telegram.org/bots/api#sendmessage). */
  static final int MAX_TEXT = 4096;

  /** UTF-16 units (core.telegram.org/bots/api#sendphoto). */
  static final int MAX_CAPTION = 1024;

  private Composer() {}

  /**
   * Composes.
   *
   * @param files those of the message's that can be carried
   * @param remarks lines to stand below the text
   * @return empty where there is nothing to show
   */
  static List<Part> compose(
      Spot to, OutgoingMessage message, List<Attachment> files, List<String> remarks) {
    Worded words = Worded.of(message, remarks);
    boolean captioned =
        !files.isEmpty() && words.length() <= MAX_CAPTION && FileKind.of(files.get(0)).hasCaption();
    List<Part> parts = new ArrayList<>(captioned ? List.of() : words.split(to, MAX_TEXT));
    for (List<Attachment> group : groups(message, files)) {
      Part caption = captioned && parts.isEmpty() ? words.whole(to) : Part.EMPTY;
      parts.add(caption.with(group));
    }
    return buttoned(parts, message);
  }

  /** How many messages one becomes, were all its files carried. */
  static int messages(Spot to, OutgoingMessage message) {
    List<Attachment> files =
        message.files().stream().filter(file -> file.file().isPresent()).toList();
    return compose(to, message, files, List.of()).stream().mapToInt(Part::messages).sum();
  }

  /**
   * The words of a message alone, for messages that are changed in place.
   *
   * @param first how much the first may hold: a text, or a file's caption
   */
  static List<Part> words(Spot to, OutgoingMessage message, int first) {
    Worded words = Worded.of(message, List.of());
    List<Part> parts = new ArrayList<>();
    if (words.length() <= first) {
      parts.addAll(words.split(to, first));
    } else {
      int end = TextSplitter.split(words.text(), first).get(0).text().length();
      parts.addAll(words.part(0, end).split(to, first));
      parts.addAll(words.part(end, words.length()).split(to, MAX_TEXT));
    }
    return buttoned(parts, message);
  }

  /** An album can have no buttons. */
  private static List<List<Attachment>> groups(OutgoingMessage message, List<Attachment> files) {
    return message.buttons().isEmpty() ? Albums.group(files) : Albums.apart(files);
  }

  private static List<Part> buttoned(List<Part> parts, OutgoingMessage message) {
    if (!parts.isEmpty()) {
      int last = parts.size() - 1;
      parts.set(last, parts.get(last).withButtons(message.buttons()));
    }
    return parts;
  }
}
