package dev.headset.app.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.PastWait;
import dev.headset.store.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendsTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final LocalDate SUNDAY = LocalDate.parse("2026-03-29");

  /** In Warsaw this Sunday has 23 hours, and begins at 23:00 of the day before elsewhere. */
  @Test
  void dayIsTheDesksOwnEvenWhenClocksGoForward() {
    List<Trends.Day> days =
        Trends.of(
            List.of(
                opened("2026-03-28T22:59:59Z"),
                opened("2026-03-28T23:00:00Z"),
                opened("2026-03-29T21:59:59Z"),
                opened("2026-03-29T22:00:00Z")),
            List.of(),
            List.of(),
            SUNDAY.minusDays(1),
            SUNDAY.plusDays(1),
            WARSAW);
    assertEquals(List.of(1, 2, 1), days.stream().map(Trends.Day::opened).toList());
  }

  @Test
  void dayWithoutAnythingIsThereAsWell() {
    Trends.Day calm =
        new Trends.Day(SUNDAY, 0, 0, List.of(0, 0, 0, 0, 0), 0, Optional.empty(), Optional.empty());
    assertEquals(List.of(calm), Trends.of(List.of(), List.of(), List.of(), SUNDAY, SUNDAY, WARSAW));
  }

  @Test
  void ratingsAndWaitsAreSummedUp() {
    Instant noon = Instant.parse("2026-03-29T10:00:00Z");
    List<Figures.TeamWait> waits =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                n ->
                    new Figures.TeamWait(
                        People.SUPPORT, new PastWait(noon, Duration.ofMinutes(11 - n), 0)))
            .toList();
    Trends.Day day =
        Trends.of(
                List.of(),
                List.of(
                    closed(noon, Optional.of(5)),
                    closed(noon, Optional.of(5)),
                    closed(noon, Optional.of(2)),
                    closed(noon, Optional.empty())),
                waits,
                SUNDAY,
                SUNDAY,
                WARSAW)
            .get(0);
    assertEquals(
        new Trends.Day(
            SUNDAY,
            0,
            4,
            List.of(0, 1, 0, 0, 2),
            10,
            Optional.of(Duration.ofMinutes(5)),
            Optional.of(Duration.ofMinutes(9))),
        day);
  }

  private static Figures.Opening opened(String at) {
    return new Figures.Opening(People.SUPPORT, Instant.parse(at));
  }

  private static Figures.Ending closed(Instant at, Optional<Integer> score) {
    return new Figures.Ending(People.SUPPORT, at, score);
  }
}
