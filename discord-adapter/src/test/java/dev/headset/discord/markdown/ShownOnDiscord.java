package dev.headset.discord.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Discord's client makes of a message, as far as it matters here: rules are tried in order at
 * each place, and whatever is not plain text comes out in brackets that say what it became.
 */
final class ShownOnDiscord {

  private record Rule(String name, Pattern pattern, boolean lineStart) {}

  private static final List<Rule> RULES =
      List.of(
          rule("heading", "#{1,3} +[^\\n]+", true),
          rule("subtext", "-# +[^\\n]+", true),
          rule("quote", ">(>>)? +[^\\n]*", true),
          rule("list", " *(?:[*+-]|\\d+\\.) +[^\\n]+", true),
          rule("codeblock", "```[\\s\\S]+?```", false),
          rule("escape", "\\\\([^0-9A-Za-z\\s])", false),
          rule("autolink", "<(https?://[^ >]+)>", false),
          rule("url", "https?://[^\\s<]+[^<.,:;\"'\\]\\s]", false),
          rule("maskedlink", "\\[[^\\]]+\\]\\([^)]*\\)", false),
          rule("mention", "<@[!&]?\\d+>|<#\\d+>|</[\\w -]+:\\d+>|<id:\\w+>", false),
          rule("everyone", "@everyone|@here", false),
          rule("timestamp", "<t:-?\\d+(?::[tTdDfFR])?>", false),
          rule("customemoji", "<a?:\\w+:\\d+>", false),
          rule("emoji", ":[^\\s:]+?(?:::skin-tone-\\d)?:", false),
          rule("strong", "\\*\\*[\\s\\S]+?\\*\\*(?!\\*)", false),
          rule("underline", "__[\\s\\S]+?__(?!_)", false),
          rule("em", "\\b_[^_]+_\\b|\\*(?=\\S)[^*]+\\*(?!\\*)|_[^_]+_(?!\\w)", false),
          rule("strike", "~~[\\s\\S]+?~~(?!_)", false),
          rule("spoiler", "\\|\\|[\\s\\S]+?\\|\\|", false),
          rule("code", "(`+)[\\s\\S]*?[^`]\\1(?!`)", false),
          rule("shrug", "¯\\\\_\\(ツ\\)_/¯", false));

  private ShownOnDiscord() {}

  static String of(String content) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < content.length()) {
      boolean lineStart = at == 0 || content.charAt(at - 1) == '\n';
      int end = apply(content, at, lineStart, shown);
      if (end < 0) {
        shown.append(content.charAt(at));
        end = at + 1;
      }
      at = end;
    }
    return shown.toString();
  }

  private static int apply(String content, int at, boolean lineStart, StringBuilder shown) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(content).region(at, content.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if ((!rule.lineStart || lineStart) && matcher.lookingAt()) {
        shown.append(
            switch (rule.name) {
              case "escape", "autolink" -> matcher.group(1);
              case "url" -> matcher.group();
              default -> "⟦" + rule.name + "⟧";
            });
        return matcher.end();
      }
    }
    return -1;
  }

  private static Rule rule(String name, String pattern, boolean lineStart) {
    return new Rule(name, Pattern.compile(pattern), lineStart);
  }
}
