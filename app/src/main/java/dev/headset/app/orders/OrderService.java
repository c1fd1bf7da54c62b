package dev.headset.app.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The shop's order service of the demo, on a free port of 127.0.0.1.
 *
 * <p>{@code GET /orders/NUMBER} answers 200 with a JSON object of {@code number}, {@code status},
 * {@code carrier} and {@code expected}; 404 for an order that nobody placed; 500 for {@code
 * 999-9999999-9999999}, so that a demo can show what customers see while a service is down.
 */
public final class OrderService implements AutoCloseable {

  private static final String PREFIX = "/orders/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;

  private OrderService(HttpServer server) {
    this.server = server;
  }

  /** Starts serving, on the preferred port where that is free. */
  public static OrderService start(int preferredPort) throws IOException {
    HttpServer server = bind(preferredPort);
    server.createContext("/", OrderService::answer);
    server.start();
    return new OrderService(server);
  }

  /** Where it is served, without a slash at the end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static HttpServer bind(int preferredPort) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(loopback, preferredPort), 0);
    } catch (BindException taken) {
      return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      String path = exchange.getRequestURI().getPath();
      String number = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "{\"error\":\"only GET is answered\"}");
      } else if (number.equals(Orders.BROKEN)) {
        send(exchange, 500, "{\"error\":\"the order service is out of order\"}");
      } else {
        Optional<Order> order = Orders.find(number);
        send(
            exchange,
            order.isPresent() ? 200 : 404,
            order.map(OrderService::json).orElse("{\"error\":\"no such order\"}"));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String json(Order order) {
    try {
      return JSON.writeValueAsString(order);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
