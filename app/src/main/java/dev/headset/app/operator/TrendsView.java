package dev.headset.app.operator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.desk.TeamId;
import dev.headset.store.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Cases, ratings and waits by day, as one JSON object; read anew twice a minute at the most. */
final class TrendsView {

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final int MOST_KEPT = 50;

  private record Asked(int days, Optional<TeamId> team, LocalDate today) {}

  private final OperatorParts parts;
  private final Cache<Asked, ObjectNode> known =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(FRESH).build();

  TrendsView(OperatorParts parts) {
    this.parts = parts;
  }

  /**
   * The last days, today among them.
   *
   * @param team whose; empty: all
   */
  ObjectNode of(int days, Optional<TeamId> team) {
    ZoneId zone = parts.playbook().get().desk().zone();
    LocalDate today = parts.clock().instant().atZone(zone).toLocalDate();
    return known.get(new Asked(days, team, today), asked -> read(asked, zone));
  }

  private ObjectNode read(Asked asked, ZoneId zone) {
    LocalDate first = asked.today().minusDays(asked.days() - 1L);
    Instant from = first.atStartOfDay(zone).toInstant();
    List<Trends.Day> days =
        parts
            .store()
            .read(
                tables -> {
                  Figures figures = tables.figures();
                  return Trends.of(
                      figures.openedSince(from).stream()
                          .filter(each -> isAsked(asked, each.team()))
                          .toList(),
                      figures.closedSince(from).stream()
                          .filter(each -> isAsked(asked, each.team()))
                          .toList(),
                      figures.waitsSince(from).stream()
                          .filter(each -> isAsked(asked, each.team()))
                          .toList(),
                      first,
                      asked.today(),
                      zone);
                });
    ObjectNode written = Answers.object().put("zone", zone.getId());
    ArrayNode list = written.putArray("days");
    days.forEach(day -> list.add(day(day)));
    return written;
  }

  private static boolean isAsked(Asked asked, TeamId team) {
    return asked.team().map(team::equals).orElse(true);
  }

  private static ObjectNode day(Trends.Day day) {
    ObjectNode written =
        Answers.object()
            .put("date", day.date().toString())
            .put("opened", day.opened())
            .put("closed", day.closed())
            .put("waits", day.waits());
    ArrayNode scores = written.putArray("scores");
    day.scores().forEach(scores::add);
    day.median().ifPresent(wait -> written.put("median", wait.toSeconds()));
    day.nineOfTen().ifPresent(wait -> written.put("nine_of_ten", wait.toSeconds()));
    return written;
  }
}
