package dev.headset.app.topics;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicReport;
import dev.headset.understanding.TopicReport.Confusion;
import dev.headset.understanding.TopicReport.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a topic with too few examples needs.
 *
 * @param missing how many more, by language
 * @param apartFrom topics that it is taken for, or that are taken for it
 */
record Advice(TopicId topic, Map<Language, Integer> missing, List<TopicId> apartFrom) {

  /** So many examples a topic should have in each language. */
  static final int ENOUGH = 8;

  /** Advice for each topic that needs some, in the catalog's order. */
  static List<Advice> of(TopicReport report) {
    List<Advice> all = new ArrayList<>();
    for (Figures figures : report.topics()) {
      Map<Language, Integer> missing = new LinkedHashMap<>();
      figures
          .examples()
          .forEach(
              (language, count) -> {
                if (count < ENOUGH) {
                  missing.put(language, ENOUGH - count);
                }
              });
      if (!missing.isEmpty()) {
        all.add(new Advice(figures.topic(), missing, neighbours(report, figures.topic())));
      }
    }
    return all;
  }

  private static List<TopicId> neighbours(TopicReport report, TopicId topic) {
    List<TopicId> neighbours = new ArrayList<>();
    for (Confusion each : report.confusions()) {
      if (each.one().equals(topic)) {
        neighbours.add(each.other());
      } else if (each.other().equals(topic)) {
        neighbours.add(each.one());
      }
    }
    return neighbours;
  }

  /** Such as "3 more in en, 8 more in pl; some that tell it from refund". */
  String sentence() {
    List<String> parts = new ArrayList<>();
    missing.forEach(
        (language, count) ->
            parts.add((count == ENOUGH ? "none yet in " : count + " more in ") + language.code()));
    String apart =
        apartFrom.stream().map(TopicId::value).reduce((a, b) -> a + " and " + b).orElse("");
    return String.join(", ", parts) + (apart.isEmpty() ? "" : "; some that tell it from " + apart);
  }
}
