package dev.headset.platform;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a person sent: text as they typed it (may be empty), and what came along, in order.
 *
 * @param spans what of the text is set apart
 * @param forwardedFrom whose words these were at first, where they are passed on; the name may be
 *     empty where the platform hides it
 */
public record Content(
    String text, List<Span> spans, List<Attachment> attachments, Optional<String> forwardedFrom) {

  /** Copies the lists. */
  public Content {
    spans = List.copyOf(spans);
    attachments = List.copyOf(attachments);
  }

  public Content(String text, List<Attachment> attachments) {
    this(text, List.of(), attachments, Optional.empty());
  }

  public static Content text(String text) {
    return new Content(text, List.of());
  }

  public static Content of(Formatted said, List<Attachment> attachments) {
    return new Content(said.text(), said.spans(), attachments, Optional.empty());
  }

  /**
   * The same with other words of the same length.
   *
   * @throws IllegalArgumentException where they are longer or shorter
   */
  public Content withText(String sameLength) {
    Formatted words = formatted().withText(sameLength);
    return new Content(words.text(), words.spans(), attachments, forwardedFrom);
  }

  public Content forwardedFrom(String name) {
    return new Content(text, spans, attachments, Optional.of(name));
  }

  public Formatted formatted() {
    return new Formatted(text, spans);
  }
}
