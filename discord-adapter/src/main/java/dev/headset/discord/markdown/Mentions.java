package dev.headset.discord.markdown;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Discord writes in angle brackets, as words: the forms of <a
 * href="https://docs.discord.com/developers/reference#message-formatting">message formatting</a>,
 * and addresses that are not to be unfolded.
 */
final class Mentions {

  private static final Pattern FORM =
      Pattern.compile(
          "<(?:(?<address>https?://[^ >\\n]{1,2048}+)"
              + "|@!?(?<person>\\d{1,20})"
              + "|@&(?<role>\\d{1,20})"
              + "|#(?<channel>\\d{1,20})"
              + "|/(?<command>[^:<>\\n]{1,100}+):\\d{1,20}"
              + "|t:(?<time>-?\\d{1,13})(?::(?<style>[tTdDfFRsS]))?"
              + "|a?(?<emoji>:\\w{1,64}:)\\d{1,20})>");

  private static final DateTimeFormatter DAY = formatter("yyyy-MM-dd");
  private static final DateTimeFormatter HOUR = formatter("HH:mm 'UTC'");
  private static final DateTimeFormatter BOTH = formatter("yyyy-MM-dd HH:mm 'UTC'");

  private Mentions() {}

  /**
   * What stands at a place of a text.
   *
   * @param to the end of what is looked at
   * @return empty where it is none of these forms, or names what is not known
   */
  static Optional<Mention> at(String text, int at, int to, Names names) {
    Matcher form = FORM.matcher(text).region(at, to);
    return form.lookingAt()
        ? words(form, names).map(words -> new Mention(words, form.end()))
        : Optional.empty();
  }

  /** What is shown for it, and where it ends. */
  record Mention(String words, int end) {}

  private static Optional<String> words(Matcher form, Names names) {
    return group(form, "address")
        .or(() -> group(form, "person").flatMap(names::person).map(name -> "@" + name))
        .or(() -> group(form, "role").flatMap(names::role).map(name -> "@" + name))
        .or(() -> group(form, "channel").flatMap(names::channel).map(name -> "#" + name))
        .or(() -> group(form, "command").map(name -> "/" + name))
        .or(() -> group(form, "emoji"))
        .or(() -> group(form, "time").flatMap(time -> time(time, group(form, "style"))));
  }

  private static Optional<String> time(String seconds, Optional<String> style) {
    DateTimeFormatter shown =
        switch (style.orElse("f").toLowerCase(Locale.ROOT)) {
          case "t" -> HOUR;
          case "d" -> DAY;
          default -> BOTH;
        };
    try {
      return Optional.of(shown.format(Instant.ofEpochSecond(Long.parseLong(seconds))));
    } catch (DateTimeException tooFarOff) {
      return Optional.empty();
    }
  }

  private static Optional<String> group(Matcher form, String name) {
    return Optional.ofNullable(form.group(name));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
