package dev.headset.app.health;

import static java.util.stream.Collectors.joining;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * {@code /healthz}: 200 while decisions are taken and the store answers, for whoever restarts a
 * process that hangs; {@code /readyz}: 200 while customers are served, for whoever sends traffic;
 * {@code /metrics}: Prometheus text. None needs a token, none tells of a person.
 */
public final class HealthRoutes implements Consumer<RoutesConfig> {

  private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Vitals vitals;
  private final Supplier<String> metrics;

  /**
   * Takes what is told.
   *
   * @param metrics Prometheus text, asked anew for each scrape
   */
  public HealthRoutes(Vitals vitals, Supplier<String> metrics) {
    this.vitals = vitals;
    this.metrics = metrics;
  }

  @Override
  public void accept(RoutesConfig routes) {
    routes.get("/healthz", context -> tell(context, vitals.alive(), "alive"));
    routes.get("/readyz", context -> tell(context, vitals.ready(), "ready"));
    routes.get("/metrics", context -> context.contentType(METRICS_TYPE).result(metrics.get()));
  }

  private void tell(Context context, boolean well, String word) {
    context
        .status(well ? 200 : 503)
        .contentType("text/plain; charset=utf-8")
        .result(
            (well ? "Headset is " : "Headset is not ")
                + word
                + "\n"
                + vitals.platforms().stream().map(line -> line + "\n").collect(joining()));
  }
}
