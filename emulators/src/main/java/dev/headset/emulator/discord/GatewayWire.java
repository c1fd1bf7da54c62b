package dev.headset.emulator.discord;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway's WebSocket as bytes. */
final class GatewayWire {

  /** The client's heartbeats keep a connection; the server's own idle limit must not end it. */
  private static final Duration IDLE = Duration.ofMinutes(10);

  private final Gateway gateway;
  private final Map<String, GatewayConnection> connections = new ConcurrentHashMap<>();

  GatewayWire(Gateway gateway) {
    this.gateway = gateway;
  }

  void addTo(RoutesConfig routes, Door door) {
    routes.wsBeforeUpgrade(
        "/",
        context -> {
          if (door.showsHtml()) {
            throw new HttpResponseException(502, "Bad Gateway");
          }
        });
    routes.ws("/", this::configure);
  }

  private void configure(WsConfig socket) {
    socket.onConnect(this::connected);
    socket.onMessage(message -> received(message, message.message()));
    socket.onBinaryMessage(
        message -> received(message, StandardCharsets.UTF_8.decode(message.data()).toString()));
    socket.onClose(
        closed ->
            Optional.ofNullable(connections.remove(closed.sessionId()))
                .ifPresent(connection -> gateway.closed(connection, closed.status())));
  }

  private void connected(WsConnectContext socket) {
    socket.session.setIdleTimeout(IDLE);
    socket.session.setMaxTextMessageSize(1 << 20);
    String compress = Optional.ofNullable(socket.queryParam("compress")).orElse("");
    GatewayConnection connection =
        new GatewayConnection(socket.session, compress.equals("zlib-stream"));
    connections.put(socket.sessionId(), connection);
    gateway.connected(
        connection,
        Optional.ofNullable(socket.queryParam("v")).orElse("10"),
        Optional.ofNullable(socket.queryParam("encoding")).orElse("json"));
  }

  private void received(WsContext socket, String text) {
    GatewayConnection connection = connections.get(socket.sessionId());
    if (connection != null) {
      gateway.received(connection, text);
    }
  }
}
