package dev.headset.platform;

import java.util.List;

/**
 * A message to be shown. The text is literal: no markup, no mention in it has any meaning.
 *
 * @param buttons rows of buttons, top to bottom; empty for none
 */
public record OutgoingMessage(
    Speaker from, String text, List<List<Button>> buttons, List<Attachment> files) {

  /** Copies the lists. */
  public OutgoingMessage {
    buttons = buttons.stream().map(List::copyOf).toList();
    files = List.copyOf(files);
  }

  public static OutgoingMessage bot(String text) {
    return new OutgoingMessage(new Speaker.Bot(), text, List.of(), List.of());
  }

  public OutgoingMessage withButtons(List<List<Button>> rows) {
    return new OutgoingMessage(from, text, rows, files);
  }

  public OutgoingMessage withFiles(List<Attachment> attached) {
    return new OutgoingMessage(from, text, buttons, attached);
  }
}
