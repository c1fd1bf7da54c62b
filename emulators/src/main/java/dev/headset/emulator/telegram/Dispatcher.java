package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.emulator.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs a bot's call against the world. */
final class Dispatcher {

  private static final String WEBHOOK_ACTIVE =
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
          + " the webhook first";

  final List<Violation> violations = new CopyOnWriteArrayList<>();
  private final MethodTable methods = new MethodTable();
  private final World world;
  private final Feed feed;
  private final Optional<TelegramSpec> spec;
  private final Limiter limiter;

  Dispatcher(World world, Feed feed, Optional<TelegramSpec> spec, Limiter limiter) {
    this.world = world;
    this.feed = feed;
    this.spec = spec;
    this.limiter = limiter;
  }

  String canonical(String method) {
    return methods.canonical(method);
  }

  CompletableFuture<Reply> run(BotState bot, String method, Parameters parameters) {
    try {
      checkSpecification(method, parameters);
      if (method.equals("getUpdates")) {
        return poll(bot, parameters);
      }
      ApiMethod found = find(method);
      synchronized (world) {
        Call call = new Call(world, feed, bot, method, parameters);
        limiter.check(call);
        JsonNode result = found.call(call);
        return CompletableFuture.completedFuture(Reply.ok(result));
      }
    } catch (ApiError refused) {
      return CompletableFuture.completedFuture(refused.reply());
    }
  }

  private void checkSpecification(String method, Parameters parameters) throws ApiError {
    Optional<String> complaint = spec.flatMap(known -> known.complaint(method, parameters));
    if (complaint.isPresent()) {
      violations.add(new Violation(world.now(), method, complaint.get()));
      throw spec.get().knows(method)
          ? ApiError.badRequest(complaint.get())
          : ApiError.of(404, "Not Found: method not found");
    }
  }

  private ApiMethod find(String method) throws ApiError {
    Optional<ApiMethod> found = methods.find(method);
    if (found.isEmpty()) {
      violations.add(new Violation(world.now(), method, "the emulator does not serve it"));
      throw ApiError.of(501, "Not Implemented: the emulator does not serve " + method);
    }
    return found.get();
  }

  private CompletableFuture<Reply> poll(BotState bot, Parameters parameters) throws ApiError {
    if (world.look(() -> bot.webhook).isPresent()) {
      throw ApiError.of(409, WEBHOOK_ACTIVE);
    }
    Optional<JsonNode> allowed = parameters.json("allowed_updates");
    if (allowed.isPresent()) {
      Set<String> kinds = new HashSet<>();
      allowed.get().forEach(kind -> kinds.add(kind.asText()));
      bot.updates.allow(kinds);
    }
    int limit = Math.toIntExact(Math.max(1, Math.min(parameters.number("limit").orElse(100), 100)));
    long timeout = parameters.number("timeout").orElse(0);
    return bot.updates.poll(parameters.number("offset"), limit, timeout);
  }
}
