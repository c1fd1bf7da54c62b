package dev.headset.engine;

import dev.headset.desk.DeskView;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What the engine counts. No label holds anything of a customer's. */
final class EngineMetrics {

  private record Shelf(TeamId team, QueuedCase.Stage stage) {}

  private final MeterRegistry meters;
  private final Timer decision;
  private final Timer waited;
  private final Counter parked;
  private final Map<Shelf, AtomicInteger> cases = new ConcurrentHashMap<>();

  EngineMetrics(MeterRegistry meters) {
    this.meters = meters;
    this.decision = Timer.builder("headset.decision").publishPercentileHistogram().register(meters);
    this.waited =
        Timer.builder("headset.wait")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofSeconds(1))
            .maximumExpectedValue(Duration.ofDays(3))
            .register(meters);
    this.parked = meters.counter("headset.parked");
  }

  void update(String platform) {
    meters.counter("headset.updates", "platform", platform).increment();
  }

  /**
   * How a decision came out: {@code decided}, {@code repeated}, {@code failed} or {@code parked}.
   */
  void decided(String outcome) {
    meters.counter("headset.decisions", "outcome", outcome).increment();
  }

  <T> T timed(Supplier<T> deciding) {
    return decision.record(deciding);
  }

  void parked() {
    decided("parked");
    parked.increment();
  }

  void sent(String platform, String result) {
    meters.counter("headset.sends", "platform", platform, "result", result).increment();
  }

  void waited(Duration time) {
    // A clock that was set back meanwhile tells less than nothing.
    waited.record(time.isNegative() ? Duration.ZERO : time);
  }

  void rated(int score) {
    meters.counter("headset.rating", "score", Integer.toString(score)).increment();
  }

  void desk(DeskView view) {
    Map<Shelf, Integer> counts = new ConcurrentHashMap<>();
    view.open()
        .forEach(each -> counts.merge(new Shelf(each.team(), each.stage()), 1, Integer::sum));
    counts.keySet().forEach(shelf -> cases.computeIfAbsent(shelf, this::gauge));
    cases.forEach((shelf, gauge) -> gauge.set(counts.getOrDefault(shelf, 0)));
  }

  void outbox(String platform, Supplier<Number> pending, Supplier<Number> oldestSeconds) {
    Gauge.builder("headset.outbox.pending", pending)
        .tag("platform", platform)
        .strongReference(true)
        .register(meters);
    Gauge.builder("headset.outbox.oldest", oldestSeconds)
        .baseUnit("seconds")
        .tag("platform", platform)
        .strongReference(true)
        .register(meters);
  }

  private AtomicInteger gauge(Shelf shelf) {
    String status = shelf.stage().name().toLowerCase(Locale.ROOT);
    return meters.gauge(
        "headset.cases",
        Tags.of("team", shelf.team().value(), "status", status),
        new AtomicInteger());
  }
}
