package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a case stands, in a few words: "waiting 12 min", "claimed by Anna", "closed, rated 5". */
final class CardStatus {

  /**
   * When a card is worth an edit because its case still waits; from then on each hour, each day.
   */
  private static final List<Integer> MINUTES = List.of(1, 5, 10, 15, 20, 30, 45);

  private static final Duration DAY = Duration.ofDays(1);

  private CardStatus() {}

  static String of(Turn turn, Case of) {
    CaseStatus status = of.status();
    if (status instanceof CaseStatus.Claimed claimed) {
      return turn.deskSay(TextKey.DESK_STATUS_CLAIMED, Map.of("associate", claimed.by().name()));
    } else if (status instanceof CaseStatus.Held held) {
      return turn.deskSay(
          TextKey.DESK_STATUS_HELD,
          Map.of("associate", held.by().name(), "until", until(turn, of, held)));
    } else if (status instanceof CaseStatus.Closed closed) {
      String by = closed.by().map(person -> person.name()).orElse("–");
      String text = turn.deskSay(TextKey.DESK_STATUS_CLOSED, Map.of("associate", by));
      return of.rating()
          .map(
              rating ->
                  text
                      + " · "
                      + turn.deskSay(TextKey.DESK_STATUS_RATED, Map.of("score", rating.score())))
          .orElse(text);
    }
    return waiting(turn, waited(of, turn.now()));
  }

  private static String waiting(Turn turn, Duration waited) {
    return waited.toMinutes() == 0
        ? turn.deskSay(TextKey.DESK_STATUS_WAITING)
        : turn.deskSay(
            TextKey.DESK_STATUS_WAITING_FOR, Map.of("time", Lengths.say(turn.world(), waited)));
  }

  /** How long a case has waited; nothing where the clock was set back meanwhile. */
  static Duration waited(Case of, Instant now) {
    Duration waited = Duration.between(of.openedAt(), now);
    return waited.isNegative() ? Duration.ZERO : waited;
  }

  /** When the card of a waiting case is to be looked at again. */
  static Instant nextLook(Case of, Instant now) {
    Duration waited = waited(of, now);
    Duration next =
        MINUTES.stream()
            .map(Duration::ofMinutes)
            .filter(each -> each.compareTo(waited) > 0)
            .findFirst()
            .orElseGet(
                () ->
                    waited.compareTo(DAY) < 0
                        ? Duration.ofHours(waited.toHours() + 1)
                        : Duration.ofDays(waited.toDays() + 1));
    return now.plus(next.minus(waited));
  }

  static String until(Turn turn, Case of, CaseStatus.Held held) {
    ZonedDateTime until = held.until().atZone(turn.playbook().desk().zoneOf(of.team()));
    return DayWords.say(turn, turn.deskLanguage(), until, turn.now());
  }

  /** What a case was rated, for a list. */
  static Optional<String> stars(Case of) {
    return of.rating().map(rating -> rating.score() + " ★");
  }
}
