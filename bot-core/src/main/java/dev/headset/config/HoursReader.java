package dev.headset.config;

import dev.headset.desk.OpeningHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads when a team is open. */
final class HoursReader {

  private HoursReader() {}

  static Optional<OpeningHours> read(Value value) {
    Optional<Fields> fields = value.fields(Keys.HOURS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = fields.get().required("zone").flatMap(HoursReader::zone);
    Map<DayOfWeek, List<OpeningHours.Interval>> open =
        fields.get().required("open").map(OpenDays::read).orElse(Map.of());
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
        ofCity(written.get(), known)
            .or(() -> Suggestion.nearest(written.get(), known))
            .orElse("such as Europe/Warsaw or UTC"));
    return Optional.empty();
  }

  /** Those below Etc are left out: Etc/GMT+1 is an hour behind UTC, whatever its name says. */
  private static Optional<String> ofCity(String city, Set<String> known) {
    String end = "/" + city.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(zone -> !zone.startsWith("Etc/"))
        .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(end))
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .map(zone -> "did you mean \"" + zone + "\"?");
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
}
