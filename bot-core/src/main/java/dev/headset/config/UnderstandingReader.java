package dev.headset.config;

import dev.headset.understanding.SentenceVectors;
import dev.headset.understanding.Thresholds;
import java.util.Optional;
import java.util.ServiceConfigurationError;

/** Reads how texts are to be understood. */
final class UnderstandingReader {

  private static final String INSTALL = "run \"./headset extra embeddings\", or leave this out";

  private final Environment environment;

  UnderstandingReader(Environment environment) {
    this.environment = environment;
  }

  UnderstandingSettings read(Value value) {
    Optional<Fields> fields = value.fields(Keys.UNDERSTANDING);
    return new UnderstandingSettings(
        fields.flatMap(UnderstandingReader::thresholds),
        fields
            .flatMap(each -> each.get("embeddings"))
            .filter(each -> each.flag().orElse(false))
            .flatMap(this::vectors));
  }

  private static Optional<Thresholds> thresholds(Fields fields) {
    if (fields.get("sure").isEmpty() && fields.get("unsure").isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> unsure = fields.required("unsure");
    Optional<Double> from = unsure.flatMap(Value::share);
    Optional<Double> sure = fields.required("sure").flatMap(Value::share);
    if (sure.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() > sure.get()) {
      unsure.get().wrong("unsure has to be at most as large as sure");
      return Optional.empty();
    }
    return Optional.of(new Thresholds(sure.get(), from.get()));
  }

  private Optional<SentenceVectors> vectors(Value value) {
    try {
      Optional<SentenceVectors> vectors = Extras.sentenceVectors(environment);
      if (vectors.isEmpty()) {
        value.error(
            Problem.Code.MISSING_EXTRA, "embeddings are not installed", Optional.of(INSTALL));
      }
      return vectors;
    } catch (ServiceConfigurationError | LinkageError broken) {
      value.error(
          Problem.Code.MISSING_EXTRA,
          "embeddings can't be used on this machine: " + Shown.bare(reason(broken)),
          Optional.of(INSTALL));
      return Optional.empty();
    }
  }

  /** What was thrown first says most. */
  private static String reason(Throwable broken) {
    Throwable first = broken;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return String.valueOf(first.getMessage());
  }
}
