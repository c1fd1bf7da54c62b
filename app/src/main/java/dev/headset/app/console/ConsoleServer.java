package dev.headset.app.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.InboxUnavailableException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server on 127.0.0.1: the page, and the interface under {@code /api/console/}. */
final class ConsoleServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);
  private static final String LOOPBACK = "127.0.0.1";
  private static final int MAX_THREADS = 96;
  private static final int MIN_THREADS = 4;
  private static final int ANSWERING_THREADS = 2;

  private final Javalin javalin;
  private final ExecutorService answering;
  private final URI address;

  private ConsoleServer(Javalin javalin, ExecutorService answering, String token) {
    this.javalin = javalin;
    this.answering = answering;
    this.address =
        URI.create(
            "http://"
                + LOOPBACK
                + ":"
                + javalin.port()
                + "/?token="
                + URLEncoder.encode(token, StandardCharsets.UTF_8));
  }

  static ConsoleServer start(
      ConsoleParts parts, ConsoleSettings settings, Consumer<RoutesConfig> more)
      throws PortTakenException {
    ExecutorService answering = Executors.newFixedThreadPool(ANSWERING_THREADS);
    Javalin javalin = Javalin.create(config -> configure(config, parts, settings, answering, more));
    try {
      javalin.start(LOOPBACK, settings.port());
    } catch (JavalinBindException taken) {
      answering.shutdownNow();
      throw new PortTakenException(settings.port(), taken);
    }
    return new ConsoleServer(javalin, answering, settings.token());
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    javalin.stop();
    answering.shutdown();
  }

  static void json(Context context, JsonNode body) {
    context.contentType("application/json; charset=utf-8").result(body.toString());
  }

  static void taken(Context context) {
    context.status(202);
    json(context, JsonColumns.JSON.createObjectNode());
  }

  private static void configure(
      JavalinConfig config,
      ConsoleParts parts,
      ConsoleSettings settings,
      ExecutorService answering,
      Consumer<RoutesConfig> more) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    addRoutes(config.routes, parts, settings, answering);
    more.accept(config.routes);
  }

  private static void addRoutes(
      RoutesConfig routes,
      ConsoleParts parts,
      ConsoleSettings settings,
      ExecutorService answering) {
    routes.before(ConsoleServer::setHeaders);
    routes.before(new RequestGuard(settings.token()));
    LinesApi lines = new LinesApi(parts.database(), parts.feed(), answering);
    FilesApi files = new FilesApi(parts.database(), parts.files(), settings.maxFileBytes());
    new CustomerApi(parts, lines, files).addTo(routes);
    new DeskApi(parts, lines, files).addTo(routes);
    EventStream events = new EventStream(parts.database(), parts.feed());
    routes.get("/api/console/events", events::serve);
    routes.get(
        "/api/console/files/{ref}", context -> files.give(context, context.pathParam("ref")));
    PageAssets.addTo(routes);
    addErrors(routes);
  }

  private static void setHeaders(Context context) {
    context.header("Cache-Control", "no-store");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  private static void addErrors(RoutesConfig routes) {
    routes.exception(
        ApiException.class, (refusal, context) -> error(context, refusal.status(), refusal));
    routes.exception(
        InboxUnavailableException.class,
        (unavailable, context) -> {
          context.header("Retry-After", "1");
          error(context, 503, unavailable);
        });
    routes.exception(
        HttpResponseException.class,
        (refusal, context) -> {
          String allowed = refusal.getDetails().get("availableMethods");
          if (refusal.getStatus() == 405 && allowed != null) {
            context.header("Allow", allowed);
          }
          error(context, refusal.getStatus(), refusal);
        });
    routes.exception(
        IOException.class, (gone, context) -> LOG.debug("a client went away: {}", gone.toString()));
    routes.exception(
        Exception.class,
        (failure, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), failure);
          error(context, 500, new IllegalStateException("the console failed; its log says why"));
        });
  }

  private static void error(Context context, int status, Exception why) {
    context.status(status);
    json(
        context,
        JsonColumns.JSON.createObjectNode().put("error", String.valueOf(why.getMessage())));
  }
}
