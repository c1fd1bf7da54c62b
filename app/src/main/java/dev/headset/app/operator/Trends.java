package dev.headset.app.operator;

import dev.headset.store.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What happened day by day. Pure. */
final class Trends {

  private static final int MAX_SCORE = 5;
  private static final int NINE_OF_TEN = 90;

  /**
   * A day.
   *
   * @param scores how many customers gave each rating, from 1 to 5
   * @param waits how many customers were met by an associate
   * @param median how long half of them waited at most
   * @param nineOfTen how long nine of ten of them waited at most
   */
  record Day(
      LocalDate date,
      int opened,
      int closed,
      List<Integer> scores,
      int waits,
      Optional<Duration> median,
      Optional<Duration> nineOfTen) {}

  private Trends() {}

  /** Every day from the first to the last, whether anything happened or not. */
  static List<Day> of(
      List<Figures.Opening> opened,
      List<Figures.Ending> closed,
      List<Figures.TeamWait> waits,
      LocalDate first,
      LocalDate last,
      ZoneId zone) {
    Map<LocalDate, Long> openings =
        opened.stream()
            .collect(
                Collectors.groupingBy(
                    each -> day(each.at(), zone), TreeMap::new, Collectors.counting()));
    Map<LocalDate, List<Figures.Ending>> endings =
        closed.stream().collect(Collectors.groupingBy(each -> day(each.at(), zone)));
    Map<LocalDate, List<Duration>> lengths =
        waits.stream()
            .collect(
                Collectors.groupingBy(
                    each -> day(each.past().claimedAt(), zone),
                    Collectors.mapping(each -> each.past().length(), Collectors.toList())));
    return first
        .datesUntil(last.plusDays(1))
        .map(
            date ->
                day(
                    date,
                    openings.getOrDefault(date, 0L),
                    endings.getOrDefault(date, List.of()),
                    lengths.getOrDefault(date, List.of())))
        .toList();
  }

  private static Day day(
      LocalDate date, long opened, List<Figures.Ending> endings, List<Duration> lengths) {
    List<Integer> scores = new ArrayList<>();
    for (int score = 1; score <= MAX_SCORE; score++) {
      int wanted = score;
      scores.add(
          (int)
              endings.stream()
                  .filter(each -> each.score().filter(given -> given == wanted).isPresent())
                  .count());
    }
    return new Day(
        date,
        (int) opened,
        endings.size(),
        scores,
        lengths.size(),
        Lengths.median(lengths),
        Lengths.within(lengths, NINE_OF_TEN));
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
