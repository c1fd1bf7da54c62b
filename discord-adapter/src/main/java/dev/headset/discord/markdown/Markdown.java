package dev.headset.discord.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes any text come out on Discord as it stands. What Discord gives a meaning to, by <a
 * href="https://support.discord.com/hc/en-us/articles/210298617">its page on Markdown</a> and <a
 * href="https://docs.discord.com/developers/reference#message-formatting">on mentions and
 * timestamps</a>, gets a backslash; addresses stay as they are, since a backslash would become part
 * of the link.
 */
public final class Markdown {

  /**
   * What Discord makes a link of, but for what might be an angle bracket around it: two signs at
   * the least, for of one alone it makes none, and would read it as markup.
   */
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>]{1,2000}[^<>.,:;\"'\\]\\s]");

  /** What may follow a link and is neither taken into it by Discord nor escaped by us. */
  private static final Pattern AFTER_LINK = Pattern.compile("[.,;\"']{0,100}(?=\\s|$)");

  /** What may be the start of an emoji's name, such as {@code :100:}. */
  private static final Pattern SHORTCODE = Pattern.compile(":(?=\\S)");

  private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d+)\\.", Pattern.MULTILINE);
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)([#>+-])", Pattern.MULTILINE);
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\*_~`|<\\[\\]@]");

  private Markdown() {}

  /** The whole of a text. */
  public static String escape(String text) {
    return escape(text, 0, text.length());
  }

  /** A part of a text, by what stands before and behind it. */
  static String escape(String text, int from, int to) {
    StringBuilder escaped = new StringBuilder(to - from + 16);
    Matcher link = LINK.matcher(text).region(from, to);
    int done = from;
    while (link.find()) {
      escaped.append(beforeLink(plain(text.substring(done, link.start()), lineStart(text, done))));
      boolean bare =
          AFTER_LINK
              .matcher(text)
              .region(link.end(), text.length())
              .useTransparentBounds(true)
              .lookingAt();
      escaped.append(bare ? link.group() : "<" + link.group() + ">");
      done = link.end();
    }
    return escaped.append(plain(text.substring(done, to), lineStart(text, done))).toString();
  }

  private static String beforeLink(String escaped) {
    return escaped.endsWith(":") ? escaped.substring(0, escaped.length() - 1) + "\\:" : escaped;
  }

  private static boolean lineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static String plain(String text, boolean atLineStart) {
    String escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
    escaped = SHORTCODE.matcher(escaped).replaceAll("\\\\:");
    // What follows a link does not stand at the start of a line, and is led by one for the pattern.
    String led = atLineStart ? escaped : "x" + escaped;
    led = LINE_START.matcher(led).replaceAll("$1\\\\$2");
    led = NUMBERED.matcher(led).replaceAll("$1\\\\.");
    return atLineStart ? led : led.substring(1);
  }
}
