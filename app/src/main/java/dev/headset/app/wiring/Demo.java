package dev.headset.app.wiring;

import dev.headset.app.console.Console;
import dev.headset.app.console.ConsoleSettings;
import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.app.console.PortTakenException;
import dev.headset.app.health.HealthRoutes;
import dev.headset.app.orders.OrderService;
import dev.headset.config.ConfigSnapshot;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.config.StoreSettings;
import dev.headset.engine.Engine;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.store.jdbc.JdbcStore;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The whole product on one machine with nothing to set up: the shared core on an embedded store,
 * the operator's own texts and topics, the console in the place of all platforms, and a small order
 * service to look things up in.
 */
public final class Demo implements AutoCloseable {

  /** The variable that sets the console's token. */
  public static final String TOKEN_VARIABLE = "HEADSET_CONSOLE_TOKEN";

  private final Closing closing = new Closing();
  private final DemoSettings settings;
  private final Environment environment;
  private final Clock clock;

  private Demo(DemoSettings settings, Environment environment, Clock clock) {
    this.settings = settings;
    this.environment = environment;
    this.clock = clock;
  }

  /** A demo that serves, and where. */
  public record Started(Demo demo, Engine engine, URI address) implements AutoCloseable {
    @Override
    public void close() {
      demo.close();
    }
  }

  /**
   * Starts everything. Where one part can't be started, those before it are closed.
   *
   * @throws ConfigBrokenException where the operator's files have mistakes
   * @throws CannotStartException where the port is taken or the data folder can't be used
   */
  public static Started start(DemoSettings settings, Environment environment, Clock clock)
      throws ConfigBrokenException, CannotStartException {
    Demo demo = new Demo(settings, environment, clock);
    try {
      return demo.start();
    } catch (CannotStartException | ConfigBrokenException | RuntimeException e) {
      demo.close();
      throw e;
    }
  }

  private Started start() throws ConfigBrokenException, CannotStartException {
    DataFolder data = new DataFolder(settings.data());
    OrderService orders = orders(data);
    // Beside the opening of the store, which takes as long: a start is to be short.
    ConfigSource source = source(data, orders);
    ConfigSnapshot snapshot = ConfigSnapshot.of(settings.config());
    CompletableFuture<LoadResult> loading =
        CompletableFuture.supplyAsync(() -> source.load(snapshot));
    JdbcStore store = closing.closeLater(Stores.open(StoreAddress.of(data.storeUrl())));
    keepPort(data, orders);
    FileStore files = Stores.files(store);
    Console console = closing.closeLater(console(files));
    LoadResult.Loaded loaded = loaded(loading.join());
    LiveConfig live = new LiveConfig(loaded.config());
    PrometheusMeterRegistry meters =
        closing
            .closeLater(new ClosableRegistry(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)))
            .registry();
    Engine engine =
        closing.closeLater(
            Core.start(
                store, files, live::playbook, () -> List.of(console.channel()), clock, meters));
    EngineVitals vitals = new EngineVitals(engine, store, new Platforms(List::of));
    ConfigState state = new ConfigState(clock, false, loaded.warnings());
    URI address =
        serve(console, engine, store, live, state, new HealthRoutes(vitals, meters::scrape));
    Forgetter forgetter = new Forgetter(store, console::forget);
    closing.closeLater(new RequestDesk(forgetter, engine.requested()).start());
    vitals.serving(true);
    live.playbook().understanding().prepare();
    closing
        .closeLater(
            new Reloading(source, live, engine, Optional.empty(), Optional.empty(), state, meters))
        .start(snapshot);
    return new Started(this, engine, address);
  }

  private OrderService orders(DataFolder data) throws CannotStartException {
    try {
      return closing.closeLater(OrderService.start(data.ordersPort()));
    } catch (IOException e) {
      throw new CannotStartException(
          "the demo's order service can't be started: " + e.getMessage(), e);
    }
  }

  /** Only now: until the store was open, the folder might have been another process's. */
  private static void keepPort(DataFolder data, OrderService orders) throws CannotStartException {
    try {
      data.keepOrdersPort(orders.address().getPort());
    } catch (IOException e) {
      throw new CannotStartException(
          "the data folder " + data.folder() + " can't be written to: " + e.getMessage(), e);
    }
  }

  private ConfigSource source(DataFolder data, OrderService orders) {
    Overrides overrides =
        Overrides.console()
            .withService("orders", orders.address().toString())
            .withStore(StoreSettings.at(data.storeUrl()));
    return new ConfigSource(settings.config(), environment, overrides, DemoPlaybook::of);
  }

  private static LoadResult.Loaded loaded(LoadResult result) throws ConfigBrokenException {
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded;
    }
    throw new ConfigBrokenException(result.problems());
  }

  private Console console(FileStore files) throws CannotStartException {
    try {
      return Console.open(settings.data(), files, clock);
    } catch (ConsoleUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  private URI serve(
      Console console,
      Engine engine,
      Store store,
      LiveConfig live,
      ConfigState state,
      HealthRoutes health)
      throws CannotStartException {
    String token = environment.variable(TOKEN_VARIABLE).orElseGet(console::token);
    try {
      return console.serve(
          engine,
          new StoredDesk(store, live::playbook),
          new ConsoleSettings(settings.port(), token, live.settings().maxFileBytes()),
          routes -> {
            health.accept(routes);
            OperatorConsole.forHolderOf(token, live, store, state, clock).accept(routes);
          });
    } catch (PortTakenException e) {
      throw new CannotStartException(e.getMessage() + " with --port", e);
    } catch (IllegalArgumentException e) {
      throw new CannotStartException(TOKEN_VARIABLE + " can't be used: " + e.getMessage(), e);
    }
  }

  /** Takes nothing new, finishes what is in hand, and leaves the rest in the store. */
  @Override
  public void close() {
    closing.close();
  }

  private record ClosableRegistry(PrometheusMeterRegistry registry) implements AutoCloseable {
    @Override
    public void close() {
      registry.close();
    }
  }
}
