package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Grammar.NAME;
import static dev.headset.testkit.scenario.Grammar.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says how a message looks now, whenever it was written. */
final class LookLine {

  /** A customer's chat, or a thread. */
  private static final String PLACE =
      "(?:(?:(?<of>" + NAME + ")'s (?:(?<team>[a-z0-9-]+) )?)?thread|(?<customer>" + NAME + "))";

  private static final String NO_LONGER = "(?<gone> no longer)?";

  private static final Pattern TYPING = pattern(PLACE, " sees typing");
  private static final Pattern READS = pattern(PLACE, NO_LONGER, " reads: (?<text>.*)");
  private static final Pattern FEELS =
      pattern(PLACE, NO_LONGER, " feels: (?<emoji>\\S+) on \"(?<text>[^\"]+)\"");
  private static final Pattern ANSWERS = Pattern.compile("answers: \"(?<text>[^\"]+)\"");

  private LookLine() {}

  static Optional<Expectation> read(String text) {
    Matcher matcher = READS.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.Reads(
              customer(matcher),
              thread(matcher),
              matcher.group("gone") == null,
              Wanted.read(matcher.group("text"))));
    }
    matcher = FEELS.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Expectation.Feels(
              customer(matcher),
              thread(matcher),
              matcher.group("gone") == null,
              matcher.group("emoji"),
              matcher.group("text")));
    }
    matcher = TYPING.matcher(text);
    if (matcher.matches()) {
      return Optional.of(new Expectation.SeesTyping(customer(matcher), thread(matcher)));
    }
    matcher = ANSWERS.matcher(text);
    return matcher.matches()
        ? Optional.of(new Expectation.Answers(matcher.group("text")))
        : Optional.empty();
  }

  private static Optional<String> customer(Matcher matcher) {
    return Optional.ofNullable(matcher.group("customer"));
  }

  private static Optional<ThreadOf> thread(Matcher matcher) {
    return Optional.ofNullable(matcher.group("of"))
        .map(of -> ThreadOf.named(of, Optional.ofNullable(matcher.group("team"))));
  }
}
