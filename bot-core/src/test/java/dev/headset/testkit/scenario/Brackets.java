package dev.headset.testkit.scenario;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a story writes that some words are set apart: {@code ⟦b:bold⟧}, {@code ⟦pre(java):int i;⟧},
 * {@code ⟦link(https://shop.example):our page⟧}, one within another where need be.
 */
final class Brackets {

  private static final Map<String, Style> STYLES =
      Map.of(
          "b", Style.BOLD,
          "i", Style.ITALIC,
          "u", Style.UNDERLINE,
          "s", Style.STRIKE,
          "spoiler", Style.SPOILER,
          "quote", Style.QUOTE,
          "code", Style.CODE,
          "pre", Style.PRE,
          "link", Style.LINK);
  private static final Pattern OPENING =
      Pattern.compile("⟦(?<style>[a-z]+)(?:\\((?<argument>[^)]*)\\))?:");

  private Brackets() {}

  static boolean in(String written) {
    return written.contains("⟦");
  }

  /**
   * Reads words as a story has them.
   *
   * @throws IllegalArgumentException where a bracket names no style, or one is missing
   */
  static Formatted read(String written) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Deque<Span> open = new ArrayDeque<>();
    Matcher opening = OPENING.matcher(written);
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c == '⟦') {
        if (!opening.find(at) || opening.start() != at) {
          throw new IllegalArgumentException("a bracket that names no style: " + written);
        }
        String argument = opening.group("argument");
        open.push(
            new Span(
                text.length(),
                text.length(),
                style(opening.group("style")),
                argument == null ? "" : argument));
        at = opening.end();
      } else if (c == '⟧') {
        Span begun = open.pop();
        spans.add(new Span(begun.start(), text.length(), begun.style(), begun.argument()));
        at++;
      } else {
        text.append(c);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a bracket that is not closed: " + written);
    }
    return new Formatted(text.toString(), spans);
  }

  private static Style style(String name) {
    Style style = STYLES.get(name);
    if (style == null) {
      throw new IllegalArgumentException("no style is called " + name);
    }
    return style;
  }

  /** Writes words as a story has them. */
  static String write(Formatted words) {
    StringBuilder written = new StringBuilder();
    Deque<Integer> ends = new ArrayDeque<>();
    List<Span> spans = words.spans();
    int next = 0;
    for (int at = 0; at <= words.text().length(); at++) {
      while (!ends.isEmpty() && ends.peek() <= at) {
        ends.pop();
        written.append('⟧');
      }
      while (next < spans.size() && spans.get(next).start() == at) {
        ends.push(spans.get(next).end());
        written.append(opening(spans.get(next)));
        next++;
      }
      if (at < words.text().length()) {
        written.append(words.text().charAt(at));
      }
    }
    return written.toString();
  }

  private static String opening(Span span) {
    String name =
        STYLES.entrySet().stream()
            .filter(each -> each.getValue() == span.style())
            .findFirst()
            .orElseThrow()
            .getKey();
    return "⟦" + name + (span.argument().isEmpty() ? "" : "(" + span.argument() + ")") + ":";
  }
}
