package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.relay.TextSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Makes of a message of ours the messages that Telegram takes. */
final class Composer {

  /** UTF-16 units (core.telegram.org/bots/api#sendmessage). */
  static final int MAX_TEXT = 4096;

  /** UTF-16 units (core.telegram.org/bots/api#sendphoto). */
  static final int MAX_CAPTION = 1024;

  private static final int MAX_NAME = 64;

  /** What Telegram would make a mention of, which alerts whoever has that name. */
  private static final Pattern MENTION = Pattern.compile("@\\w{4,32}");

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
    String name = name(message.from());
    String text = text(message, name, remarks);
    List<Part> parts = new ArrayList<>();
    boolean captioned =
        !files.isEmpty() && text.length() <= MAX_CAPTION && FileKind.of(files.get(0)).hasCaption();
    if (!captioned) {
      for (String part : TextSplitter.split(text, MAX_TEXT)) {
        if (!part.isBlank()) {
          parts.add(part(to, part, parts.isEmpty() ? name : "", Optional.empty()));
        }
      }
    }
    for (Attachment file : files) {
      boolean first = captioned && parts.isEmpty();
      parts.add(part(to, first ? text : "", first ? name : "", Optional.of(file)));
    }
    if (!parts.isEmpty()) {
      int last = parts.size() - 1;
      parts.set(last, parts.get(last).withButtons(message.buttons()));
    }
    return parts;
  }

  /** As much of a message as one Telegram message takes, for one that is changed in place. */
  static Part first(Spot to, OutgoingMessage message) {
    String name = name(message.from());
    String text = TextSplitter.split(text(message, name, List.of()), MAX_TEXT).get(0);
    return part(to, text, name, Optional.empty()).withButtons(message.buttons());
  }

  private static String text(OutgoingMessage message, String name, List<String> remarks) {
    List<String> lines = new ArrayList<>();
    if (!message.text().isBlank()) {
      lines.add(message.text());
    }
    lines.addAll(remarks);
    String text = String.join("\n", lines);
    if (name.isEmpty()) {
      return text;
    }
    return text.isEmpty() ? name + ":" : name + ": " + text;
  }

  private static String name(Speaker speaker) {
    String name = "";
    if (speaker instanceof Speaker.Customer customer) {
      name = FileNames.line(customer.name());
    } else if (speaker instanceof Speaker.Associate associate) {
      name = FileNames.line(associate.name());
    }
    return TextSplitter.split(name, MAX_NAME).get(0);
  }

  private static Part part(Spot to, String text, String name, Optional<Attachment> file) {
    List<MessageEntity> entities = new ArrayList<>();
    if (!name.isEmpty()) {
      boolean pings = !to.isPrivate() && MENTION.matcher(name).find();
      entities.add(new MessageEntity(pings ? "code" : "bold", 0, name.length()));
    }
    if (!to.isPrivate()) {
      Matcher mentions = MENTION.matcher(text);
      for (int from = name.length(); mentions.find(from); from = mentions.end()) {
        // Within code Telegram looks for no mentions. A card holds strangers' words as well.
        entities.add(
            new MessageEntity("code", mentions.start(), mentions.end() - mentions.start()));
      }
    }
    return new Part(text, List.copyOf(entities), file, List.of());
  }
}
