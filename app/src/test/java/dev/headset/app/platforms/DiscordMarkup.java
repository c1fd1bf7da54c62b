package dev.headset.app.platforms;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Types what a story sets apart as people do on Discord, and all else so that it comes out as it
 * stands.
 */
final class DiscordMarkup {

  private DiscordMarkup() {}

  static String of(Formatted words) {
    StringBuilder typed = new StringBuilder();
    Deque<Span> open = new ArrayDeque<>();
    List<Span> spans = words.spans();
    int next = 0;
    boolean escapes = !words.text().contains("://");
    for (int at = 0; at <= words.text().length(); at++) {
      while (!open.isEmpty() && open.peek().end() == at) {
        typed.append(closing(open.pop()));
      }
      while (next < spans.size() && spans.get(next).start() == at) {
        open.push(spans.get(next));
        typed.append(opening(spans.get(next)));
        next++;
      }
      if (at < words.text().length()) {
        char c = words.text().charAt(at);
        typed.append(isMarkup(c) && escapes && isWords(open) ? "\\" + c : String.valueOf(c));
      }
    }
    return typed.toString();
  }

  private static boolean isMarkup(char c) {
    return "\\*_~|`".indexOf(c) >= 0;
  }

  private static boolean isWords(Deque<Span> open) {
    return open.stream().noneMatch(span -> span.style() == Style.CODE || span.style() == Style.PRE);
  }

  private static String opening(Span span) {
    return switch (span.style()) {
      case PRE -> "```" + span.argument() + "\n";
      case LINK -> "[";
      case QUOTE -> "> ";
      default -> sign(span);
    };
  }

  private static String closing(Span span) {
    return switch (span.style()) {
      case PRE -> "\n```";
      case LINK -> "](" + span.argument() + ")";
      case QUOTE -> "";
      default -> sign(span);
    };
  }

  private static String sign(Span span) {
    return switch (span.style()) {
      case BOLD -> "**";
      case ITALIC -> "*";
      case UNDERLINE -> "__";
      case STRIKE -> "~~";
      case SPOILER -> "||";
      default -> "`";
    };
  }
}
