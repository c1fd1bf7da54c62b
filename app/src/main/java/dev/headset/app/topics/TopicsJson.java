package dev.headset.app.topics;

import dev.headset.config.ExamplePlaces;
import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Thresholds;
import dev.headset.understanding.TopicReport;
import dev.headset.understanding.TopicReport.Confusion;
import dev.headset.understanding.TopicReport.Figures;
import dev.headset.understanding.TopicReport.HeldOut;
import dev.headset.understanding.TopicReport.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How well topics are told apart, as one JSON document. */
public final class TopicsJson {

  private final ExamplePlaces places;

  private TopicsJson(ExamplePlaces places) {
    this.places = places;
  }

  /**
   * The whole document, with a line break at its end.
   *
   * @param set whether the operator set the thresholds
   */
  public static String write(TopicReport report, ExamplePlaces places, boolean set) {
    TopicsJson writer = new TopicsJson(places);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("examples", report.examples().size());
    for (Outcome each : Outcome.values()) {
      document.put(name(each), Json.rounded(report.share(each)));
    }
    document.put("thresholds", thresholds(report.thresholds()));
    document.put("thresholds_set", set);
    document.put("thresholds_suggested", thresholds(report.suggested()));
    document.put("calibration_error", Json.rounded(report.calibrationError()));
    document.put("topics", report.topics().stream().map(TopicsJson::figures).toList());
    document.put("confused", report.confusions().stream().map(writer::confusion).toList());
    document.put(
        "point_elsewhere",
        report.examples().stream()
            .filter(each -> each.outcome() == Outcome.ELSEWHERE)
            .map(writer::example)
            .toList());
    document.put("too_few", Advice.of(report).stream().map(TopicsJson::advice).toList());
    return Json.write(document);
  }

  private static Map<String, Object> thresholds(Thresholds thresholds) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("sure", Json.rounded(thresholds.sure()));
    written.put("unsure", Json.rounded(thresholds.unsure()));
    return written;
  }

  private static Map<String, Object> figures(Figures figures) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("topic", figures.topic().value());
    written.put("examples", byCode(figures.examples()));
    for (Outcome each : Outcome.values()) {
      written.put(name(each), figures.outcomes().get(each));
    }
    written.put("precision", number(figures.precision()));
    written.put("recall", number(figures.recall()));
    return written;
  }

  private Map<String, Object> confusion(Confusion confusion) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("topics", List.of(confusion.one().value(), confusion.other().value()));
    written.put("examples", confusion.examples().stream().map(this::example).toList());
    return written;
  }

  private Map<String, Object> example(HeldOut example) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("topic", example.topic().value());
    written.put("language", example.language().code());
    written.put("text", example.text());
    written.put("looks_like", example.best().map(best -> best.topic().value()).orElse(null));
    written.put(
        "confidence", example.best().map(best -> Json.rounded(best.confidence())).orElse(0.0));
    places
        .of(example.topic(), example.language(), example.number())
        .ifPresent(
            place -> {
              written.put("file", place.file());
              written.put("line", place.line());
            });
    return written;
  }

  private static Map<String, Object> advice(Advice advice) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("topic", advice.topic().value());
    written.put("missing", byCode(advice.missing()));
    written.put("apart_from", advice.apartFrom().stream().map(TopicId::value).toList());
    return written;
  }

  private static Map<String, Integer> byCode(Map<Language, Integer> counts) {
    Map<String, Integer> written = new LinkedHashMap<>();
    counts.forEach((language, count) -> written.put(language.code(), count));
    return written;
  }

  private static @Nullable Double number(OptionalDouble share) {
    return share.isPresent() ? Json.rounded(share.getAsDouble()) : null;
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
