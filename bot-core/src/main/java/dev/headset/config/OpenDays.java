package dev.headset.config;

import dev.headset.desk.OpeningHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads on which days a team is open, and from when to when. */
final class OpenDays {

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final long DAY = Duration.ofDays(1).toMinutes();

  /** An interval and where it stands. */
  private record Written(OpeningHours.Interval interval, Value place) {

    long from() {
      return interval.from().toSecondOfDay() / 60;
    }

    /** Past midnight it goes on counting. */
    long to() {
      long to = interval.to().toSecondOfDay() / 60;
      return to > from() ? to : to + DAY;
    }
  }

  private final Map<DayOfWeek, List<Written>> days = new EnumMap<>(DayOfWeek.class);

  private OpenDays() {}

  /** The intervals of each day that has any; whatever is wrong with them is among the findings. */
  static Map<DayOfWeek, List<OpeningHours.Interval>> read(Value value) {
    OpenDays open = new OpenDays();
    open.readDays(value);
    open.findOverlaps();
    Map<DayOfWeek, List<OpeningHours.Interval>> intervals = new EnumMap<>(DayOfWeek.class);
    open.days.forEach(
        (day, written) -> intervals.put(day, written.stream().map(Written::interval).toList()));
    return intervals;
  }

  private void readDays(Value value) {
    List<Value.Entry> entries = value.entries();
    if (value.isMapping() && entries.isEmpty()) {
      value.wrong("the hours need at least one day", "such as mon-fri: \"08:00-20:00\"");
      return;
    }
    for (Value.Entry entry : entries) {
      List<Written> intervals = intervals(entry.value());
      for (DayOfWeek day : daysOf(entry)) {
        if (days.putIfAbsent(day, intervals) != null) {
          entry
              .key()
              .error(
                  Problem.Code.DUPLICATE_KEY,
                  DAYS.get(day.getValue() - 1) + " has its hours already",
                  Optional.of("give each day once; several intervals go into one list"));
        }
      }
    }
    findNeverOpen(value);
  }

  private void findNeverOpen(Value value) {
    Findings findings = value.reading().findings();
    if (value.isMapping() && days.values().stream().allMatch(List::isEmpty)) {
      findings.onceRight(
          () ->
              findings.warning(
                  Problem.Code.NEVER_OPEN,
                  value.spot(),
                  "these hours never open, so every case waits",
                  Optional.of("such as mon-fri: \"08:00-20:00\"")));
    }
  }

  /** Of two intervals that share a minute one is a slip, and nobody can tell which. */
  private void findOverlaps() {
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Written> today = days.getOrDefault(day, List.of());
      List<Written> yesterday = days.getOrDefault(day.minus(1), List.of());
      for (int i = 0; i < today.size(); i++) {
        Written later = today.get(i);
        for (Written earlier : today.subList(0, i)) {
          if (earlier.from() < later.to() && later.from() < earlier.to()) {
            overlap(day, later, earlier);
          }
        }
        for (Written earlier : yesterday) {
          if (earlier.to() - DAY > later.from()) {
            overlap(day, later, earlier);
          }
        }
      }
    }
  }

  private static void overlap(DayOfWeek day, Written later, Written earlier) {
    boolean apart = !later.place().spot().equals(earlier.place().spot());
    later
        .place()
        .reading()
        .findings()
        .error(
            Problem.Code.BAD_VALUE,
            later.place().spot(),
            "these hours overlap others on " + DAYS.get(day.getValue() - 1),
            Optional.of("join them, or end the earlier ones before the later ones begin"),
            apart
                ? List.of(new Findings.Note(earlier.place().spot(), "they are here"))
                : List.of());
  }

  private static List<DayOfWeek> daysOf(Value.Entry entry) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : split(entry.name(), ',')) {
      List<String> ends = split(part, '-');
      int from = DAYS.indexOf(ends.get(0));
      int to = DAYS.indexOf(ends.get(ends.size() - 1));
      if (from < 0 || to < 0 || ends.size() > 2) {
        entry.key().wrong(Shown.quoted(part) + " is no day and no range of days", dayFix(ends));
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

  private static String dayFix(List<String> ends) {
    if (ends.size() > 2) {
      return "such as mon-fri or sat, or several with commas: mon,wed,fri";
    }
    List<String> meant = new ArrayList<>();
    for (String end : ends) {
      String start = end.toLowerCase(Locale.ROOT).substring(0, Math.min(3, end.length()));
      Optional<String> day = DAYS.contains(start) ? Optional.of(start) : Suggestion.find(end, DAYS);
      day.ifPresent(meant::add);
    }
    return meant.size() == ends.size()
        ? "did you mean \"" + String.join("-", meant) + "\"?"
        : "such as mon-fri or sat";
  }

  private static List<Written> intervals(Value value) {
    List<Written> intervals = new ArrayList<>();
    for (Value item : value.itemsOrOne()) {
      Optional<String> written = item.named("an interval").id();
      if (written.isEmpty()) {
        continue;
      }
      for (String part : split(written.get(), ',')) {
        Optional<OpeningHours.Interval> interval = interval(part);
        if (interval.isEmpty()) {
          item.wrong("this is no time from and to", "such as \"08:00-20:00\", in quotes");
        }
        interval.ifPresent(each -> intervals.add(new Written(each, item)));
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
