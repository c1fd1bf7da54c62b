package dev.headset.app.wiring;

import dev.headset.app.health.HealthRoutes;
import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.engine.Engine;
import dev.headset.platform.Adapter;
import dev.headset.platform.Channel;
import dev.headset.store.FolderFileStore;
import dev.headset.store.jdbc.JdbcStore;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The bot as the operator's files describe it: the shared core between the platforms that they
 * name, with health and metrics beside it.
 */
public final class Run implements AutoCloseable {

  private final Closing closing = new Closing();
  private final HeadsetConfig config;
  private final Clock clock;
  private final PlatformTimings timings;
  private final List<Adapter> adapters = new ArrayList<>();

  private Run(HeadsetConfig config, Clock clock, PlatformTimings timings) {
    this.config = config;
    this.clock = clock;
    this.timings = timings;
  }

  /** A bot that takes up its work, and how far its platforms are with it. */
  public record Started(Run run, Platforms platforms) implements AutoCloseable {
    @Override
    public void close() {
      run.close();
    }
  }

  /** The operator's files, checked. */
  public static HeadsetConfig load(Path folder, Environment environment)
      throws ConfigBrokenException {
    LoadResult result = ConfigLoader.load(folder, environment, Overrides.NONE);
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config();
    }
    throw new ConfigBrokenException(result.problems());
  }

  /**
   * Starts everything; the platforms take up their work in the background. Where one part can't be
   * started, those before it are closed.
   *
   * @throws CannotStartException where the port is taken or the store can't be used
   */
  public static Started start(HeadsetConfig config, Clock clock) throws CannotStartException {
    return start(config, clock, PlatformTimings.standard());
  }

  /** Starts everything, as above, with a patience of one's own. */
  public static Started start(HeadsetConfig config, Clock clock, PlatformTimings timings)
      throws CannotStartException {
    Run run = new Run(config, clock, timings);
    try {
      return run.start();
    } catch (CannotStartException | RuntimeException e) {
      run.close();
      throw e;
    }
  }

  private Started start() throws CannotStartException {
    DataFolder data = DataFolder.of(config.store());
    JdbcStore store = closing.closeLater(Stores.open(config.store().url()));
    FolderFileStore files = Stores.files(data.files());
    adapters.addAll(Adapters.of(config, files, clock, timings));
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    closing.closeLater(meters::close);
    List<Channel> channels = adapters.stream().map(Adapter::channel).toList();
    Engine engine =
        closing.closeLater(Core.start(store, files, config.playbook(), channels, clock, meters));
    Platforms platforms = new Platforms(adapters);
    EngineVitals vitals = new EngineVitals(engine, store, platforms);
    closing.closeLater(
        HealthServer.start(
            config.http(),
            new HealthRoutes(vitals, meters::scrape),
            OperatorConsole.forPeople(config::http, clock)));
    for (Adapter adapter : adapters) {
      closing.closeLater(adapter);
      adapter.serve(engine, engine.notebook());
    }
    vitals.serving(true);
    config.playbook().understanding().prepare();
    return new Started(this, platforms);
  }

  /** Takes nothing new, finishes what is in hand, and leaves the rest in the store. */
  @Override
  public void close() {
    closing.close();
  }
}
