package dev.headset.platform;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A message to be shown. The text is literal: no markup, no mention in it has any meaning.
 *
 * @param spans what of the text is set apart
 * @param buttons rows of buttons, top to bottom; empty for none
 * @param replyTo the message at the same place that it answers; where that is no more, it is shown
 *     all the same
 * @param pings whom it calls; a platform calls nobody else, whatever the text says
 */
public record OutgoingMessage(
    Speaker from,
    String text,
    List<Span> spans,
    List<List<Button>> buttons,
    List<Attachment> files,
    Optional<MessageId> replyTo,
    List<Ping> pings) {

  /** Copies the lists. */
  public OutgoingMessage {
    spans = List.copyOf(spans);
    buttons = buttons.stream().map(List::copyOf).toList();
    files = List.copyOf(files);
    pings = List.copyOf(pings);
  }

  public OutgoingMessage(
      Speaker from, String text, List<List<Button>> buttons, List<Attachment> files) {
    this(from, text, List.of(), buttons, files, Optional.empty(), List.of());
  }

  public static OutgoingMessage bot(String text) {
    return new OutgoingMessage(new Speaker.Bot(), text, List.of(), List.of());
  }

  public Formatted formatted() {
    return new Formatted(text, spans);
  }

  public OutgoingMessage saying(Formatted words) {
    return new OutgoingMessage(from, words.text(), words.spans(), buttons, files, replyTo, pings);
  }

  public OutgoingMessage withButtons(List<List<Button>> rows) {
    return new OutgoingMessage(from, text, spans, rows, files, replyTo, pings);
  }

  public OutgoingMessage withFiles(List<Attachment> attached) {
    return new OutgoingMessage(from, text, spans, buttons, attached, replyTo, pings);
  }

  public OutgoingMessage replyingTo(MessageId message) {
    return new OutgoingMessage(from, text, spans, buttons, files, Optional.of(message), pings);
  }

  public OutgoingMessage pinging(List<Ping> whom) {
    return new OutgoingMessage(from, text, spans, buttons, files, replyTo, whom);
  }
}
