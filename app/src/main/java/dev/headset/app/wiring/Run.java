package dev.headset.app.wiring;

import dev.headset.app.health.HealthRoutes;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LastGood;
import dev.headset.engine.Engine;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import dev.headset.store.jdbc.JdbcStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The bot as the operator's files describe it: the shared core between the platforms that they
 * name, with health and metrics beside it.
 */
public final class Run implements AutoCloseable {

  private final Closing closing = new Closing();
  private final Clock clock;
  private final PlatformTimings timings;

  private Run(Clock clock, PlatformTimings timings) {
    this.clock = clock;
    this.timings = timings;
  }

  /** A bot that takes up its work, and how far its platforms are with it. */
  public record Started(Run run, Store store, Platforms platforms) implements AutoCloseable {
    @Override
    public void close() {
      run.close();
    }
  }

  /**
   * Starts everything, and takes up edits of the operator's files from then on; the platforms take
   * up their work in the background. Where one part can't be started, those before it are closed.
   *
   * @throws CannotStartException where the port is taken or the store can't be used
   */
  public static Started start(StartConfig config, Clock clock) throws CannotStartException {
    return start(config, clock, PlatformTimings.standard());
  }

  /** Starts everything, as above, with a patience of one's own. */
  public static Started start(StartConfig config, Clock clock, PlatformTimings timings)
      throws CannotStartException {
    return start(config, opened(config.config()), clock, timings);
  }

  /** Starts everything on a store that is open, and is closed with it; otherwise as above. */
  static Started start(StartConfig config, JdbcStore store, Clock clock, PlatformTimings timings)
      throws CannotStartException {
    return start(config.config(), Optional.of(config), store, clock, timings);
  }

  /** Starts everything, with a config that stays as it is. */
  public static Started start(HeadsetConfig config, Clock clock) throws CannotStartException {
    return start(config, Optional.empty(), opened(config), clock, PlatformTimings.standard());
  }

  private static JdbcStore opened(HeadsetConfig config) throws CannotStartException {
    return Stores.open(Stores.address(config.store()));
  }

  private static Started start(
      HeadsetConfig config,
      Optional<StartConfig> files,
      JdbcStore store,
      Clock clock,
      PlatformTimings timings)
      throws CannotStartException {
    Run run = new Run(clock, timings);
    run.closing.closeLater(store);
    try {
      return run.start(config, files, store);
    } catch (CannotStartException | RuntimeException e) {
      run.close();
      throw e;
    }
  }

  private Started start(HeadsetConfig config, Optional<StartConfig> watched, JdbcStore store)
      throws CannotStartException {
    LiveConfig live = new LiveConfig(config);
    DataFolder data = DataFolder.of(config.store());
    FileStore files = Stores.files(store);
    ServedPlatforms served = new ServedPlatforms(new Adapters(live, files, clock, timings), config);
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    closing.closeLater(meters::close);
    if (DataFolder.isShared(config.store())) {
      // A first decision that waited for it would keep a transaction open for longer than may be.
      config.playbook().understanding().ready();
    }
    Engine engine =
        closing.closeLater(
            Core.start(store, files, live::playbook, served::channels, clock, meters));
    Platforms platforms = new Platforms(served::adapters);
    ConfigState state =
        new ConfigState(
            clock,
            watched.flatMap(StartConfig::copy).isPresent(),
            watched.map(StartConfig::problems).orElse(List.of()));
    EngineVitals vitals = new EngineVitals(engine, store, platforms);
    closing.closeLater(
        HealthServer.start(
            config.http(),
            new HealthRoutes(vitals, meters::scrape),
            OperatorConsole.forPeople(live, store, platforms, state, clock)));
    closing.closeLater(served).serve(engine, engine.notebook());
    closing.closeLater(new OperatorWatch(engine, store, live, served::adapters, clock).start());
    Forgetter forgetter = new Forgetter(store, Forgetter.Shown.NOTHING);
    closing.closeLater(new RequestDesk(forgetter, engine.requested()).start());
    vitals.serving(true);
    new StartExamination(config, clock, timings, FreeSpace.OF_THE_DISK).begin();
    config.playbook().understanding().prepare();
    watched.ifPresent(each -> watch(each, live, engine, served, data, state, meters));
    return new Started(this, store, platforms);
  }

  private void watch(
      StartConfig files,
      LiveConfig live,
      Engine engine,
      ServedPlatforms served,
      DataFolder data,
      ConfigState state,
      MeterRegistry meters) {
    LastGood copy = LastGood.in(data.folder());
    Reloading reloading =
        new Reloading(
            files.source(), live, engine, Optional.of(served), Optional.of(copy), state, meters);
    if (files.copy().isPresent()) {
      reloading.goesByCopy(files.problems());
    } else {
      Reloading.keep(copy, files.files());
    }
    closing.closeLater(reloading).start(files.files());
  }

  /** Takes nothing new, finishes what is in hand, and leaves the rest in the store. */
  @Override
  public void close() {
    closing.close();
  }
}
