package dev.headset.emulator.discord;

import dev.headset.emulator.Fault;
import dev.headset.emulator.discord.RestServer.Incoming;
import dev.headset.emulator.discord.RestServer.Outgoing;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.UriCompliance;

/** HTTP as bytes: reading requests, writing answers, or failing to. */
final class Wire {

  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE);

  /** What the network before Discord adds; a client takes a 429 without it for the network's. */
  private static final String VIA = "1.1 google";

  private final World world;
  private final RestServer rest;
  private final CallLog log;
  private final Door door;
  private final GatewayWire gateway;

  Wire(World world, RestServer rest, CallLog log, Door door, GatewayWire gateway) {
    this.world = world;
    this.rest = rest;
    this.log = log;
    this.door = door;
    this.gateway = gateway;
  }

  void configure(JavalinConfig config) {
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setUriCompliance(UriCompliance.UNSAFE);
        });
    for (HandlerType method : METHODS) {
      config.routes.addHttpHandler(method, "/*", this::serve);
    }
    gateway.addTo(config.routes, door);
  }

  private void serve(Context context) throws IOException {
    log.began();
    try {
      if (!door.pass()) {
        close(context);
      } else if (door.showsHtml()) {
        write(context, html());
      } else {
        route(context, path(context));
      }
    } finally {
      log.ended();
    }
  }

  private void route(Context context, String path) throws IOException {
    if (path.startsWith("/attachments/")) {
      file(context, decoded(path.substring("/attachments/".length())));
    } else if (path.startsWith(RestServer.BASE + "/")) {
      call(context, path.substring(RestServer.BASE.length()));
    } else {
      context.status(404);
    }
  }

  private void call(Context context, String path) throws IOException {
    long started = System.nanoTime();
    Instant at = world.now();
    byte[] body = context.req().getInputStream().readAllBytes();
    List<String> steps = new ArrayList<>();
    Routes.steps(path).forEach(step -> steps.add(decoded(step)));
    Incoming in =
        new Incoming(
            context.method().toString(),
            steps,
            query(context),
            Optional.ofNullable(context.header("Authorization")).orElse(""),
            Optional.ofNullable(context.contentType()).orElse(""),
            body);
    Outgoing out = rest.handle(in);
    if (out.wire().isPresent() && out.wire().get() instanceof Fault.Late late) {
      door.sleep(late.delay());
    }
    // Before the client learns of it: who has an answer, or none, finds the call in the log.
    rest.note(out, at, started, isCutOff(out) ? 0 : out.answer().orElseThrow().status());
    answer(context, out);
  }

  private static boolean isCutOff(Outgoing out) {
    return out.answer().isEmpty()
        || out.wire().filter(Fault.ClosedAfter.class::isInstance).isPresent();
  }

  private static void answer(Context context, Outgoing out) throws IOException {
    if (isCutOff(out)) {
      close(context);
      return;
    }
    RestAnswer answer = out.answer().orElseThrow();
    if (out.wire().filter(Fault.Truncated.class::isInstance).isPresent()) {
      truncated(context, answer);
      return;
    }
    boolean empty = out.wire().filter(Fault.EmptyBody.class::isInstance).isPresent();
    write(context, empty ? answer.withBody(new byte[0]) : answer);
  }

  private static void write(Context context, RestAnswer answer) {
    context.status(answer.status());
    context.header("Via", VIA);
    answer.headers().forEach(context::header);
    if (answer.headers().getOrDefault("Via", VIA).isEmpty()) {
      context.res().setHeader("Via", null);
    }
    if (answer.status() != 204) {
      context.contentType(answer.contentType());
      context.result(answer.body());
    }
  }

  private static void truncated(Context context, RestAnswer answer) throws IOException {
    context.status(answer.status());
    context.header("Via", VIA);
    context.contentType(answer.contentType());
    context.res().setContentLength(answer.body().length);
    context.res().getOutputStream().write(RestServer.half(answer.body()));
    context.res().flushBuffer();
    close(context);
  }

  private static RestAnswer html() {
    Fault.Answer page = (Fault.Answer) Fault.html(502);
    return new RestAnswer(
        page.status(), page.contentType(), page.body().getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Ends the connection without an answer. */
  private static void close(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  private void file(Context context, String key) {
    Map<String, String> query = query(context);
    Optional<AttachmentState> file =
        world.locked(
            () ->
                world.files.open(
                    key,
                    query.getOrDefault("ex", ""),
                    query.getOrDefault("is", ""),
                    query.getOrDefault("hm", "")));
    if (file.isEmpty()) {
      context.status(404).contentType("text/plain").result("This content is no longer available.");
      return;
    }
    context.contentType(file.get().contentType()).result(file.get().bytes());
  }

  private static String path(Context context) {
    return context.req().getRequestURI();
  }

  private static Map<String, String> query(Context context) {
    Map<String, String> query = new HashMap<>();
    String text = Optional.ofNullable(context.queryString()).orElse("");
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
