package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * One call to Telegram of those that a message of ours takes: a text, a file, or an album.
 *
 * @param text or the caption of the first file; may be empty where there is a file
 * @param files two or more make an album, whose every file is a message
 * @param replyTo the number of the message that it answers
 */
record Part(
    String text,
    List<MessageEntity> entities,
    List<Attachment> files,
    List<List<Button>> buttons,
    Optional<Integer> replyTo) {

  static final Part EMPTY = new Part("", List.of(), List.of(), List.of(), Optional.empty());

  /** What a text says before it is taken away, where it has to be found out that it is one. */
  static final Part GONE = new Part("…", List.of(), List.of(), List.of(), Optional.empty());

  Part {
    entities = List.copyOf(entities);
    files = List.copyOf(files);
  }

  /** How many messages it becomes. */
  int messages() {
    return Math.max(1, files.size());
  }

  boolean isPlain() {
    return entities.isEmpty() || equals(codeOnly());
  }

  /** Without formatting; in a group names with an at sign still alert nobody. */
  Part plain(Spot to) {
    return to.isPrivate() ? new Part(text, List.of(), files, buttons, replyTo) : codeOnly();
  }

  private Part codeOnly() {
    MessageEntity code = new MessageEntity("code", 0, text.length());
    return new Part(text, List.of(code), files, buttons, replyTo);
  }

  /** The same with one of its files alone; the caption stays with the first. */
  Part alone(int file) {
    List<Attachment> one = List.of(files.get(file));
    return file == 0
        ? new Part(text, entities, one, buttons, replyTo)
        : new Part("", List.of(), one, buttons, replyTo);
  }

  Part with(List<Attachment> carried) {
    return new Part(text, entities, carried, buttons, replyTo);
  }

  Part withButtons(List<List<Button>> rows) {
    return new Part(text, entities, files, rows, replyTo);
  }

  Part answering(Optional<Integer> message) {
    return new Part(text, entities, files, buttons, message);
  }
}
