package dev.headset.config;

import dev.headset.desk.OpeningHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads when a team is open. */
final class HoursReader {

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private HoursReader() {}

  static Optional<OpeningHours> read(Value value) {
    Optional<Fields> fields = value.fields(Keys.HOURS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = fields.get().required("zone").flatMap(HoursReader::zone);
    Map<DayOfWeek, List<OpeningHours.Interval>> open = new EnumMap<>(DayOfWeek.class);
    fields.get().required("open").ifPresent(days -> days(days, open));
    Set<LocalDate> closed = new HashSet<>();
    fields
        .get()
        .get("closed")
        .ifPresent(list -> list.items().forEach(item -> date(item).ifPresent(closed::add)));
    return zone.map(found -> new OpeningHours(found, open, closed));
  }

  static Optional<ZoneId> zone(Value value) {
    Optional<String> written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = ZoneId.getAvailableZoneIds();
    if (known.contains(written.get())) {
      return Optional.of(ZoneId.of(written.get()));
    }
    value.wrong(
        "there is no time zone of this name",
        Suggestion.nearest(written.get(), known).orElse("such as Europe/Warsaw or UTC"));
    return Optional.empty();
  }

  private static void days(Value value, Map<DayOfWeek, List<OpeningHours.Interval>> open) {
    List<Value.Entry> entries = value.entries();
    if (value.isMapping() && entries.isEmpty()) {
      value.wrong("the hours need at least one day", "such as mon-fri: \"08:00-20:00\"");
    }
    for (Value.Entry entry : entries) {
      List<OpeningHours.Interval> intervals = intervals(entry.value());
      for (DayOfWeek day : daysOf(entry)) {
        if (open.putIfAbsent(day, intervals) != null) {
          entry
              .key()
              .error(
                  Problem.Code.DUPLICATE_KEY,
                  DAYS.get(day.getValue() - 1) + " has its hours already",
                  Optional.of("give each day once; several intervals go into one list"));
        }
      }
    }
  }

  private static List<DayOfWeek> daysOf(Value.Entry entry) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : split(entry.name(), ',')) {
      List<String> ends = split(part, '-');
      int from = DAYS.indexOf(ends.get(0));
      int to = DAYS.indexOf(ends.get(ends.size() - 1));
      if (from < 0 || to < 0 || ends.size() > 2) {
        String wrong = from < 0 ? ends.get(0) : ends.get(ends.size() - 1);
        entry
            .key()
            .wrong(
                Shown.quoted(part) + " is no day and no range of days",
                Suggestion.nearest(wrong, DAYS).orElse("such as mon-fri or sat"));
        return List.of();
      }
      for (int day = from; ; day = (day + 1) % 7) {
        days.add(DayOfWeek.of(day + 1));
        if (day == to) {
          break;
        }
      }
    }
    return days;
  }

  private static List<OpeningHours.Interval> intervals(Value value) {
    List<OpeningHours.Interval> intervals = new ArrayList<>();
    for (Value item : value.itemsOrOne()) {
      Optional<String> written = item.text();
      if (written.isEmpty()) {
        continue;
      }
      for (String part : split(written.get(), ',')) {
        Optional<OpeningHours.Interval> interval = interval(part);
        if (interval.isEmpty()) {
          item.wrong("this is no time from and to", "such as \"08:00-20:00\", in quotes");
        }
        interval.ifPresent(intervals::add);
      }
    }
    return intervals;
  }

  private static Optional<OpeningHours.Interval> interval(String written) {
    List<String> ends = split(written, '-');
    if (ends.size() != 2 || ends.get(0).equals("24:00")) {
      return Optional.empty();
    }
    Optional<LocalTime> from = time(ends.get(0));
    Optional<LocalTime> to = time(ends.get(1));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new OpeningHours.Interval(from.get(), to.get()))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(String written) {
    String padded = written.length() == 4 ? "0" + written : written;
    if (padded.equals("24:00")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    try {
      return padded.length() == 5 ? Optional.of(LocalTime.parse(padded)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Value value) {
    Optional<String> written = value.text();
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeException e) {
      value.wrong(Shown.quoted(value.raw().orElse("")) + " is no date", "such as 2026-12-25");
      return Optional.empty();
    }
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return parts;
  }
}
