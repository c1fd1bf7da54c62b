package dev.headset.app.wiring;

import dev.headset.app.health.HealthRoutes;
import dev.headset.config.HttpSettings;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Answers monitoring, and those who may see the operator's page, where {@code http} of {@code
 * headset.yaml} says.
 */
final class HealthServer implements AutoCloseable {

  private static final int MAX_THREADS = 24;
  private static final int MIN_THREADS = 2;

  private final Javalin javalin;

  private HealthServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts.
   *
   * @throws CannotStartException where that address can't be listened on
   */
  static HealthServer start(HttpSettings settings, HealthRoutes health, Consumer<RoutesConfig> page)
      throws CannotStartException {
    Javalin javalin = Javalin.create(config -> configure(config, health, page));
    try {
      javalin.start(settings.bind(), settings.port());
    } catch (JavalinBindException taken) {
      throw new CannotStartException(
          "port "
              + settings.port()
              + " of "
              + settings.bind()
              + " can't be listened on; choose another with http in headset.yaml",
          taken);
    }
    return new HealthServer(javalin);
  }

  private static void configure(
      JavalinConfig config, HealthRoutes health, Consumer<RoutesConfig> page) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    health.accept(config.routes);
    page.accept(config.routes);
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
