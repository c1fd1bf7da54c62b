package dev.headset.topic;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a day as people write it, in English and Polish: {@code 2026-11-20}, {@code 20.11.2026},
 * {@code 20/11}, "20 November", "Nov 20", "20 listopada", "yesterday", "3 dni temu". A day without
 * a year is the nearest one that is not in the future, since people speak of what has happened.
 */
final class SpokenDates {

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?\\b");
  private static final Pattern DAY_NAME =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,})(?: (\\d{4}))?\\b");
  private static final Pattern NAME_DAY =
      Pattern.compile("\\b([a-z]{3,}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?\\b");
  private static final Pattern DAYS_AGO =
      Pattern.compile("\\b(\\d{1,3}) (?:days? ago|dni temu|dzien temu)\\b");

  private static final Pattern WEEKS_AGO =
      Pattern.compile("\\b(\\d{1,2}) (?:weeks? ago|tygodnie temu|tygodni temu)\\b");
  private static final Map<String, Integer> BACK =
      Map.ofEntries(
          Map.entry("today", 0),
          Map.entry("dzisiaj", 0),
          Map.entry("dzis", 0),
          Map.entry("yesterday", 1),
          Map.entry("wczoraj", 1),
          Map.entry("day before yesterday", 2),
          Map.entry("przedwczoraj", 2),
          Map.entry("tydzien temu", 7),
          Map.entry("a week ago", 7),
          Map.entry("week ago", 7));

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "stycz"),
          List.of("feb", "lut"),
          List.of("mar"),
          List.of("apr", "kwie"),
          List.of("may", "maj"),
          List.of("jun", "czerw"),
          List.of("jul", "lip"),
          List.of("aug", "sierp"),
          List.of("sep", "wrze"),
          List.of("oct", "pazdz"),
          List.of("nov", "listop"),
          List.of("dec", "grud"));

  private SpokenDates() {}

  static Optional<LocalDate> read(String typed, LocalDate today) {
    Matcher iso = ISO.matcher(typed);
    if (iso.find()) {
      return day(iso.group(1), number(iso.group(2)), number(iso.group(3)), today);
    }
    String folded = Folding.fold(typed);
    return dayFirst(DAY_FIRST.matcher(typed), today)
        .or(() -> ago(DAYS_AGO.matcher(folded), 1, today))
        .or(() -> ago(WEEKS_AGO.matcher(folded), 7, today))
        .or(() -> named(DAY_NAME.matcher(folded), 1, 2, today))
        .or(() -> named(NAME_DAY.matcher(folded), 2, 1, today))
        .or(() -> relative(folded, today));
  }

  /** With slashes, the month comes first where the second number can only be a day. */
  private static Optional<LocalDate> dayFirst(Matcher matcher, LocalDate today) {
    Optional<LocalDate> found = Optional.empty();
    while (found.isEmpty() && matcher.find()) {
      int one = number(matcher.group(1));
      int two = number(matcher.group(3));
      boolean swapped = matcher.group(2).equals("/") && two > 12;
      found = day(matcher.group(4), swapped ? one : two, swapped ? two : one, today);
    }
    return found;
  }

  private static Optional<LocalDate> ago(Matcher matcher, int days, LocalDate today) {
    return matcher.find()
        ? Optional.of(today.minusDays((long) days * number(matcher.group(1))))
        : Optional.empty();
  }

  private static Optional<LocalDate> relative(String folded, LocalDate today) {
    return BACK.entrySet().stream()
        .filter(word -> (" " + folded + " ").contains(" " + word.getKey() + " "))
        .map(Map.Entry::getValue)
        .max(Integer::compare)
        .map(today::minusDays);
  }

  private static Optional<LocalDate> named(Matcher matcher, int day, int name, LocalDate today) {
    while (matcher.find()) {
      String word = matcher.group(name);
      for (int month = 0; month < MONTHS.size(); month++) {
        if (MONTHS.get(month).stream().anyMatch(word::startsWith)) {
          return day(matcher.group(3), month + 1, number(matcher.group(day)), today);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(
      @org.jspecify.annotations.Nullable String year, int month, int day, LocalDate today) {
    try {
      if (year != null) {
        int written = number(year);
        return Optional.of(LocalDate.of(written < 100 ? 2000 + written : written, month, day));
      }
      LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
      return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
