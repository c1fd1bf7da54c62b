package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The gateway's side of the socket (Discord's documentation, "Gateway" and its opcodes). */
final class Gateway {

  /** A session is forgotten when nobody came back to it. */
  private static final Duration RESUMABLE = Duration.ofMinutes(5);

  private static final int PAYLOADS_PER_CONNECTION_MINUTE = 120;

  private final World world;
  private final GuildCreate guildCreate;
  private final GatewayFaults faults;
  private final Duration heartbeat;
  private final Set<GatewayConnection> connections = ConcurrentHashMap.newKeySet();
  private final Set<GatewayConnection> unheard = ConcurrentHashMap.newKeySet();
  private final Map<String, GatewaySession> sessions = new HashMap<>();

  Gateway(World world, GatewayFaults faults, Duration heartbeat) {
    this.world = world;
    this.faults = faults;
    this.heartbeat = heartbeat;
    this.guildCreate = new GuildCreate(world);
  }

  void connected(GatewayConnection connection, String version, String encoding) {
    connections.add(connection);
    if (!version.equals("10")) {
      connection.close(4012, "Invalid API version.");
    } else if (!encoding.equals("json")) {
      connection.close(4002, "Error while decoding payload.");
    } else if (faults.silent()) {
      unheard.add(connection);
    } else {
      ObjectNode hello = Json.object().put("op", 10);
      hello.putObject("d").put("heartbeat_interval", heartbeat.toMillis()).putArray("_trace");
      connection.send(hello.toString());
    }
  }

  void closed(GatewayConnection connection, int code) {
    connections.remove(connection);
    unheard.remove(connection);
    connection.ended();
    world.run(
        () ->
            connection
                .session()
                .filter(session -> session.connection().filter(connection::equals).isPresent())
                .ifPresent(session -> lost(session, code)));
  }

  /** A client that says goodbye with 1000 or 1001 ends its session; any other may come back. */
  private void lost(GatewaySession session, int code) {
    session.disconnected(world.now());
    if (code == 1000 || code == 1001) {
      end(session);
    }
  }

  void end(GatewaySession session) {
    sessions.remove(session.id);
    session.bot.sessions.remove(session);
  }

  void received(GatewayConnection connection, String text) {
    if (unheard.contains(connection)) {
      return; // Some clients identify before HELLO; a gateway that says nothing answers nothing.
    }
    Optional<JsonNode> payload = Json.parse(text).filter(JsonNode::isObject);
    if (payload.isEmpty()) {
      connection.close(4002, "Error while decoding payload.");
    } else if (connection.count() > PAYLOADS_PER_CONNECTION_MINUTE * minutes(connection)) {
      connection.close(4008, "Rate limited.");
    } else {
      world.run(() -> take(connection, payload.get()));
    }
  }

  private static long minutes(GatewayConnection connection) {
    return 1 + TimeUnit.NANOSECONDS.toMinutes(connection.ageNanos());
  }

  private void take(GatewayConnection connection, JsonNode payload) {
    JsonNode data = payload.path("d");
    switch (payload.path("op").asInt(-1)) {
      case 1 -> heartbeat(connection);
      case 2 -> identify(connection, data);
      case 6 -> resume(connection, data);
      case 3, 4 -> requireSession(connection); // presence and voice: nothing that a text bot sees
      case 8 -> requireSession(connection).ifPresent(session -> guildCreate.chunk(session, data));
      default -> connection.close(4001, "Unknown opcode.");
    }
  }

  private void heartbeat(GatewayConnection connection) {
    connection.heartbeat();
    if (faults.acknowledges()) {
      connection.send(Json.object().put("op", 11).toString());
    }
  }

  private static Optional<GatewaySession> requireSession(GatewayConnection connection) {
    if (connection.session().isEmpty()) {
      connection.close(4003, "Not authenticated.");
    }
    return connection.session();
  }

  private void identify(GatewayConnection connection, JsonNode data) {
    Optional<BotState> bot = Json.text(data, "token").map(Tokens::bare).flatMap(world::bot);
    long intents = data.path("intents").asLong(-1);
    if (connection.session().isPresent()) {
      connection.close(4005, "Already authenticated.");
    } else if (bot.isEmpty()) {
      connection.close(4004, "Authentication failed.");
    } else if (!data.path("properties").isObject()) {
      connection.close(4002, "Error while decoding payload.");
    } else if (!Intents.valid(intents)) {
      connection.close(4013, "Invalid intent(s).");
    } else if ((intents & Intents.PRIVILEGED & ~bot.get().privileged) != 0) {
      connection.close(4014, "Disallowed intent(s).");
    } else if (faults.refusesSession()) {
      connection.send(invalid(false));
    } else {
      begin(connection, bot.get(), intents, data.path("shard"));
    }
  }

  private void begin(GatewayConnection connection, BotState bot, long intents, JsonNode shard) {
    int index = shard.path(0).asInt(0);
    int count = shard.path(1).asInt(1);
    if (index < 0 || index >= count) {
      connection.close(4010, "Invalid shard.");
      return;
    }
    forgetLost(bot);
    GatewaySession session = new GatewaySession(world.secret(16), bot, intents, index, count);
    session.connected(connection);
    connection.serves(session);
    sessions.put(session.id, session);
    bot.sessions.add(session);
    guildCreate.welcome(session);
  }

  private void forgetLost(BotState bot) {
    for (GatewaySession session : Set.copyOf(bot.sessions)) {
      if (forgotten(session)) {
        end(session);
      }
    }
  }

  private boolean forgotten(GatewaySession session) {
    return session.lostAt().filter(at -> world.olderThan(at, RESUMABLE)).isPresent();
  }

  private void resume(GatewayConnection connection, JsonNode data) {
    Optional<BotState> bot = Json.text(data, "token").map(Tokens::bare).flatMap(world::bot);
    if (bot.isEmpty()) {
      connection.close(4004, "Authentication failed.");
      return;
    }
    Optional<GatewaySession> known =
        Json.text(data, "session_id")
            .map(sessions::get)
            .filter(session -> session.bot.equals(bot.get()))
            .filter(session -> !forgotten(session));
    if (known.isEmpty() || faults.refusesSession()) {
      known.ifPresent(this::end);
      connection.send(invalid(false));
      return;
    }
    GatewaySession session = known.get();
    if (data.path("seq").asLong(-1) > session.sequence()) {
      connection.close(4007, "Invalid seq.");
      return;
    }
    session.connection().ifPresent(old -> old.close(4000, "Session resumed elsewhere."));
    session.connected(connection);
    connection.serves(session);
    if (session.replay(data.path("seq").asLong(0))) {
      session.dispatch("RESUMED", Json.object());
    } else {
      end(session);
      connection.send(invalid(false));
    }
  }

  static String invalid(boolean resumable) {
    return Json.object().put("op", 9).put("d", resumable).toString();
  }

  /** Closes those whose heart stopped: none came for one and a half intervals. */
  void closeZombies() {
    long limit = heartbeat.toNanos() + heartbeat.toNanos() / 2;
    for (GatewayConnection connection : connections) {
      if (connection.silentNanos() > limit) {
        connection.close(4009, "Session timed out.");
      }
    }
  }

  Set<GatewayConnection> connections() {
    return Set.copyOf(connections);
  }
}
