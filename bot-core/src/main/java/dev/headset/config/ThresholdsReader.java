package dev.headset.config;

import dev.headset.understanding.Thresholds;
import java.util.Optional;

/** Reads from what confidence on a topic is acted on. */
final class ThresholdsReader {

  private ThresholdsReader() {}

  /** The thresholds; empty where the examples shall suggest them. */
  static Optional<Thresholds> read(Value value) {
    Optional<Fields> fields = value.fields(Keys.UNDERSTANDING);
    Optional<Value> unsure = fields.flatMap(each -> each.required("unsure"));
    Optional<Double> from = unsure.flatMap(Value::share);
    Optional<Double> sure = fields.flatMap(each -> each.required("sure")).flatMap(Value::share);
    if (sure.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() > sure.get()) {
      unsure.get().wrong("unsure has to be at most as large as sure");
      return Optional.empty();
    }
    return Optional.of(new Thresholds(sure.get(), from.get()));
  }
}
