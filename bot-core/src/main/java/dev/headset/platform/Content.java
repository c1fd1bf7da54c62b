package dev.headset.platform;

import java.util.List;

/** What a person sent: text as they typed it (may be empty) and what came along, in order. */
public record Content(String text, List<Attachment> attachments) {

  /** Copies the list. */
  public Content {
    attachments = List.copyOf(attachments);
  }

  public static Content text(String text) {
    return new Content(text, List.of());
  }
}
