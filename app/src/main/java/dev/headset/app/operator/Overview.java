package dev.headset.app.operator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.config.Problem;
import dev.headset.conversation.Playbook;
import dev.headset.desk.OnDuty;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.Team;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Figures;
import dev.headset.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The queue, the day so far, the platforms and the config, as one JSON object for a viewer. */
final class Overview {

  private static final int CLOSED_SHOWN = 50;

  private final OperatorParts parts;

  Overview(OperatorParts parts) {
    this.parts = parts;
  }

  ObjectNode of(Viewer viewer) {
    Playbook playbook = parts.playbook().get();
    Instant now = parts.clock().instant();
    Instant midnight =
        now.atZone(playbook.desk().zone())
            .toLocalDate()
            .atStartOfDay(playbook.desk().zone())
            .toInstant();
    ObjectNode all = Answers.object();
    parts
        .store()
        .read(
            tables -> {
              List<CaseSummary> open = tables.figures().open();
              all.set("teams", teams(playbook, open, tables, now));
              all.set("cases", cases(open, viewer));
              all.set("closed", cases(tables.figures().closedLast(CLOSED_SHOWN), viewer));
              all.set("today", today(tables.figures(), midnight));
              return all;
            });
    all.set("platforms", platforms());
    all.set("config", config(parts.config().now()));
    return all;
  }

  private static ArrayNode teams(
      Playbook playbook, List<CaseSummary> open, Tables tables, Instant now) {
    ArrayNode teams = Answers.object().arrayNode();
    List<OnDuty> onDuty = tables.duties().all();
    for (Team team : playbook.desk().teams().values()) {
      ObjectNode written =
          teams
              .addObject()
              .put("id", team.id().value())
              .put("name", team.name().in(playbook.desk().language()))
              .put("open", team.isOpen(now));
      for (QueuedCase.Stage stage :
          List.of(QueuedCase.Stage.WAITING, QueuedCase.Stage.CLAIMED, QueuedCase.Stage.HELD)) {
        written.put(
            word(stage),
            open.stream()
                .filter(each -> each.team().equals(team.id()) && each.stage() == stage)
                .count());
      }
      ArrayNode there = written.putArray("on_duty");
      onDuty.stream()
          .filter(each -> each.team().equals(team.id()))
          .forEach(each -> there.add(each.person().name()));
    }
    return teams;
  }

  private static ArrayNode cases(List<CaseSummary> cases, Viewer viewer) {
    ArrayNode written = Answers.object().arrayNode();
    cases.forEach(each -> written.add(summary(each, viewer)));
    return written;
  }

  /** A case in short; what it is about, which names the customer, is for the team's members. */
  static ObjectNode summary(CaseSummary summary, Viewer viewer) {
    ObjectNode written =
        Answers.object()
            .put("case", summary.number().value())
            .put("team", summary.team().value())
            .put("status", word(summary.stage()))
            .put("opened", summary.openedAt().toString())
            .put("readable", viewer.reads(summary.team()));
    summary.closedAt().ifPresent(at -> written.put("closed", at.toString()));
    summary.associate().map(Person::name).ifPresent(name -> written.put("associate", name));
    summary.customer().map(PersonId::platform).ifPresent(name -> written.put("platform", name));
    summary.score().ifPresent(score -> written.put("rating", score));
    if (viewer.reads(summary.team())) {
      written.put("title", summary.title());
    }
    return written;
  }

  private static ObjectNode today(Figures figures, Instant midnight) {
    List<Figures.Ending> closed = figures.closedSince(midnight);
    List<Integer> scores = closed.stream().flatMap(each -> each.score().stream()).toList();
    List<Duration> waits =
        figures.waitsSince(midnight).stream().map(each -> each.past().length()).toList();
    ObjectNode today =
        Answers.object()
            .put("opened", figures.openedSince(midnight).size())
            .put("closed", closed.size())
            .put("rated", scores.size())
            .put("waits", waits.size());
    scores.stream()
        .mapToInt(Integer::intValue)
        .average()
        .ifPresent(average -> today.put("rating", Math.round(average * 10) / 10.0));
    Lengths.median(waits).ifPresent(wait -> today.put("median_wait", wait.toSeconds()));
    return today;
  }

  private ArrayNode platforms() {
    ArrayNode platforms = Answers.object().arrayNode();
    for (PlatformState each : parts.platforms().get()) {
      platforms
          .addObject()
          .put("name", each.name())
          .put("state", each.kind().name().toLowerCase(Locale.ROOT))
          .put("words", each.words());
    }
    return platforms;
  }

  private static ObjectNode config(ConfigView.Now now) {
    ObjectNode config =
        Answers.object()
            .put("since", now.inUseSince().toString())
            .put("looked", now.lookedAt().toString())
            .put("broken", now.broken());
    ArrayNode problems = config.putArray("problems");
    for (Problem problem : now.problems()) {
      problems
          .addObject()
          .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
          .put("sentence", problem.sentence())
          .put("text", problem.render());
    }
    return config;
  }

  static String word(QueuedCase.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
