package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Grammar.NAME;
import static dev.headset.testkit.scenario.Grammar.THREAD;
import static dev.headset.testkit.scenario.Grammar.pattern;

import dev.headset.platform.PlaceChange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line in which something befalls all: time, the bot, the shop's service, a place. */
final class WorldLine {

  private static final Pattern TIME =
      Pattern.compile("(?<count>[0-9]+) (?<unit>second|minute|hour|day)s? pass(?:es)?");
  private static final Pattern CLOCK =
      Pattern.compile("it becomes (?<day>[A-Z][a-z]+day) (?<time>[0-9]{1,2}:[0-9]{2})");
  private static final Pattern PLACE =
      pattern(THREAD, " is (?<change>deleted|closed|opened|locked|renamed) by (?<who>", NAME, ")");
  private static final Pattern CHANNEL =
      pattern(
          "the (?<team>[a-z0-9-]+) channel is ",
          "(?<change>deleted|closed to the bot|opened to the bot|out of threads)");
  private static final Pattern BACK =
      Pattern.compile(
          "the clock is set back by (?<count>[0-9]+) (?<unit>second|minute|hour|day)s?");
  private static final Pattern OUT =
      pattern("(?<who>", NAME, ") is not in the (?<team>[a-z0-9-]+) channel");
  private static final Map<String, Act> PLAIN =
      Map.of(
          "the bot restarts", new Act.BotRestarts(),
          "all is told twice", new Act.AllIsToldTwice(),
          "the bot stops", new Act.BotStops(),
          "the bot starts", new Act.BotStarts(),
          "the order service is down", new Act.OrdersTurn(OrderService.Mood.DOWN),
          "the order service is slow", new Act.OrdersTurn(OrderService.Mood.SLOW),
          "the order service is well again", new Act.OrdersTurn(OrderService.Mood.WELL));

  private WorldLine() {}

  static Optional<ActLine> read(String text) {
    return Optional.ofNullable(PLAIN.get(text))
        .or(() -> time(text))
        .or(() -> clock(text))
        .or(() -> setBack(text))
        .or(() -> channel(text))
        .or(() -> place(text))
        .or(() -> out(text))
        .map(act -> new ActLine(Optional.empty(), act));
  }

  private static Optional<Act> time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new Act.TimePasses(length(matcher)));
  }

  private static Optional<Act> setBack(String text) {
    Matcher matcher = BACK.matcher(text);
    return matcher.matches()
        ? Optional.of(new Act.ClockIsSetBack(length(matcher)))
        : Optional.empty();
  }

  private static Duration length(Matcher matcher) {
    long count = Long.parseLong(matcher.group("count"));
    return switch (matcher.group("unit")) {
      case "second" -> Duration.ofSeconds(count);
      case "minute" -> Duration.ofMinutes(count);
      case "hour" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private static Optional<Act> channel(String text) {
    Matcher matcher = CHANNEL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String team = matcher.group("team");
    return Optional.of(
        switch (matcher.group("change")) {
          case "deleted" -> new Act.ChannelTurns(team, PlaceChange.DELETED);
          case "closed to the bot" -> new Act.ChannelTurns(team, PlaceChange.FORBIDDEN);
          case "opened to the bot" -> new Act.ChannelTurns(team, PlaceChange.ALLOWED);
          default -> new Act.ThreadsRunOut(team);
        });
  }

  private static Optional<Act> clock(String text) {
    Matcher matcher = CLOCK.matcher(text);
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

  private static Optional<Act> out(String text) {
    Matcher matcher = OUT.matcher(text);
    return matcher.matches()
        ? Optional.of(new Act.StaysOut(matcher.group("who"), matcher.group("team")))
        : Optional.empty();
  }

  private static Optional<Act> place(String text) {
    Matcher matcher = PLACE.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Act.ThreadTurns(
                matcher.group("who"),
                Grammar.thread(matcher),
                Turn.valueOf(matcher.group("change").toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }
}
