package dev.headset.conversation;

import dev.headset.effect.TranscriptLine;
import dev.headset.relay.DisplayNames;
import dev.headset.relay.Shortened;
import java.util.List;
import java.util.stream.Collectors;

/** What was said before a case's thread was opened, as staff see it above the case. */
final class TalkSoFar {

  private static final int MAX_CHARS = 3_000;

  private TalkSoFar() {}

  /** Newest last; of a long talk the newest part. */
  static String say(Turn turn) {
    String all = all(turn);
    if (all.length() <= MAX_CHARS) {
      return all;
    }
    String tail = all.substring(all.length() - MAX_CHARS);
    return "…\n" + tail.substring(tail.indexOf('\n') + 1);
  }

  /** Whether more was said than {@link #say} tells. */
  static boolean isCut(Turn turn) {
    return turn.problem().recent().size() >= Problem.MAX_RECENT || all(turn).length() > MAX_CHARS;
  }

  private static String all(Turn turn) {
    return turn.problem().recent().stream()
        .filter(line -> line.from() != TranscriptLine.From.EVENT)
        .map(line -> speaker(line) + ": " + said(line))
        .collect(Collectors.joining("\n"));
  }

  private static String speaker(TranscriptLine line) {
    return switch (line.from()) {
      case CUSTOMER, ASSOCIATE -> DisplayNames.clean(line.name());
      case NOTE -> "📝 " + DisplayNames.clean(line.name());
      case BOT -> "🤖";
      case EVENT -> "·";
    };
  }

  /** Later lines of a message stand in from the margin, so that none passes for a speaker's. */
  private static String said(TranscriptLine line) {
    List<String> files = Card.names(line.files());
    String words = Shortened.visible(line.text()).strip().replace("\n", "\n  ");
    return files.isEmpty() ? words : (words + " [" + String.join(", ", files) + "]").strip();
  }
}
