package dev.headset.app.wiring;

import dev.headset.app.operator.Lengths;
import dev.headset.conversation.OperatorNews;
import dev.headset.desk.QueuedCase;
import dev.headset.store.CaseSummary;
import dev.headset.store.Figures;
import dev.headset.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What operators are told of each day. Pure. */
final class DayNews {

  /** A bot that was down at the time tells it when it comes back, but not in the evening. */
  private static final Duration STILL_NEWS = Duration.ofHours(6);

  private DayNews() {}

  /** The day that is to be told of now; empty where it is not the time. */
  static Optional<LocalDate> due(Instant now, LocalTime at, ZoneId zone) {
    ZonedDateTime here = now.atZone(zone);
    ZonedDateTime time = here.toLocalDate().atTime(at).atZone(zone);
    boolean due = !here.isBefore(time) && here.isBefore(time.plus(STILL_NEWS));
    return due ? Optional.of(here.toLocalDate()) : Optional.empty();
  }

  /** What happened since a time. */
  static OperatorNews.Day of(Tables tables, Instant from) {
    Figures figures = tables.figures();
    List<CaseSummary> open = figures.open();
    List<Figures.Ending> closed = figures.closedSince(from);
    List<Integer> scores = closed.stream().flatMap(each -> each.score().stream()).toList();
    OptionalDouble rating = scores.stream().mapToInt(Integer::intValue).average();
    return new OperatorNews.Day(
        figures.openedSince(from).size(),
        closed.size(),
        open.size(),
        (int) open.stream().filter(each -> each.stage() == QueuedCase.Stage.WAITING).count(),
        Lengths.median(
            figures.waitsSince(from).stream().map(each -> each.past().length()).toList()),
        scores.size(),
        rating.isPresent()
            ? Optional.of(Math.round(rating.getAsDouble() * 10) / 10.0)
            : Optional.empty(),
        tables.missed().since(from).size());
  }

  /** A day on which nothing happened is no news. */
  static boolean isEmpty(OperatorNews.Day day) {
    return day.opened() + day.closed() + day.open() + day.missed() == 0;
  }
}
