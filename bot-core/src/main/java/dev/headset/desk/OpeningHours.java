package dev.headset.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a team is open. An interval that ends at or before its start runs past midnight and belongs
 * to the day it starts on; a closed date has no interval that starts on it. Where the clocks go
 * back, a time that comes twice opens at its first coming and closes at its second; where they go
 * forward, one that is skipped is taken for the time after the gap.
 */
public record OpeningHours(
    ZoneId zone, Map<DayOfWeek, List<Interval>> open, Set<LocalDate> closed) {

  private static final int DAYS_AHEAD = 400;

  /** Copies the collections. */
  public OpeningHours {
    open = Map.copyOf(open);
    closed = Set.copyOf(closed);
  }

  /** Opens at {@code from}, closes at {@code to}; {@code 24:00} is {@link LocalTime#MIDNIGHT}. */
  public record Interval(LocalTime from, LocalTime to) {
    boolean overnight() {
      return !to.isAfter(from);
    }
  }

  public boolean isOpen(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return covers(today, now) || covers(today.minusDays(1), now);
  }

  /** The next time it opens after {@code now}; empty where it never does within a year. */
  public Optional<ZonedDateTime> nextOpening(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    for (int ahead = 0; ahead < DAYS_AHEAD; ahead++) {
      LocalDate day = today.plusDays(ahead);
      Optional<ZonedDateTime> first =
          intervals(day).stream()
              .map(interval -> day.atTime(interval.from()).atZone(zone))
              .filter(opening -> opening.toInstant().isAfter(now))
              .filter(opening -> isOpen(opening.toInstant()))
              .min(ZonedDateTime::compareTo);
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private boolean covers(LocalDate day, Instant now) {
    return intervals(day).stream()
        .anyMatch(
            interval -> {
              ZonedDateTime from = day.atTime(interval.from()).atZone(zone);
              LocalDate endDay = interval.overnight() ? day.plusDays(1) : day;
              ZonedDateTime to =
                  endDay.atTime(interval.to()).atZone(zone).withLaterOffsetAtOverlap();
              return !now.isBefore(from.toInstant()) && now.isBefore(to.toInstant());
            });
  }

  private List<Interval> intervals(LocalDate day) {
    return closed.contains(day) ? List.of() : open.getOrDefault(day.getDayOfWeek(), List.of());
  }
}
