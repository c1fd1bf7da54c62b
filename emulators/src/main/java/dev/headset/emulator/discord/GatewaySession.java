package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What one IDENTIFY began: it outlives its connections, and keeps what it told, so that RESUME can
 * tell it again. Guarded by the world's lock.
 */
final class GatewaySession {

  private static final int KEPT_DISPATCHES = 20_000;

  final String id;
  final BotState bot;
  final int shard;
  final int shards;
  private final long intents;
  private final Deque<Told> told = new ArrayDeque<>();
  private Optional<GatewayConnection> connection = Optional.empty();
  private Optional<Instant> lostAt = Optional.empty();
  private long sequence;
  private boolean held;
  private long sent;

  /** A dispatch with its place in the order. */
  private record Told(long sequence, String payload) {}

  GatewaySession(String id, BotState bot, long intents, int shard, int shards) {
    this.id = id;
    this.bot = bot;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
  }

  long intents() {
    return intents;
  }

  long sequence() {
    return sequence;
  }

  Optional<GatewayConnection> connection() {
    return connection;
  }

  Optional<Instant> lostAt() {
    return lostAt;
  }

  void connected(GatewayConnection to) {
    connection = Optional.of(to);
    lostAt = Optional.empty();
  }

  void disconnected(Instant now) {
    connection = Optional.empty();
    lostAt = Optional.of(now);
  }

  void dispatch(String event, ObjectNode data) {
    if (shards > 1 && !mine(data)) {
      return;
    }
    sequence++;
    ObjectNode payload = Json.object().put("op", 0).put("t", event).put("s", sequence);
    payload.set("d", data);
    told.addLast(new Told(sequence, payload.toString()));
    if (told.size() > KEPT_DISPATCHES) {
      told.removeFirst();
    }
    if (!held) {
      sendWaiting();
    }
  }

  /** Holds back what happens from now on, or lets all of it go. */
  void hold(boolean back) {
    held = back;
    if (!held) {
      sendWaiting();
    }
  }

  /** Begins again after what the client says it has seen. */
  boolean replay(long seen) {
    boolean kept = told.isEmpty() ? seen == sequence : told.getFirst().sequence <= seen + 1;
    if (seen > sequence || !kept) {
      return false;
    }
    sent = seen;
    sendWaiting();
    return true;
  }

  private void sendWaiting() {
    if (connection.isEmpty()) {
      return;
    }
    if (sent == sequence - 1) {
      send(told.getLast());
      return;
    }
    told.stream().filter(one -> one.sequence > sent).toList().forEach(this::send);
  }

  private void send(Told one) {
    connection.ifPresent(to -> to.send(one.payload));
    sent = one.sequence;
  }

  private boolean mine(ObjectNode data) {
    long guild = Json.id(data.path("guild_id")).orElse(0);
    return (guild >>> 22) % shards == shard;
  }
}
