package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.headset.config.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is no answer of Telegram's, though it came from where Telegram should be. */
final class HostileAnswersTest {

  private static final String BEGINNING = "{\"ok\":true,\"result\":";

  private HttpServer server;
  private byte[] answer = new byte[0];
  private boolean packed;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          if (packed) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          }
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void answerThatGrowsWhenItIsInflatedIsBrokenOff() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write((BEGINNING + "[").getBytes(StandardCharsets.UTF_8));
      gzip.write(" ".repeat((int) BoundedAnswer.MOST_BYTES).getBytes(StandardCharsets.UTF_8));
    }
    answer = bomb.toByteArray();
    packed = true;

    assertInstanceOf(Failure.Lost.class, failure());
  }

  @Test
  void answerThatIsNestedDeeplyIsUnreadable() {
    answer = (BEGINNING + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

    assertInstanceOf(Failure.Refusal.class, failure());
  }

  @Test
  void packedAnswerOfTelegramsIsRead() throws Exception {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write((BEGINNING + "[{\"update_id\":9}]}").getBytes(StandardCharsets.UTF_8));
    }
    answer = small.toByteArray();
    packed = true;

    try (BotApi api = api()) {
      assertEquals(1, api.ask(new PollUpdates(Optional.empty(), 0)).updates().size());
    }
  }

  private Failure failure() {
    try (BotApi api = api()) {
      return assertThrows(
              CallFailedException.class, () -> api.ask(new PollUpdates(Optional.empty(), 0)))
          .failure();
    }
  }

  private BotApi api() {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new BotApi(new Secret("1:x"), address, Duration.ofSeconds(20));
  }
}
