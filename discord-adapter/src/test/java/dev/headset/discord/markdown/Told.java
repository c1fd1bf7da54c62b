package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayDeque;
import java.util.Deque;

/** Formatted text in one line: each span in brackets behind a letter. */
final class Told {

  private Told() {}

  static String of(Formatted said) {
    StringBuilder told = new StringBuilder();
    Deque<Span> open = new ArrayDeque<>();
    for (int at = 0; at <= said.text().length(); at++) {
      while (!open.isEmpty() && open.element().end() == at) {
        open.pop();
        told.append('}');
      }
      for (Span span : said.spans()) {
        if (span.start() == at) {
          open.push(span);
          told.append('{').append(letter(span.style())).append(':');
        }
      }
      if (at < said.text().length()) {
        told.append(said.text().charAt(at));
      }
    }
    return told.toString();
  }

  private static char letter(Style style) {
    return switch (style) {
      case BOLD -> 'B';
      case ITALIC -> 'I';
      case UNDERLINE -> 'U';
      case STRIKE -> 'S';
      case SPOILER -> 'H';
      case QUOTE -> 'Q';
      case CODE -> 'C';
      case PRE -> 'P';
      case LINK -> 'L';
    };
  }
}
