package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What one bot has not confirmed yet. An update stays until a poll names a higher offset, or until
 * it is a day old (core.telegram.org/bots/api#getting-updates).
 */
final class UpdateQueue {

  static final Duration KEPT = Duration.ofDays(1);
  static final int MAX_LIMIT = 100;
  private static final int MAX_TIMEOUT_SECONDS = 50;
  private static final Set<String> ONLY_ON_REQUEST =
      Set.of("chat_member", "message_reaction", "message_reaction_count");
  private static final String TERMINATED =
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
          + " running";

  private final Clock clock;
  private final ScheduledExecutorService scheduler;
  private final Deque<Held> held = new ArrayDeque<>();
  private Optional<Set<String>> allowed = Optional.empty();
  private Optional<Poll> waiting = Optional.empty();
  private long nextId;

  UpdateQueue(Clock clock, ScheduledExecutorService scheduler, long firstId) {
    this.clock = clock;
    this.scheduler = scheduler;
    this.nextId = firstId;
  }

  synchronized void add(String kind, JsonNode payload) {
    boolean wanted =
        allowed.map(kinds -> kinds.contains(kind)).orElse(!ONLY_ON_REQUEST.contains(kind));
    if (!wanted) {
      return;
    }
    ObjectNode update = Json.object().put("update_id", nextId);
    update.set(kind, payload.deepCopy());
    held.add(new Held(nextId, update, clock.instant()));
    nextId++;
    waiting.ifPresent(this::answer);
  }

  /** An empty set of kinds means the default ones. */
  synchronized void allow(Set<String> kinds) {
    allowed = Optional.of(Set.copyOf(kinds)).filter(some -> !some.isEmpty());
  }

  synchronized CompletableFuture<Reply> poll(OptionalLong offset, int limit, long timeoutSeconds) {
    waiting.ifPresent(older -> older.finish(ApiError.of(409, TERMINATED).reply(), scheduler));
    forgetOld();
    offset.ifPresent(this::confirm);
    Poll poll = new Poll(Math.max(1, Math.min(limit, MAX_LIMIT)), new CompletableFuture<>());
    if (!held.isEmpty() || timeoutSeconds <= 0) {
      answer(poll);
      return poll.reply;
    }
    waiting = Optional.of(poll);
    CompletableFuture.delayedExecutor(
            Math.min(timeoutSeconds, MAX_TIMEOUT_SECONDS), TimeUnit.SECONDS, scheduler)
        .execute(() -> giveUp(poll));
    return poll.reply;
  }

  synchronized int size() {
    forgetOld();
    return held.size();
  }

  synchronized void clear() {
    held.clear();
  }

  /** Ends a poll that waits, as when its connection is gone. */
  synchronized void dropPoll() {
    waiting.ifPresent(this::giveUp);
  }

  private void confirm(long offset) {
    if (offset < 0) {
      while (held.size() > -offset) {
        held.removeFirst();
      }
    } else {
      held.removeIf(update -> update.id < offset);
    }
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    held.removeIf(update -> update.at.isBefore(oldest));
  }

  private synchronized void giveUp(Poll poll) {
    if (!poll.reply.isDone()) {
      answer(poll);
    }
  }

  private void answer(Poll poll) {
    ArrayNode updates = Json.array();
    held.stream().limit(poll.limit).forEach(update -> updates.add(update.update));
    poll.finish(Reply.ok(updates), scheduler);
    waiting = waiting.filter(other -> !other.equals(poll));
  }

  private record Held(long id, ObjectNode update, Instant at) {}

  private record Poll(int limit, CompletableFuture<Reply> reply) {

    /** On another thread, for who completes it may hold locks. */
    private void finish(Reply answer, ScheduledExecutorService on) {
      on.execute(() -> reply.complete(answer));
    }
  }
}
