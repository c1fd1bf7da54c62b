package dev.headset.emulator;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An HTTP server on 127.0.0.1 that can be stopped and started again on the same port.
 *
 * <p>Safe for use by several threads.
 */
public final class LoopbackServer implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final Consumer<JavalinConfig> routes;
  private Optional<Javalin> running = Optional.empty();
  private int port;

  private LoopbackServer(int port, Consumer<JavalinConfig> routes) {
    this.port = port;
    this.routes = routes;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for any free one
   * @param routes called at each start, on a fresh configuration
   */
  public static LoopbackServer start(int port, Consumer<JavalinConfig> routes) {
    LoopbackServer server = new LoopbackServer(port, routes);
    server.startAgain();
    return server;
  }

  /** Serves again on the port of before; without effect while it serves. */
  public synchronized void startAgain() {
    if (running.isPresent()) {
      return;
    }
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.jetty.host = HOST;
              routes.accept(config);
            });
    javalin.start(port);
    port = javalin.port();
    running = Optional.of(javalin);
  }

  /** Closes the port and every connection; without effect while it is stopped. */
  public synchronized void stop() {
    running.ifPresent(Javalin::stop);
    running = Optional.empty();
  }

  /** The port, which stays the same over {@link #stop} and {@link #startAgain}. */
  public synchronized int port() {
    return port;
  }

  /** {@code http://127.0.0.1:PORT}, without a slash at the end. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + port());
  }

  @Override
  public void close() {
    stop();
  }
}
