package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.headset.config.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Where calls go, whatever form the operator gave the address. */
final class ApiUrlTest {

  private static final String ME =
      "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"a\",\"username\":\"b\"}}";

  private final List<String> paths = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          paths.add(exchange.getRequestURI().getPath().toLowerCase(Locale.ROOT));
          exchange.getRequestBody().readAllBytes();
          if (exchange.getRequestURI().getPath().startsWith("/moved")) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
          } else {
            byte[] answer = ME.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({"'',''", "/,''", "/tele/gram,/tele/gram", "/tele/gram/,/tele/gram"})
  void aPathBeforeTheTokenIsKept(String given, String before) throws Exception {
    try (BotApi api = api(given)) {
      assertEquals("b", api.ask(new GetMe()).getUserName());
      assertEquals(before + "/file/bot1:x/photos/a.jpg", api.file("photos/a.jpg").encodedPath());
    }
    assertEquals(List.of(before + "/bot1:x/getme"), paths);
  }

  @Test
  void aTokenIsNotTakenElsewhereByARedirect() {
    try (BotApi api = api("/moved")) {
      CallFailedException failed =
          assertThrows(CallFailedException.class, () -> api.ask(new GetMe()));
      assertEquals(new Failure.NotTelegram(307), failed.failure());
    }
    assertEquals(List.of("/moved/bot1:x/getme"), paths);
  }

  private BotApi api(String path) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return new BotApi(new Secret("1:x"), address, Duration.ofSeconds(5));
  }
}
