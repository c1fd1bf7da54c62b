package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.emulator.Fault;
import dev.headset.emulator.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What REST answers to a request that has been read: token, limits, faults, rules, handling. */
final class RestServer {

  static final String BASE = "/api/v10";

  private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);

  private final World world;
  private final Routes routes;
  private final RateLimits limits;
  private final DiscordFaults faults;
  private final Optional<SpecCheck> spec;
  private final CallLog log;
  private volatile boolean checksItsAnswers;

  RestServer(
      World world, RateLimits limits, DiscordFaults faults, Optional<SpecCheck> spec, CallLog log) {
    this.world = world;
    this.routes = new Routes(world);
    this.limits = limits;
    this.faults = faults;
    this.spec = spec;
    this.log = log;
  }

  /** A request off the wire; {@code path} is what follows the base, decoded step by step. */
  @SuppressWarnings("ArrayRecordComponent") // bytes that nobody changes or compares
  record Incoming(
      String method,
      List<String> path,
      Map<String, String> query,
      String authorization,
      String contentType,
      byte[] body) {}

  /** The answer, and how the wire is to fail, if it is. */
  record Outgoing(DiscordRequest request, Optional<RestAnswer> answer, Optional<Fault> wire) {}

  Outgoing handle(Incoming in) {
    Optional<Routes.Found> found = routes.find(in.method, in.path);
    Optional<BotState> bot =
        Tokens.isBot(in.authorization)
            ? world.locked(() -> world.bot(Tokens.bare(in.authorization)))
            : Optional.empty();
    Map<String, String> variables = found.map(Routes.Found::variables).orElse(Map.of());
    String route = found.map(one -> one.route().template()).orElse("/" + String.join("/", in.path));
    try {
      Parsed parsed = parse(in);
      DiscordRequest seen =
          new DiscordRequest(
              in.method, route, variables, parsed.body, bot.map(one -> one.user.name).orElse(""));
      Optional<Fault> fault = faults.script().take(seen);
      if (fault.isPresent() && !acts(fault.get())) {
        return instead(seen, fault.get());
      }
      RestAnswer answer = answer(in, found, bot, parsed, seen);
      return new Outgoing(seen, Optional.of(answer), fault);
    } catch (ApiError error) {
      DiscordRequest seen = new DiscordRequest(in.method, route, variables, Json.object(), "");
      return new Outgoing(seen, Optional.of(refused(seen, error)), Optional.empty());
    }
  }

  private static boolean acts(Fault fault) {
    return !(fault instanceof Fault.Answer) && !(fault instanceof Fault.ClosedBefore);
  }

  private Outgoing instead(DiscordRequest seen, Fault fault) {
    if (!(fault instanceof Fault.Answer answer)) {
      return new Outgoing(seen, Optional.empty(), Optional.of(fault));
    }
    if (answer.status() == 429) {
      world.run(limits::countBreach);
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    RestAnswer given =
        new RestAnswer(answer.status(), answer.contentType(), body, answer.headers());
    return new Outgoing(seen, Optional.of(given), Optional.empty());
  }

  private RestAnswer answer(
      Incoming in,
      Optional<Routes.Found> found,
      Optional<BotState> bot,
      Parsed parsed,
      DiscordRequest seen) {
    boolean open = found.map(one -> one.route().open()).orElse(false);
    if (!open && bot.isEmpty()) {
      return RestAnswer.of(401, Json.object().put("message", "401: Unauthorized").put("code", 0));
    }
    if (found.isEmpty()) {
      return noRoute(in, seen);
    }
    RestRequest request =
        new RestRequest(
            found.get().variables(),
            in.query,
            parsed.body,
            parsed.uploads,
            open ? Optional.empty() : bot);
    return world.locked(() -> limited(found.get(), request, seen));
  }

  private RestAnswer limited(Routes.Found found, RestRequest request, DiscordRequest seen) {
    RateLimits.Verdict verdict = limits.take(found, request);
    return verdict
        .refusal()
        .orElseGet(() -> acted(found, request, seen).withHeaders(verdict.headers()));
  }

  private RestAnswer acted(Routes.Found found, RestRequest request, DiscordRequest seen) {
    try {
      spec.flatMap(check -> check.fault(found.route(), request))
          .ifPresent(
              fault -> {
                throw ApiError.form("_specification", "SCHEMA", fault);
              });
      RestAnswer answer = found.route().handler().handle(request);
      if (checksItsAnswers) {
        spec.flatMap(check -> check.fault(found.route(), answer))
            .ifPresent(fault -> violated(seen, "the emulator's own answer: " + fault));
      }
      return answer;
    } catch (ApiError error) {
      return refused(seen, error);
    } catch (RuntimeException bug) {
      LOG.error("the emulator failed on {}", seen, bug);
      violated(seen, "the emulator failed: " + bug);
      return RestAnswer.of(
          500, Json.object().put("message", "500: Internal Server Error").put("code", 0));
    }
  }

  /** Holds the emulator itself to the specification, too. */
  void checksItsAnswers() {
    checksItsAnswers = true;
  }

  private void violated(DiscordRequest seen, String what) {
    log.violation(new Violation(world.now(), seen.toString(), what));
  }

  private RestAnswer noRoute(Incoming in, DiscordRequest seen) {
    boolean otherMethod = routes.knows(in.path);
    String message = otherMethod ? "405: Method Not Allowed" : "404: Not Found";
    violated(seen, message);
    return RestAnswer.of(
        otherMethod ? 405 : 404, Json.object().put("message", message).put("code", 0));
  }

  /** A malformed request is the client's mistake and is kept; other refusals are life. */
  private RestAnswer refused(DiscordRequest seen, ApiError error) {
    RestAnswer answer = error.answer();
    if (error.code() == 50035 || error.code() == 50006 || error.code() == 50109) {
      String what = new String(answer.body(), StandardCharsets.UTF_8);
      violated(seen, what);
    }
    return answer;
  }

  private record Parsed(JsonNode body, List<Upload> uploads) {}

  private static Parsed parse(Incoming in) {
    if (in.body.length == 0) {
      return new Parsed(Json.object(), List.of());
    }
    if (!Multipart.is(in.contentType)) {
      JsonNode body = json(new String(in.body, StandardCharsets.UTF_8));
      return new Parsed(Coercion.of(body), List.of());
    }
    JsonNode body = Json.object();
    List<Upload> uploads = new ArrayList<>();
    for (Multipart.Part part : Multipart.parse(in.contentType, in.body)) {
      if (part.name().equals("payload_json")) {
        body = Coercion.of(json(part.text()));
      } else if (part.fileName().isPresent()) {
        uploads.add(new Upload(part.name(), part.fileName().get(), part.type(), part.bytes()));
      }
    }
    return new Parsed(body, uploads);
  }

  private static JsonNode json(String text) {
    return Json.parse(text)
        .orElseThrow(() -> ApiError.of(400, 50109, "The request body contains invalid JSON."));
  }

  /** The first half of an answer. */
  static byte[] half(byte[] body) {
    return Arrays.copyOf(body, body.length / 2);
  }

  void note(Outgoing out, Instant at, long startedNanos, int status) {
    log.add(
        new DiscordCall(
            out.request, at, Duration.ofNanos(System.nanoTime() - startedNanos), status));
  }
}
