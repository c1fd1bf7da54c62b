package dev.headset.app.topics;

import dev.headset.config.ExamplePlaces;
import dev.headset.config.Place;
import dev.headset.text.Language;
import dev.headset.understanding.Thresholds;
import dev.headset.understanding.TopicReport;
import dev.headset.understanding.TopicReport.Confusion;
import dev.headset.understanding.TopicReport.Figures;
import dev.headset.understanding.TopicReport.HeldOut;
import dev.headset.understanding.TopicReport.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How well topics are told apart, for reading. */
public final class TopicsText {

  /** So many sentences of a pair are shown. */
  private static final int SENTENCES = 6;

  private final TopicReport report;
  private final List<Language> languages;
  private final ExamplePlaces places;
  private final StringBuilder text = new StringBuilder();

  private TopicsText(TopicReport report, List<Language> languages, ExamplePlaces places) {
    this.report = report;
    this.languages = languages;
    this.places = places;
  }

  /**
   * The whole report, with a line break at its end.
   *
   * @param set whether the operator set the thresholds
   */
  public static String write(
      TopicReport report, List<Language> languages, ExamplePlaces places, boolean set) {
    TopicsText writer = new TopicsText(report, languages, places);
    writer.summary(set);
    writer.table();
    writer.elsewhere();
    writer.confusions();
    writer.tooFew();
    return writer.text.toString();
  }

  private void summary(boolean set) {
    line(
        "%d topics, %d examples; each example as it is understood by what was learned without it.",
        report.topics().size(), report.examples().size());
    for (Language language : languages) {
      line(
          "%s: right at once %s, offered %s, taken for another topic %s, not understood %s",
          language.code(),
          percent(report.share(Outcome.RIGHT_AT_ONCE, language)),
          percent(report.share(Outcome.OFFERED, language)),
          percent(report.share(Outcome.ELSEWHERE, language)),
          percent(report.share(Outcome.NOT_UNDERSTOOD, language)));
    }
    Thresholds by = report.thresholds();
    String origin =
        set
            ? String.format(
                Locale.ROOT,
                "set in headset.yaml; your examples suggest %.2f and %.2f",
                report.suggested().sure(),
                report.suggested().unsure())
            : "as your examples suggest";
    line(
        "acted on from %.2f (sure), asked about from %.2f (unsure): %s",
        by.sure(), by.unsure(), origin);
    line(
        "calibration error %.3f: so far are confidences from how often they are right",
        report.calibrationError());
  }

  private void table() {
    int width =
        report.topics().stream().mapToInt(each -> each.topic().value().length()).max().orElse(0);
    String first = "%-" + Math.max(width, "topic".length()) + "s";
    String counts =
        languages.stream()
            .map(Language::code)
            .map(code -> String.format(Locale.ROOT, "%5s", code))
            .collect(Collectors.joining());
    line("");
    line(
        first + "%s   at once  offered  elsewhere  not understood  precision  recall",
        "topic",
        counts);
    for (Figures each : report.topics()) {
      String examples =
          languages.stream()
              .map(language -> String.format(Locale.ROOT, "%5d", each.examples().get(language)))
              .collect(Collectors.joining());
      line(
          first + "%s   %7s  %7s  %9s  %14s  %9s  %6s",
          each.topic(),
          examples,
          share(each, Outcome.RIGHT_AT_ONCE),
          share(each, Outcome.OFFERED),
          share(each, Outcome.ELSEWHERE),
          share(each, Outcome.NOT_UNDERSTOOD),
          percent(each.precision()),
          percent(each.recall()));
    }
  }

  private void elsewhere() {
    List<HeldOut> wrong =
        report.examples().stream()
            .filter(each -> each.outcome() == Outcome.ELSEWHERE)
            .sorted(Comparator.comparingDouble(TopicsText::confidence).reversed())
            .toList();
    if (!wrong.isEmpty()) {
      line("");
      line(
          "Examples that point elsewhere: move them, reword them, or give their own topic more like them.");
      wrong.forEach(each -> example("", each));
    }
  }

  private void confusions() {
    if (!report.confusions().isEmpty()) {
      line("");
      line(
          "Topics that are taken for one another: say in the examples of each what sets it apart, or join them.");
    }
    for (Confusion each : report.confusions()) {
      line("  %s and %s, %d", each.one(), each.other(), each.examples().size());
      each.examples().stream().limit(SENTENCES).forEach(example -> example("  ", example));
      if (each.examples().size() > SENTENCES) {
        line("    and %d more", each.examples().size() - SENTENCES);
      }
    }
  }

  private void example(String indent, HeldOut example) {
    Optional<Place> place = places.of(example.topic(), example.language(), example.number());
    line(
        "%s  %s%s (%s) looks like %s, %.2f",
        indent,
        place.map(each -> each.file() + ":" + each.line() + ": ").orElse(""),
        MissedYaml.inQuotes(example.text()),
        example.topic(),
        example.best().map(best -> best.topic().value()).orElse("nothing"),
        confidence(example));
  }

  private void tooFew() {
    List<Advice> advice = Advice.of(report);
    if (!advice.isEmpty()) {
      line("");
      line(
          "Topics with fewer than %d examples in a language: add what people type, short and long,"
              + " with typing errors and without diacritics; ./headset topics --missed may have some.",
          Advice.ENOUGH);
    }
    for (Advice each : advice) {
      line("  %s: %s", each.topic(), each.sentence());
    }
  }

  private static double confidence(HeldOut example) {
    return example.best().map(best -> best.confidence()).orElse(0.0);
  }

  private static String share(Figures figures, Outcome outcome) {
    return figures.count() == 0 ? "-" : percent(figures.share(outcome));
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "-";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
