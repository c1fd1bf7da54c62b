package dev.headset.emulator.discord;

import dev.headset.emulator.discord.ChannelState.ThreadState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Discord's rate limits, off until they are asked for (Discord's documentation, "Rate Limits": 50
 * requests a second for a bot, interactions' endpoints excepted; the buckets of routes are not
 * published, those here are what the real headers say today).
 */
final class RateLimits {

  private static final Bucket GLOBAL = new Bucket("global", 50, Duration.ofSeconds(1));
  private static final Bucket MESSAGES = new Bucket("messages", 5, Duration.ofSeconds(5));
  private static final Bucket EDITS = new Bucket("edits", 5, Duration.ofSeconds(5));
  private static final Bucket THREADS = new Bucket("threads", 5, Duration.ofSeconds(5));
  private static final Bucket ROOMY = new Bucket("roomy", 1000, Duration.ofSeconds(1));
  private static final int RENAMES = 2;
  private static final Duration RENAMES_WITHIN = Duration.ofMinutes(10);

  private final World world;
  private final Map<String, Deque<Instant>> windows = new HashMap<>();
  private boolean enforced;
  private int breaches;

  /** So many requests within the time. */
  private record Bucket(String name, int limit, Duration within) {}

  /** What a bucket says of itself, or that it is full. */
  record Verdict(Optional<RestAnswer> refusal, Map<String, String> headers) {}

  RateLimits(World world) {
    this.world = world;
  }

  void enforce(boolean on) {
    enforced = on;
    windows.clear();
  }

  int breaches() {
    return breaches;
  }

  void countBreach() {
    breaches++;
  }

  /** Counts a request, or refuses it. Called with the world's lock held. */
  Verdict take(Routes.Found found, RestRequest request) {
    if (!enforced) {
      return new Verdict(Optional.empty(), about(ROOMY, ROOMY.limit - 1, ROOMY.within));
    }
    Instant now = world.now();
    if (request.from().isPresent()) {
      Optional<Duration> wait = wait(GLOBAL, "global:" + request.bot().user.id, now);
      if (wait.isPresent()) {
        return refused(wait.get(), "global", GLOBAL);
      }
    }
    Optional<Duration> rename = untilRename(found, request, now);
    if (rename.isPresent()) {
      return refused(rename.get(), "shared", ROOMY);
    }
    Bucket bucket = bucket(found.route());
    String key =
        bucket.name + ":" + request.path().getOrDefault("channel_id", "") + ":" + asker(request);
    Optional<Duration> wait = wait(bucket, key, now);
    if (wait.isPresent()) {
      return refused(wait.get(), "user", bucket);
    }
    if (request.from().isPresent()) {
      note(GLOBAL, "global:" + request.bot().user.id, now);
    }
    note(bucket, key, now);
    Deque<Instant> window = windows.getOrDefault(key, new ArrayDeque<>());
    Duration reset = Duration.between(now, window.getFirst().plus(bucket.within));
    return new Verdict(Optional.empty(), about(bucket, bucket.limit - window.size(), reset));
  }

  private static String asker(RestRequest request) {
    return request.from().map(bot -> Views.id(bot.user.id)).orElse(request.text("webhook_token"));
  }

  private static Bucket bucket(Routes.Route route) {
    String path = route.template();
    boolean post = route.method().equals("POST");
    if (post && path.equals("/channels/{channel_id}/messages")) {
      return MESSAGES;
    }
    if (post && path.endsWith("/threads")) {
      return THREADS;
    }
    return route.method().equals("PATCH") && path.endsWith("/messages/{message_id}")
        ? EDITS
        : ROOMY;
  }

  private Optional<Duration> untilRename(Routes.Found found, RestRequest request, Instant now) {
    boolean renames =
        found.route().method().equals("PATCH")
            && found.route().template().equals("/channels/{channel_id}")
            && Json.has(request.body(), "name");
    ChannelState channel = world.channels.get(Json.id(request.text("channel_id")).orElse(0));
    if (!renames || channel == null || channel.name.equals(request.body().path("name").asText())) {
      return Optional.empty();
    }
    Deque<Instant> past =
        channel.thread.map(RateLimits::renamesOf).orElseGet(() -> renamesOf(channel.id));
    past.removeIf(at -> !at.plus(RENAMES_WITHIN).isAfter(now));
    if (past.size() >= RENAMES) {
      return Optional.of(Duration.between(now, past.getFirst().plus(RENAMES_WITHIN)));
    }
    past.addLast(now);
    return Optional.empty();
  }

  private static Deque<Instant> renamesOf(ThreadState thread) {
    return thread.renames;
  }

  private Deque<Instant> renamesOf(long channelId) {
    return windows.computeIfAbsent("rename:" + channelId, key -> new ArrayDeque<>());
  }

  private Optional<Duration> wait(Bucket bucket, String key, Instant now) {
    Deque<Instant> window = windows.computeIfAbsent(key, unused -> new ArrayDeque<>());
    // A bucket empties all at once, when its time is over.
    if (!window.isEmpty() && !window.getFirst().plus(bucket.within).isAfter(now)) {
      window.clear();
    }
    return window.size() < bucket.limit
        ? Optional.empty()
        : Optional.of(Duration.between(now, window.getFirst().plus(bucket.within)));
  }

  private void note(Bucket bucket, String key, Instant now) {
    windows.computeIfAbsent(key, unused -> new ArrayDeque<>(bucket.limit)).addLast(now);
  }

  private Verdict refused(Duration wait, String scope, Bucket bucket) {
    breaches++;
    Map<String, String> headers = about(bucket, 0, wait);
    headers.putAll(headers(wait, scope));
    RestAnswer answer = RestAnswer.of(429, DiscordFaults.limited(wait, scope.equals("global")));
    return new Verdict(Optional.of(answer.withHeaders(headers)), headers);
  }

  private Map<String, String> about(Bucket bucket, int remaining, Duration reset) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Limit", Integer.toString(bucket.limit));
    headers.put("X-RateLimit-Remaining", Integer.toString(remaining));
    double after = reset.toMillis() / 1000.0;
    headers.put("X-RateLimit-Reset-After", Double.toString(after));
    headers.put("X-RateLimit-Reset", Double.toString(world.clock.millis() / 1000.0 + after));
    headers.put("X-RateLimit-Bucket", Integer.toHexString(bucket.name.hashCode()));
    return headers;
  }

  static Map<String, String> headers(Duration wait, String scope) {
    Map<String, String> headers = new LinkedHashMap<>();
    long seconds = (wait.toMillis() + 999) / 1000;
    headers.put("Retry-After", Long.toString(seconds));
    headers.put("X-RateLimit-Scope", scope);
    if (scope.equals("global")) {
      headers.put("X-RateLimit-Global", "true");
    }
    return headers;
  }
}
