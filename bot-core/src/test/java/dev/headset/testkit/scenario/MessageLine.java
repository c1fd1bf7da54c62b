package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Grammar.FILE;
import static dev.headset.testkit.scenario.Grammar.WHERE;
import static dev.headset.testkit.scenario.Grammar.WHO;
import static dev.headset.testkit.scenario.Grammar.WORDS;
import static dev.headset.testkit.scenario.Grammar.pattern;

import dev.headset.platform.Attachment;
import dev.headset.text.Formatted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line in which somebody, customer or associate, sends a message or changes one. */
final class MessageLine {

  private static final String QUOTED = "\"(?<message>[^\"]+)\"";

  private static final Pattern SENDS = pattern(WHO, " sends ", FILE, WHERE, WORDS);
  private static final Pattern ALBUM =
      pattern(WHO, " sends an album \"(?<files>[^\"]+)\"", WHERE, WORDS);
  private static final Pattern SHARES =
      pattern(WHO, " shares a (?<kind>location|contact|poll)(?: \"(?<file>[^\"]+)\")?", WHERE);
  private static final Pattern REPLIES = pattern(WHO, " replies to ", QUOTED, WHERE, WORDS);
  private static final Pattern FORWARDS =
      pattern(WHO, " forwards (?:", FILE, " )?from (?<from>", Grammar.NAME, ")", WHERE, WORDS);

  private static final Pattern TYPES = pattern(WHO, " types", WHERE);
  private static final Pattern ADDS = pattern(WHO, " adds ", FILE, " to the album", WHERE);
  private static final Pattern EDITS = pattern(WHO, " edits ", QUOTED, WHERE, " to: (?<text>.*)");
  private static final Pattern DELETES = pattern(WHO, " deletes ", QUOTED, WHERE);
  private static final Pattern REACTS =
      pattern(WHO, " reacts with (?<emoji>\\S+) to ", QUOTED, WHERE);
  private static final Pattern TAKES_BACK =
      pattern(WHO, " takes back (?<emoji>\\S+) from ", QUOTED, WHERE);

  private MessageLine() {}

  static Optional<ActLine> read(String text) {
    return sends(SENDS, text, MessageLine::file)
        .or(() -> sends(ALBUM, text, MessageLine::album))
        .or(() -> sends(SHARES, text, MessageLine::shared))
        .or(() -> sends(REPLIES, text, MessageLine::reply))
        .or(() -> sends(FORWARDS, text, MessageLine::forward))
        .or(() -> act(TYPES, text, each -> new Act.Types(each.group("who"), where(each))))
        .or(() -> act(ADDS, text, MessageLine::adds))
        .or(() -> changes(EDITS, text, MessageLine::edit))
        .or(() -> changes(DELETES, text, each -> new Change.Deletion(each.group("message"))))
        .or(() -> changes(REACTS, text, each -> feeling(each, true)))
        .or(() -> changes(TAKES_BACK, text, each -> feeling(each, false)));
  }

  private static Optional<ActLine> sends(
      Pattern pattern, String text, Function<Matcher, Sent> read) {
    return act(pattern, text, matcher -> spoken(matcher, read.apply(matcher)));
  }

  private static Act spoken(Matcher matcher, Sent sent) {
    String who = matcher.group("who");
    return Grammar.inThread(matcher)
        ? new Act.StaffSpeaks(who, Grammar.thread(matcher), sent)
        : new Act.CustomerSpeaks(who, sent);
  }

  private static Optional<ActLine> changes(
      Pattern pattern, String text, Function<Matcher, Change> read) {
    return act(pattern, text, matcher -> changed(matcher, read.apply(matcher)));
  }

  private static Act changed(Matcher matcher, Change change) {
    String who = matcher.group("who");
    return Grammar.inThread(matcher)
        ? new Act.StaffChanges(who, Grammar.thread(matcher), change)
        : new Act.CustomerChanges(who, change);
  }

  private static Optional<ActLine> act(Pattern pattern, String text, Function<Matcher, Act> act) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(new ActLine(Grammar.introduced(matcher), act.apply(matcher)))
        : Optional.empty();
  }

  private static Act adds(Matcher matcher) {
    return new Act.AddsToAlbum(matcher.group("who"), where(matcher), Grammar.file(matcher));
  }

  private static Optional<ThreadOf> where(Matcher matcher) {
    return Grammar.inThread(matcher) ? Optional.of(Grammar.thread(matcher)) : Optional.empty();
  }

  private static Sent file(Matcher matcher) {
    return Sent.of(Grammar.words(matcher), List.of(Grammar.file(matcher)));
  }

  private static Sent shared(Matcher matcher) {
    return Sent.of(Formatted.EMPTY, List.of(Grammar.file(matcher)));
  }

  private static Sent album(Matcher matcher) {
    return Sent.of(
        Grammar.words(matcher),
        Arrays.stream(matcher.group("files").split(","))
            .map(name -> new Sent.File(Attachment.Kind.PHOTO, name.strip()))
            .toList());
  }

  private static Sent reply(Matcher matcher) {
    return Sent.of(Grammar.words(matcher), List.of())
        .answering(Optional.of(matcher.group("message")));
  }

  private static Sent forward(Matcher matcher) {
    List<Sent.File> files =
        matcher.group("kind") == null ? List.of() : List.of(Grammar.file(matcher));
    return Sent.of(Grammar.words(matcher), files).forwardedFrom(matcher.group("from"));
  }

  private static Change edit(Matcher matcher) {
    return new Change.Edit(matcher.group("message"), Grammar.words(matcher));
  }

  private static Change feeling(Matcher matcher, boolean on) {
    return new Change.Feeling(matcher.group("message"), matcher.group("emoji"), on);
  }
}
