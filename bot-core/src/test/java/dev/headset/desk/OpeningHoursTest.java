package dev.headset.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.OpeningHours.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Nested
  class OnWeekdaysAndSaturdayMornings {

    private final OpeningHours hours =
        new OpeningHours(WARSAW, week(), Set.of(LocalDate.of(2026, 12, 25)));

    @ParameterizedTest
    @CsvSource({
      "2026-11-23T07:59:59, false",
      "2026-11-23T08:00:00, true",
      "2026-11-23T19:59:59, true",
      "2026-11-23T20:00:00, false",
      "2026-11-28T08:30:00, false",
      "2026-11-28T09:00:00, true",
      "2026-11-28T14:00:00, false",
      "2026-11-29T12:00:00, false",
      "2026-12-25T12:00:00, false"
    })
    void openBetweenTheTimesAlone(String wallClock, boolean open) {
      assertEquals(open, hours.isOpen(at(wallClock)));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-11-23T07:00, 2026-11-23T08:00",
      "2026-11-23T08:00, 2026-11-24T08:00",
      "2026-11-27T20:30, 2026-11-28T09:00",
      "2026-11-28T15:00, 2026-11-30T08:00",
      "2026-12-24T21:00, 2026-12-26T09:00"
    })
    void opensNextAtTheNextStartOfAnInterval(String now, String opening) {
      assertEquals(
          Optional.of(LocalDateTime.parse(opening).atZone(WARSAW)), hours.nextOpening(at(now)));
    }

    private static Map<DayOfWeek, List<Interval>> week() {
      Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
          week.put(day, List.of(new Interval(LocalTime.of(8, 0), LocalTime.of(20, 0))));
        }
      }
      week.put(DayOfWeek.SATURDAY, List.of(new Interval(LocalTime.of(9, 0), LocalTime.of(14, 0))));
      return week;
    }
  }

  @Nested
  class OvernightFromFriday {

    private final OpeningHours hours =
        onFridays(new Interval(LocalTime.of(22, 0), LocalTime.of(6, 0)), Set.of());

    @Test
    void openOnSaturdayMorningUntilTheEnd() {
      assertTrue(hours.isOpen(at("2026-11-27T23:00")));
      assertTrue(hours.isOpen(at("2026-11-28T05:59")));
      assertFalse(hours.isOpen(at("2026-11-28T06:00")));
      assertFalse(hours.isOpen(at("2026-11-28T23:00")));
      assertFalse(hours.isOpen(at("2026-11-27T05:00")));
    }

    @Test
    void closedSaturdayDoesNotEndTheNightThatBeganBeforeIt() {
      OpeningHours saturdayOff =
          onFridays(
              new Interval(LocalTime.of(22, 0), LocalTime.of(6, 0)),
              Set.of(LocalDate.of(2026, 11, 28)));
      assertTrue(saturdayOff.isOpen(at("2026-11-28T03:00")));
    }

    @Test
    void closedFridayHasNoNight() {
      OpeningHours fridayOff =
          onFridays(
              new Interval(LocalTime.of(22, 0), LocalTime.of(6, 0)),
              Set.of(LocalDate.of(2026, 11, 27)));
      assertFalse(fridayOff.isOpen(at("2026-11-28T03:00")));
      assertEquals(
          Optional.of(LocalDateTime.parse("2026-12-04T22:00").atZone(WARSAW)),
          fridayOff.nextOpening(at("2026-11-27T12:00")));
    }
  }

  @Test
  void fromMidnightToMidnightIsTheWholeDay() {
    OpeningHours hours = onFridays(new Interval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT), Set.of());
    assertTrue(hours.isOpen(at("2026-11-27T00:00")));
    assertTrue(hours.isOpen(at("2026-11-27T23:59:59")));
    assertFalse(hours.isOpen(at("2026-11-28T00:00")));
  }

  @Nested
  class WhenTheClocksChange {

    private final OpeningHours nights =
        on(DayOfWeek.SUNDAY, new Interval(LocalTime.of(1, 0), LocalTime.of(4, 0)));

    @Test
    void nightInSpringIsAnHourShorter() {
      assertFalse(nights.isOpen(Instant.parse("2026-03-28T23:59:59Z")));
      assertTrue(nights.isOpen(Instant.parse("2026-03-29T00:00:00Z")));
      assertTrue(nights.isOpen(Instant.parse("2026-03-29T01:59:59Z")));
      assertFalse(nights.isOpen(Instant.parse("2026-03-29T02:00:00Z")));
    }

    @Test
    void nightInAutumnIsAnHourLonger() {
      assertFalse(nights.isOpen(Instant.parse("2026-10-24T22:59:59Z")));
      assertTrue(nights.isOpen(Instant.parse("2026-10-24T23:00:00Z")));
      assertTrue(nights.isOpen(Instant.parse("2026-10-25T02:59:59Z")));
      assertFalse(nights.isOpen(Instant.parse("2026-10-25T03:00:00Z")));
    }

    @Test
    void openingThatTheClockSkipsComesAfterTheGap() {
      OpeningHours skipped =
          on(DayOfWeek.SUNDAY, new Interval(LocalTime.of(2, 30), LocalTime.of(10, 0)));
      assertEquals(
          Optional.of(Instant.parse("2026-03-29T01:30:00Z")),
          skipped.nextOpening(Instant.parse("2026-03-28T12:00:00Z")).map(each -> each.toInstant()));
    }
  }

  @Test
  void closingTimeThatComesTwiceIsTheSecond() {
    OpeningHours nights =
        on(DayOfWeek.SUNDAY, new Interval(LocalTime.of(1, 0), LocalTime.of(2, 30)));
    assertTrue(nights.isOpen(Instant.parse("2026-10-25T00:45:00Z")));
    assertTrue(nights.isOpen(Instant.parse("2026-10-25T01:29:59Z")));
    assertFalse(nights.isOpen(Instant.parse("2026-10-25T01:30:00Z")));
  }

  @Test
  void intervalThatTheClockSkipsWholeIsNoOpening() {
    OpeningHours skipped =
        on(DayOfWeek.SUNDAY, new Interval(LocalTime.of(2, 0), LocalTime.of(3, 0)));
    assertEquals(
        Optional.of(LocalDateTime.parse("2026-04-05T02:00").atZone(WARSAW)),
        skipped.nextOpening(Instant.parse("2026-03-28T12:00:00Z")));
  }

  @Test
  void zoneOfTheServerDoesNotMatter() {
    java.util.TimeZone before = java.util.TimeZone.getDefault();
    try {
      java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Auckland"));
      OpeningHours hours =
          onFridays(new Interval(LocalTime.of(8, 0), LocalTime.of(18, 0)), Set.of());
      assertTrue(hours.isOpen(Instant.parse("2026-11-27T16:59:59Z")));
      assertFalse(hours.isOpen(Instant.parse("2026-11-27T17:00:00Z")));
      assertEquals(
          Optional.of(LocalDateTime.parse("2026-12-04T08:00").atZone(WARSAW)),
          hours.nextOpening(Instant.parse("2026-11-27T17:00:00Z")));
    } finally {
      java.util.TimeZone.setDefault(before);
    }
  }

  @Test
  void neverOpenHasNoNextOpening() {
    OpeningHours never = new OpeningHours(WARSAW, Map.of(), Set.of());
    assertFalse(never.isOpen(at("2026-11-27T12:00")));
    assertEquals(Optional.empty(), never.nextOpening(at("2026-11-27T12:00")));
  }

  @Test
  void splitDayIsClosedOverLunch() {
    OpeningHours split =
        new OpeningHours(
            WARSAW,
            Map.of(
                DayOfWeek.FRIDAY,
                List.of(
                    new Interval(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new Interval(LocalTime.of(13, 0), LocalTime.of(17, 0)))),
            Set.of());
    assertFalse(split.isOpen(at("2026-11-27T12:30")));
    assertEquals(
        Optional.of(LocalDateTime.parse("2026-11-27T13:00").atZone(WARSAW)),
        split.nextOpening(at("2026-11-27T12:30")));
  }

  private static OpeningHours on(DayOfWeek day, Interval interval) {
    return new OpeningHours(WARSAW, Map.of(day, List.of(interval)), Set.of());
  }

  private static OpeningHours onFridays(Interval interval, Set<LocalDate> closed) {
    return new OpeningHours(WARSAW, Map.of(DayOfWeek.FRIDAY, List.of(interval)), closed);
  }

  private static Instant at(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(WARSAW).toInstant();
  }
}
