package dev.headset.testkit.scenario;

import dev.headset.platform.Attachment;
import dev.headset.testkit.scenario.Scenario.Introduced;
import dev.headset.testkit.scenario.Scenario.Line;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line at the margin. */
record ActLine(Optional<Introduced> introduced, Act act) {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}-]*";
  private static final String CUSTOMER =
      "(?<who>" + NAME + ")(?: \\((?<language>[a-z]{2}|\\?)\\))?";
  private static final String THREAD = "(?<of>" + NAME + ")'s (?:(?<team>[a-z0-9-]+) )?thread";
  private static final String FILE =
      "(?:an? )?(?<kind>photo|document|video|voice note|sticker)(?: \"(?<file>[^\"]+)\")?";

  private static final Pattern OPENS =
      Pattern.compile(CUSTOMER + " opens the chat(?: at \"(?<topic>[^\"]*)\")?");
  private static final Pattern SPEAKS = Pattern.compile(CUSTOMER + ": (?<text>.*)");
  private static final Pattern SENDS =
      Pattern.compile(CUSTOMER + " sends " + FILE + "(?:: (?<text>.*))?");
  private static final Pattern PRESSES =
      Pattern.compile(
          CUSTOMER + " presses (?<first>the first )?\"(?<label>[^\"]+)\"(?<twice> twice)?");
  private static final Pattern FORGES =
      Pattern.compile(CUSTOMER + " forges a press of \"(?<id>[^\"]*)\"");
  private static final Pattern BLOCKS = Pattern.compile(CUSTOMER + " blocks the bot");
  private static final Pattern STAFF_SPEAKS =
      Pattern.compile("(?<who>" + NAME + ") in " + THREAD + ": (?<text>.*)");
  private static final Pattern STAFF_SENDS =
      Pattern.compile(
          "(?<who>" + NAME + ") sends " + FILE + " in " + THREAD + "(?:: (?<text>.*))?");
  private static final Pattern STAFF_PRESSES =
      Pattern.compile(
          "(?<who>" + NAME + ") presses \"(?<label>[^\"]+)\" in " + THREAD + "(?<twice> twice)?");
  private static final Pattern STAFF_PRESS_AT_ONCE =
      Pattern.compile(
          "(?<who>"
              + NAME
              + ") and (?<other>"
              + NAME
              + ") press \"(?<label>[^\"]+)\" in "
              + THREAD
              + " at once");
  private static final Pattern CHANNEL =
      Pattern.compile("(?<who>" + NAME + ") in the (?<team>[a-z0-9-]+) channel: (?<text>.*)");
  private static final Pattern TIME =
      Pattern.compile("(?<count>[0-9]+) (?<unit>second|minute|hour|day)s? pass(?:es)?");
  private static final Pattern CLOCK =
      Pattern.compile("it becomes (?<day>[A-Z][a-z]+day) (?<time>[0-9]{1,2}:[0-9]{2})");
  private static final Map<String, OrderService.Mood> MOODS =
      Map.of(
          "the order service is down", OrderService.Mood.DOWN,
          "the order service is slow", OrderService.Mood.SLOW,
          "the order service is well again", OrderService.Mood.WELL);

  static ActLine read(Line line) {
    try {
      return staff(line.text())
          .or(() -> world(line.text()))
          .map(act -> new ActLine(Optional.empty(), act))
          .or(() -> customer(line.text()))
          .orElseThrow(() -> new ScenarioSyntaxException(line, "nobody can do this"));
    } catch (IllegalArgumentException wrong) {
      throw new ScenarioSyntaxException(line, String.valueOf(wrong.getMessage()));
    }
  }

  private static Optional<Act> staff(String text) {
    Matcher matcher = STAFF_SPEAKS.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Act.StaffSpeaks(
              matcher.group("who"), thread(matcher), Sent.text(words(matcher.group("text")))));
    }
    matcher = STAFF_SENDS.matcher(text);
    if (matcher.matches()) {
      return Optional.of(new Act.StaffSpeaks(matcher.group("who"), thread(matcher), sent(matcher)));
    }
    matcher = STAFF_PRESSES.matcher(text);
    if (matcher.matches()) {
      String who = matcher.group("who");
      List<String> all = matcher.group("twice") == null ? List.of(who) : List.of(who, who);
      return Optional.of(
          new Act.StaffPresses(all, thread(matcher), Wanted.read(matcher.group("label"))));
    }
    matcher = STAFF_PRESS_AT_ONCE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Act.StaffPresses(
              List.of(matcher.group("who"), matcher.group("other")),
              thread(matcher),
              Wanted.read(matcher.group("label"))));
    }
    matcher = CHANNEL.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Act.StaffSpeaksInChannel(
                matcher.group("who"), matcher.group("team"), words(matcher.group("text"))))
        : Optional.empty();
  }

  private static Optional<Act> world(String text) {
    if (text.equals("the bot restarts")) {
      return Optional.of(new Act.BotRestarts());
    }
    if (MOODS.containsKey(text)) {
      return Optional.of(new Act.OrdersTurn(MOODS.get(text)));
    }
    Matcher matcher = TIME.matcher(text);
    if (matcher.matches()) {
      long count = Long.parseLong(matcher.group("count"));
      return Optional.of(
          new Act.TimePasses(
              switch (matcher.group("unit")) {
                case "second" -> Duration.ofSeconds(count);
                case "minute" -> Duration.ofMinutes(count);
                case "hour" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
              }));
    }
    matcher = CLOCK.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Act.ClockReaches(
                DayOfWeek.valueOf(matcher.group("day").toUpperCase(Locale.ROOT)),
                LocalTime.parse(padded(matcher.group("time")))))
        : Optional.empty();
  }

  private static String padded(String time) {
    return time.length() == 4 ? "0" + time : time;
  }

  private static Optional<ActLine> customer(String text) {
    return customer(OPENS, text, ActLine::opens)
        .or(() -> customer(SPEAKS, text, ActLine::speaks))
        .or(() -> customer(SENDS, text, ActLine::sends))
        .or(() -> customer(PRESSES, text, ActLine::presses))
        .or(() -> customer(FORGES, text, ActLine::forges))
        .or(() -> customer(BLOCKS, text, matcher -> new Act.Blocks(matcher.group("who"))));
  }

  private static Optional<ActLine> customer(
      Pattern pattern, String text, java.util.function.Function<Matcher, Act> act) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Introduced> introduced =
        Optional.ofNullable(matcher.group("language"))
            .map(language -> new Introduced(matcher.group("who"), language));
    return Optional.of(new ActLine(introduced, act.apply(matcher)));
  }

  private static Act opens(Matcher matcher) {
    return new Act.Opens(matcher.group("who"), Optional.ofNullable(matcher.group("topic")));
  }

  private static Act speaks(Matcher matcher) {
    return new Act.CustomerSpeaks(matcher.group("who"), Sent.text(words(matcher.group("text"))));
  }

  private static Act sends(Matcher matcher) {
    return new Act.CustomerSpeaks(matcher.group("who"), sent(matcher));
  }

  private static Act presses(Matcher matcher) {
    return new Act.CustomerPresses(
        matcher.group("who"),
        Wanted.read(matcher.group("label")),
        matcher.group("first") != null,
        matcher.group("twice") == null ? 1 : 2);
  }

  private static Act forges(Matcher matcher) {
    return new Act.CustomerForges(matcher.group("who"), matcher.group("id"));
  }

  private static Sent sent(Matcher matcher) {
    Attachment.Kind kind =
        switch (matcher.group("kind")) {
          case "photo" -> Attachment.Kind.PHOTO;
          case "video" -> Attachment.Kind.VIDEO;
          case "voice note" -> Attachment.Kind.VOICE;
          case "sticker" -> Attachment.Kind.STICKER;
          default -> Attachment.Kind.DOCUMENT;
        };
    String name = matcher.group("file");
    String text = matcher.group("text");
    return new Sent(
        text == null ? "" : words(text),
        Optional.of(new Sent.File(kind, name == null ? "" : name)));
  }

  private static ThreadOf thread(Matcher matcher) {
    return ThreadOf.named(matcher.group("of"), Optional.ofNullable(matcher.group("team")));
  }

  /** A line break is written {@code \n}, since a story has one line for each message. */
  private static String words(String written) {
    return written.replace("\\n", "\n");
  }
}
