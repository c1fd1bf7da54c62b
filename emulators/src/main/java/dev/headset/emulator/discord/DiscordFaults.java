package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.Fault;
import dev.headset.emulator.FaultScript;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is to go wrong with requests, ordered as in {@code faults.next(2, onRoute("POST
 * /channels/{channel_id}/messages"), refusal(403, 50007, "Cannot send messages to this user"))}.
 * Safe for use by several threads.
 */
public final class DiscordFaults {

  private final FaultScript<DiscordRequest> script = new FaultScript<>();

  DiscordFaults() {}

  /** Orders the fault for the next so many requests that fit. */
  public void next(int times, Predicate<DiscordRequest> where, Fault fault) {
    script.order(where, times, fault);
  }

  /** Forgets what has not happened yet. */
  public void clear() {
    script.clear();
  }

  FaultScript<DiscordRequest> script() {
    return script;
  }

  /** Any request. */
  public static Predicate<DiscordRequest> anywhere() {
    return request -> true;
  }

  /** Requests to this method and template: {@code PUT /applications/{application_id}/commands}. */
  public static Predicate<DiscordRequest> onRoute(String methodAndRoute) {
    return request -> request.is(methodAndRoute);
  }

  /** A message being sent to this place. */
  public static Predicate<DiscordRequest> sendingTo(Place place) {
    return request -> request.is("POST /channels/{channel_id}/messages") && request.in(place);
  }

  /** Discord's own kind of refusal. */
  public static Fault refusal(int status, int code, String message) {
    ObjectNode body = Json.object().put("message", message).put("code", code);
    return json(status, body, Map.of());
  }

  /** 429 for this route alone. */
  public static Fault tooManyRequests(Duration retryAfter) {
    return json(429, limited(retryAfter, false), RateLimits.headers(retryAfter, "user"));
  }

  /** 429 for all of the bot's requests. */
  public static Fault tooManyRequestsEverywhere(Duration retryAfter) {
    return json(429, limited(retryAfter, true), RateLimits.headers(retryAfter, "global"));
  }

  /** 429 as the network before Discord gives it: no {@code Via} header, a page for a body. */
  public static Fault networkWideLimit(Duration retryAfter) {
    return new Fault.Answer(
        429,
        "text/html",
        "<html><head><title>Access denied</title></head></html>",
        Map.of("Via", "", "Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds()))));
  }

  static ObjectNode limited(Duration retryAfter, boolean global) {
    return Json.object()
        .put("message", "You are being rate limited.")
        .put("retry_after", retryAfter.toMillis() / 1000.0)
        .put("global", global);
  }

  private static Fault json(int status, ObjectNode body, Map<String, String> headers) {
    return new Fault.Answer(status, "application/json", body.toString(), headers);
  }
}
