package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Grammar.NAME;

import dev.headset.platform.Mark;
import dev.headset.testkit.scenario.Scenario.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line below an act. */
final class ExpectationLine {

  private static final String THREAD = "(?:(?<of>" + NAME + ")'s (?:(?<team>[a-z0-9-]+) )?)?";

  private static final String PARTS = "(?<parts>, in parts)?";

  private static final Pattern BOT =
      Pattern.compile("bot(?: to (?<customer>" + NAME + "))?: (?<text>.*)");
  private static final Pattern ASSOCIATE =
      Pattern.compile(
          "(?<associate>"
              + NAME
              + "|\\{winner\\}) to (?<customer>"
              + NAME
              + ")"
              + PARTS
              + ": (?<text>.*)");
  private static final Pattern BUBBLES = Pattern.compile("bubbles: (?<labels>.*)");
  private static final Pattern FILES = Pattern.compile("files: (?<names>.*)");
  private static final Pattern NEW_THREAD =
      Pattern.compile("desk (?<team>[a-z0-9-]+): new thread \"(?<text>.*)\"");
  private static final Pattern CHANNEL =
      Pattern.compile("desk (?<team>[a-z0-9-]+)(?:, (?<speaker>" + NAME + "))?: (?<text>.*)");
  private static final Pattern IN_THREAD =
      Pattern.compile(THREAD + "thread(?:, (?<speaker>" + NAME + "))?" + PARTS + ": (?<text>.*)");
  private static final Pattern CARD = Pattern.compile(THREAD + "card: (?<text>.*)");
  private static final Pattern CARD_BUTTONS =
      Pattern.compile(THREAD + "card buttons: (?<labels>.*)");
  private static final Map<String, Expectation> PLAIN =
      Map.of(
          "mark: ✅", new Expectation.Marked(Mark.TAKEN),
          "mark: ❌", new Expectation.Marked(Mark.FAILED),
          "mark: 📝", new Expectation.Marked(Mark.NOTE),
          "nothing", new Expectation.NothingTold(),
          "desk: nothing", new Expectation.DeskIsQuiet());

  private ExpectationLine() {}

  static Expectation read(Line line) {
    String text = line.text().strip();
    try {
      return Optional.ofNullable(PLAIN.get(text))
          .or(() -> told(text))
          .or(() -> LookLine.read(text))
          .or(() -> onDesk(text))
          .orElseThrow(() -> new ScenarioSyntaxException(line, "nothing like this can be seen"));
    } catch (IllegalArgumentException wrong) {
      throw new ScenarioSyntaxException(line, String.valueOf(wrong.getMessage()));
    }
  }

  private static Optional<Expectation> told(String text) {
    Matcher matcher = BOT.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.BotTells(
              Optional.ofNullable(matcher.group("customer")), Wanted.read(matcher.group("text"))));
    }
    matcher = ASSOCIATE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.AssociateTells(
              Wanted.read(matcher.group("associate")),
              matcher.group("customer"),
              Wanted.read(matcher.group("text")),
              matcher.group("parts") != null));
    }
    matcher = BUBBLES.matcher(text);
    if (matcher.matches()) {
      return Optional.of(new Expectation.Bubbles(list(matcher.group("labels"), "\\|")));
    }
    matcher = FILES.matcher(text);
    return matcher.matches()
        ? Optional.of(new Expectation.Files(list(matcher.group("names"), ",")))
        : Optional.empty();
  }

  private static Optional<Expectation> onDesk(String text) {
    Matcher matcher = NEW_THREAD.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.NewThread(matcher.group("team"), Wanted.read(matcher.group("text"))));
    }
    matcher = CHANNEL.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.ChannelShows(
              matcher.group("team"),
              Optional.ofNullable(matcher.group("speaker")),
              Wanted.read(matcher.group("text"))));
    }
    matcher = IN_THREAD.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.ThreadShows(
              thread(matcher),
              Optional.ofNullable(matcher.group("speaker")),
              Wanted.read(matcher.group("text")),
              matcher.group("parts") != null));
    }
    matcher = CARD.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.CardReads(thread(matcher), Wanted.read(matcher.group("text"))));
    }
    matcher = CARD_BUTTONS.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Expectation.CardOffers(thread(matcher), list(matcher.group("labels"), "\\|")))
        : Optional.empty();
  }

  private static Optional<ThreadOf> thread(Matcher matcher) {
    return Optional.ofNullable(matcher.group("of"))
        .map(of -> ThreadOf.named(of, Optional.ofNullable(matcher.group("team"))));
  }

  private static List<Wanted> list(String written, String separator) {
    return written.strip().equals("none")
        ? List.of()
        : Arrays.stream(written.split(separator)).map(each -> Wanted.read(each.strip())).toList();
  }
}
