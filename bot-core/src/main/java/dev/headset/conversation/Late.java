package dev.headset.conversation;

import dev.headset.text.Formatted;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells staff of words that are older than they look, since the bot was away when they came. */
final class Late {

  /** A queue, a file, or a clock that is a little wrong makes nothing late. */
  private static final Duration LATE = Duration.ofMinutes(2);

  private Late() {}

  /** The words, and above them when they were written, where that is a while ago. */
  static Formatted above(Turn turn, Optional<Instant> written, Formatted words) {
    Optional<Instant> late = written.filter(at -> at.plus(LATE).isBefore(turn.now()));
    if (late.isEmpty()) {
      return words;
    }
    String time =
        DayWords.say(
            turn,
            turn.deskLanguage(),
            late.get().atZone(turn.playbook().desk().zone()),
            turn.now());
    Formatted mark = Formatted.plain(turn.deskSay(TextKey.DESK_LATE, Map.of("time", time)));
    return words.text().isEmpty() ? mark : mark.then("\n").then(words);
  }
}
