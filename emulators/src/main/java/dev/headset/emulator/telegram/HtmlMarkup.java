package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code parse_mode} HTML (core.telegram.org/bots/api#html-style). */
final class HtmlMarkup {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("span", "spoiler"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("tg-emoji", "custom_emoji"),
          Map.entry("a", "text_link"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("blockquote", "blockquote"));
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
  private static final Pattern CHARACTER = Pattern.compile("&(?:#(\\d+)|#x([0-9a-fA-F]+)|(\\w+));");
  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

  private final String source;
  private final MarkupBuilder builder = new MarkupBuilder();

  HtmlMarkup(String source) {
    this.source = source;
  }

  FormattedText parse() throws ApiError {
    int at = 0;
    while (at < source.length()) {
      char next = source.charAt(at);
      if (next == '<') {
        at = tag(at);
      } else if (next == '&') {
        at = character(at);
      } else {
        builder.text.append(next);
        at++;
      }
    }
    if (!builder.open.isEmpty()) {
      throw MarkupBuilder.cannotParse(
          "Can't find end tag corresponding to start tag \"" + builder.open.peek().mark() + "\"");
    }
    return builder.result();
  }

  private int tag(int at) throws ApiError {
    int end = source.indexOf('>', at);
    if (end < 0) {
      throw MarkupBuilder.cannotParse("Unclosed start tag at byte offset " + offset(at));
    }
    String inside = source.substring(at + 1, end).strip();
    if (inside.startsWith("/")) {
      closeTag(inside.substring(1).strip().toLowerCase(Locale.ROOT), at);
    } else {
      openTag(inside, at);
    }
    return end + 1;
  }

  private void openTag(String inside, int at) throws ApiError {
    String[] parts = inside.split("\\s+", 2);
    String name = parts[0].toLowerCase(Locale.ROOT);
    String type = TYPES.get(name);
    if (type == null) {
      throw MarkupBuilder.cannotParse(
          "Unsupported start tag \"" + name + "\" at byte offset " + offset(at));
    }
    builder.open(name, entity(name, type, parts.length > 1 ? parts[1] : "", at), at);
  }

  private Optional<ObjectNode> entity(String name, String type, String attributes, int at)
      throws ApiError {
    if (name.equals("code") && isLanguageOfPre(attributes)) {
      return Optional.empty();
    }
    ObjectNode entity = Json.object().put("type", type);
    Optional<String> wanted =
        switch (name) {
          case "a" -> attribute(attributes, "href");
          case "tg-emoji" -> attribute(attributes, "emoji-id");
          case "span" -> attribute(attributes, "class");
          default -> Optional.empty();
        };
    if (name.equals("span") && !wanted.equals(Optional.of("tg-spoiler"))) {
      throw MarkupBuilder.cannotParse(
          "Tag \"span\" must have class \"tg-spoiler\" at byte offset " + offset(at));
    }
    if (name.equals("a")) {
      // A link that leads nowhere is shown as plain text.
      return wanted.filter(url -> !url.isBlank()).map(url -> entity.put("url", url));
    }
    if (name.equals("tg-emoji")) {
      return wanted.map(id -> entity.put("custom_emoji_id", id));
    }
    if (name.equals("blockquote") && attribute(attributes, "expandable").isPresent()) {
      entity.put("type", "expandable_blockquote");
    }
    return Optional.of(entity);
  }

  /** {@code <pre><code class="language-x">} is one entity, which knows its language. */
  private boolean isLanguageOfPre(String attributes) {
    Optional<String> language =
        attribute(attributes, "class")
            .filter(name -> name.startsWith("language-"))
            .map(name -> name.substring("language-".length()));
    MarkupBuilder.Open outer = builder.open.peek();
    if (language.isEmpty() || outer == null || !outer.mark().equals("pre")) {
      return false;
    }
    outer.entity().ifPresent(pre -> pre.put("language", language.get()));
    return true;
  }

  private void closeTag(String name, int at) throws ApiError {
    if (builder.open.isEmpty()) {
      throw MarkupBuilder.cannotParse("Unexpected end tag at byte offset " + offset(at));
    }
    String expected = builder.open.peek().mark();
    if (!name.isEmpty() && !name.equals(expected)) {
      throw MarkupBuilder.cannotParse(
          String.format(
              "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"",
              offset(at), expected, name));
    }
    builder.close();
  }

  private int character(int at) {
    Matcher found = CHARACTER.matcher(source).region(at, source.length());
    if (!found.lookingAt()) {
      builder.text.append('&');
      return at + 1;
    }
    builder.text.append(decoded(found));
    return found.end();
  }

  /** Telegram leaves what it does not know as it is. */
  private static String decoded(Matcher found) {
    if (found.group(3) != null) {
      return NAMED.getOrDefault(found.group(3), found.group());
    }
    try {
      int code =
          found.group(1) != null
              ? Integer.parseInt(found.group(1))
              : Integer.parseInt(found.group(2), 16);
      return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
    } catch (NumberFormatException tooLarge) {
      return found.group();
    }
  }

  private static Optional<String> attribute(String attributes, String name) {
    Matcher found = ATTRIBUTE.matcher(attributes);
    while (found.find()) {
      if (found.group(1).equalsIgnoreCase(name)) {
        for (int group = 2; group <= 4; group++) {
          if (found.group(group) != null) {
            return Optional.of(
                CHARACTER.matcher(found.group(group)).replaceAll(HtmlMarkup::inline));
          }
        }
        return Optional.of("");
      }
    }
    return Optional.empty();
  }

  private static String inline(java.util.regex.MatchResult found) {
    return Matcher.quoteReplacement(
        found.group(3) == null ? found.group() : NAMED.getOrDefault(found.group(3), found.group()));
  }

  private int offset(int at) {
    return MarkupBuilder.byteOffset(source, at);
  }
}
