package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Grammar.NAME;
import static dev.headset.testkit.scenario.Grammar.THREAD;
import static dev.headset.testkit.scenario.Grammar.WHO;
import static dev.headset.testkit.scenario.Grammar.pattern;

import dev.headset.testkit.scenario.Scenario.Introduced;
import dev.headset.testkit.scenario.Scenario.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line at the margin. */
record ActLine(Optional<Introduced> introduced, Act act) {

  private static final String TWICE = "(?<twice> twice)?";

  private static final Pattern STAFF_SPEAKS =
      pattern("(?<who>", NAME, ") in ", THREAD, ": (?<text>.*)");
  private static final Pattern STAFF_PRESSES =
      pattern("(?<who>", NAME, ") presses \"(?<label>[^\"]+)\" in ", THREAD, TWICE);
  private static final Pattern STAFF_PRESS_AT_ONCE =
      pattern(
          "(?<who>",
          NAME,
          ") and (?<other>",
          NAME,
          ") press \"(?<label>[^\"]+)\" in ",
          THREAD,
          " at once");
  private static final Pattern CHANNEL =
      pattern("(?<who>", NAME, ") in the (?<team>[a-z0-9-]+) channel: (?<text>.*)");

  private static final Pattern OPENS = pattern(WHO, " opens the chat(?: at \"(?<topic>[^\"]*)\")?");
  private static final Pattern SPEAKS = pattern(WHO, ": (?<text>.*)");
  private static final Pattern PRESSES =
      pattern(WHO, " presses (?<first>the first )?\"(?<label>[^\"]+)\"", TWICE);
  private static final Pattern FORGES = pattern(WHO, " forges a press of \"(?<id>[^\"]*)\"");
  private static final Pattern BLOCKS = pattern(WHO, " blocks the bot");
  private static final Pattern DELETES_ACCOUNT = pattern(WHO, " deletes the account");
  private static final Pattern LEAVES = pattern(WHO, " leaves");
  private static final Pattern COMES_BACK = pattern(WHO, " comes back");

  static ActLine read(Line line) {
    try {
      return staff(line.text())
          .map(act -> new ActLine(Optional.empty(), act))
          .or(() -> WorldLine.read(line.text()))
          .or(() -> MessageLine.read(line.text()))
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
              matcher.group("who"),
              Grammar.thread(matcher),
              Sent.of(Grammar.words(matcher), List.of())));
    }
    matcher = STAFF_PRESSES.matcher(text);
    if (matcher.matches()) {
      String who = matcher.group("who");
      return Optional.of(
          staffPress(matcher, matcher.group("twice") == null ? List.of(who) : List.of(who, who)));
    }
    matcher = STAFF_PRESS_AT_ONCE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          staffPress(matcher, List.of(matcher.group("who"), matcher.group("other"))));
    }
    matcher = CHANNEL.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Act.StaffSpeaksInChannel(
                matcher.group("who"), matcher.group("team"), Grammar.broken(matcher.group("text"))))
        : Optional.empty();
  }

  private static Act staffPress(Matcher matcher, List<String> all) {
    return new Act.StaffPresses(all, Grammar.thread(matcher), Wanted.read(matcher.group("label")));
  }

  private static Optional<ActLine> customer(String text) {
    return customer(OPENS, text, ActLine::opens)
        .or(() -> customer(SPEAKS, text, ActLine::speaks))
        .or(() -> customer(PRESSES, text, ActLine::presses))
        .or(() -> customer(FORGES, text, ActLine::forges))
        .or(() -> customer(BLOCKS, text, matcher -> new Act.Blocks(matcher.group("who"))))
        .or(
            () ->
                customer(DELETES_ACCOUNT, text, each -> new Act.DeletesAccount(each.group("who"))))
        .or(() -> customer(LEAVES, text, matcher -> new Act.Leaves(matcher.group("who"))))
        .or(() -> customer(COMES_BACK, text, matcher -> new Act.ComesBack(matcher.group("who"))));
  }

  private static Optional<ActLine> customer(
      Pattern pattern, String text, Function<Matcher, Act> act) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(new ActLine(Grammar.introduced(matcher), act.apply(matcher)))
        : Optional.empty();
  }

  private static Act opens(Matcher matcher) {
    return new Act.Opens(matcher.group("who"), Optional.ofNullable(matcher.group("topic")));
  }

  private static Act speaks(Matcher matcher) {
    return new Act.CustomerSpeaks(matcher.group("who"), Sent.of(Grammar.words(matcher), List.of()));
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
}
