package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthCommandTest {

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/healthz", exchange -> answer(exchange, 200, "Headset is alive\n"));
    server.createContext(
        "/readyz",
        exchange ->
            answer(
                exchange,
                asked.incrementAndGet() < 3 ? 503 : 200,
                "asked " + asked.get() + " times\n"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aBotThatIsAliveIsWell() {
    assertEquals(new Typed(0, "Headset is alive\n", ""), Typed.of("health", address()));
  }

  @Test
  void oneThatDoesNotServeYetIsNotReadyAndSaysWhy() {
    assertEquals(new Typed(1, "asked 1 times\n", ""), Typed.of("health", address(), "--ready"));
  }

  @Test
  void whoWaitsIsToldOnceItServes() {
    Typed typed = Typed.of("health", address(), "--ready", "--wait", "30");

    assertEquals(new Typed(0, "asked 3 times\n", ""), typed);
  }

  @Test
  void whereNobodyListensThatIsSaidInASentence() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    Typed typed = Typed.of("health", "127.0.0.1:" + port);

    assertEquals(1, typed.code());
    assertEquals(1, typed.errorLines().size(), typed.err());
    assertTrue(typed.err().startsWith("No Headset answers at http://127.0.0.1:"), typed.err());
  }

  @Test
  void anAddressThatIsNoneIsAUsageError() {
    for (String none : List.of("8420", "localhost", "a b:1")) {
      assertEquals(2, Typed.of("health", none).code(), none);
    }
  }

  private String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, int status, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
