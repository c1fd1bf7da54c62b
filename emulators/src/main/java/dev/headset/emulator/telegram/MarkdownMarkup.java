package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code parse_mode} MarkdownV2 (core.telegram.org/bots/api#markdownv2-style). */
final class MarkdownMarkup {

  private static final String RESERVED = "_*[]()~`>#+-=|{}.!";
  private static final Map<String, String> TYPES =
      Map.of(
          "*", "bold",
          "_", "italic",
          "__", "underline",
          "~", "strikethrough",
          "||", "spoiler",
          "`", "code",
          "```", "pre");
  private static final List<String> MARKS = List.of("```", "__", "||", "`", "*", "_", "~");

  private final String source;
  private final MarkupBuilder builder = new MarkupBuilder();
  private int at;
  private boolean quoting;

  MarkdownMarkup(String source) {
    this.source = source;
  }

  FormattedText parse() throws ApiError {
    while (at < source.length()) {
      step();
    }
    endQuote();
    if (!builder.open.isEmpty()) {
      MarkupBuilder.Open open = builder.open.peek();
      throw MarkupBuilder.cannotParse(
          "Can't find end of "
              + name(open)
              + " entity at byte offset "
              + MarkupBuilder.byteOffset(source, open.at()));
    }
    return builder.result();
  }

  private void step() throws ApiError {
    char next = source.charAt(at);
    if (next == '\\' && at + 1 < source.length() && source.charAt(at + 1) < 127) {
      builder.text.append(source.charAt(at + 1));
      at += 2;
    } else if (next == '>' && atLineStart() && !inCode()) {
      at++;
      if (!quoting) {
        builder.open(">", MarkupBuilder.entity("blockquote"), at - 1);
        quoting = true;
      }
    } else if (next == '\n') {
      newLine();
    } else if (RESERVED.indexOf(next) < 0 || (inCode() && next != '`')) {
      builder.text.append(next);
      at++;
    } else {
      mark(next);
    }
  }

  private void newLine() {
    if (quoting && (at + 1 >= source.length() || source.charAt(at + 1) != '>')) {
      endQuote();
    }
    builder.text.append('\n');
    at++;
  }

  private void endQuote() {
    if (quoting && !builder.open.isEmpty() && builder.open.peek().mark().equals(">")) {
      builder.close();
      quoting = false;
    }
  }

  private void mark(char next) throws ApiError {
    if (next == '[') {
      builder.open("]", Optional.empty(), at);
      at++;
    } else if (next == ']' && isOpen("]")) {
      link();
    } else {
      Optional<String> mark = MARKS.stream().filter(m -> source.startsWith(m, at)).findFirst();
      if (mark.isEmpty()) {
        throw MarkupBuilder.cannotParse(
            "Character '" + next + "' is reserved and must be escaped with the preceding '\\'");
      }
      toggle(mark.get());
    }
  }

  private void toggle(String mark) {
    if (isOpen(mark)) {
      builder.close();
    } else {
      builder.open(mark, MarkupBuilder.entity(TYPES.get(mark)), at);
    }
    at += mark.length();
  }

  private void link() throws ApiError {
    int end = source.startsWith("](", at) ? source.indexOf(')', at) : -1;
    if (end < 0) {
      throw MarkupBuilder.cannotParse(
          "Can't find end of a URL at byte offset " + MarkupBuilder.byteOffset(source, at));
    }
    String url = source.substring(at + 2, end).replace("\\", "");
    MarkupBuilder.Open text = builder.open.pop();
    ObjectNode entity = Json.object().put("type", "text_link").put("url", url);
    builder.open.push(
        new MarkupBuilder.Open(text.mark(), Optional.of(entity), text.start(), text.at()));
    builder.close();
    at = end + 1;
  }

  private boolean isOpen(String mark) {
    return !builder.open.isEmpty() && builder.open.peek().mark().equals(mark);
  }

  private boolean inCode() {
    return isOpen("`") || isOpen("```");
  }

  private boolean atLineStart() {
    return at == 0 || source.charAt(at - 1) == '\n';
  }

  private static String name(MarkupBuilder.Open open) {
    String type = open.entity().map(entity -> entity.path("type").asText()).orElse("text_link");
    return Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }
}
