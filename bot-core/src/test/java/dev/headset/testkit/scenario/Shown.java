package dev.headset.testkit.scenario;

import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what was shown into the words of a story. */
final class Shown {

  private Shown() {}

  static String inWords(OutgoingMessage message) {
    StringBuilder words = new StringBuilder(speaker(message.from())).append(": ");
    words.append(Brackets.write(message.formatted()).replace("\n", "\n        "));
    List<Button> buttons = buttons(message);
    if (!buttons.isEmpty()) {
      words.append("\n      bubbles: ");
      words.append(buttons.stream().map(Button::label).collect(Collectors.joining(" | ")));
    }
    if (!message.files().isEmpty()) {
      words.append("\n      files: ").append(String.join(", ", files(message)));
    }
    return words.toString();
  }

  private static String speaker(Speaker from) {
    if (from instanceof Speaker.Customer customer) {
      return customer.name();
    } else if (from instanceof Speaker.Associate associate) {
      return associate.name();
    }
    return "bot";
  }

  static List<Button> buttons(OutgoingMessage message) {
    return message.buttons().stream().flatMap(List::stream).toList();
  }

  static List<String> files(OutgoingMessage message) {
    return message.files().stream().map(Shown::name).toList();
  }

  private static String name(Attachment file) {
    return file.name().isEmpty()
        ? file.kind().toString().toLowerCase(java.util.Locale.ROOT)
        : file.name();
  }
}
