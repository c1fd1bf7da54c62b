package dev.headset.app.platforms;

import dev.headset.testkit.scenario.Sent;
import dev.headset.text.Formatted;
import java.util.ArrayList;
import java.util.List;

/** Sends a text that is too long for one message as people do: in several, line after line. */
final class Parts {

  private Parts() {}

  static List<Sent> of(Sent sent, int maxChars) {
    List<Sent> parts = new ArrayList<>();
    Formatted left = sent.words();
    while (left.text().length() > maxChars) {
      int end = left.text().lastIndexOf('\n', maxChars);
      parts.add(sent.saying(left.part(0, end)));
      left = left.part(end + 1, left.text().length());
    }
    parts.add(sent.saying(left));
    return parts;
  }
}
