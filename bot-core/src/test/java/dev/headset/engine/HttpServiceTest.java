package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.ServiceRequest;
import dev.headset.platform.EntryKey;
import dev.headset.topic.Lookup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpServiceTest {

  private static final EntryKey KEY = new EntryKey("key.1");
  private static final Map<String, String> FIELDS = Map.of("status", "/order/status");

  private final HttpService service = new HttpService(Duration.ofMillis(400));
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  /** How the operator's service answers the try with this number, from 1. */
  private interface Answering {
    void answer(HttpExchange exchange, int attempt) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void theMappedFieldsOfAnAnswerAreFound() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 200, "{\"order\":{\"status\":\"shipped\"}}"));

    assertEquals(new ServiceAnswer.Found(Map.of("status", "shipped")), get());
    assertEquals(List.of("GET /orders/1 "), asked);
  }

  @Test
  void aPostCarriesItsBodyAndTheSameKeyEachTime() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 200, "{\"order\":{\"status\":\"open\"}}"));

    ServiceAnswer answer =
        service.ask(
            KEY,
            new ServiceRequest(
                Lookup.Method.POST, url(), Map.of("X-Shop", "a"), Map.of("n", "1\""), FIELDS));

    assertEquals(new ServiceAnswer.Found(Map.of("status", "open")), answer);
    assertEquals(List.of("POST /orders/1 {\"n\":\"1\\\"\"}"), asked);
  }

  @Test
  void whatTheServiceDoesNotKnowIsNotFoundAndNotAskedAgain() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 404, "{}"));

    assertEquals(new ServiceAnswer.NotFound(), get());
    assertEquals(1, asked.size());
  }

  @Test
  void anAnswerWithoutAMappedFieldIsNotFound() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 200, "{\"order\":{}}"));

    assertEquals(new ServiceAnswer.NotFound(), get());
  }

  @Test
  void aServiceThatFailsIsAskedThreeTimesAndNoMore() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 500, "oops"));

    assertEquals(new ServiceAnswer.Failed("it answered 500"), get());
    assertEquals(3, asked.size());
  }

  @Test
  void aServiceThatRecoversInTimeIsBelieved() throws InterruptedException {
    answers(
        (exchange, attempt) ->
            send(exchange, attempt < 3 ? 503 : 200, "{\"order\":{\"status\":\"late\"}}"));

    assertEquals(new ServiceAnswer.Found(Map.of("status", "late")), get());
  }

  @Test
  void anAnswerThatNeverEndsIsGivenUpAtTheLimit() throws InterruptedException {
    answers(
        (exchange, attempt) -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          hang();
        });

    ServiceAnswer.Failed failed = assertInstanceOf(ServiceAnswer.Failed.class, get());

    assertTrue(failed.reason().startsWith("it did not answer"), failed.reason());
    assertEquals(3, asked.size());
  }

  @Test
  void aRedirectIsNotFollowed() throws InterruptedException {
    answers(
        (exchange, attempt) -> {
          exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
          send(exchange, 302, "");
        });

    assertEquals(new ServiceAnswer.Failed("it answered 302"), get());
    assertEquals(1, asked.size());
  }

  @Test
  void anAnswerThatNamesAnInnerAddressLeadsNowhere() throws InterruptedException {
    answers(
        (exchange, attempt) -> {
          exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data/");
          send(exchange, 307, "");
        });

    assertEquals(new ServiceAnswer.Failed("it answered 307"), get());
  }

  @Test
  void whatCameCompressedIsNotInflated() throws InterruptedException {
    answers(
        (exchange, attempt) -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          ByteArrayOutputStream bomb = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[1 << 24]);
          }
          exchange.sendResponseHeaders(200, bomb.size());
          exchange.getResponseBody().write(bomb.toByteArray());
          exchange.close();
        });

    assertEquals(new ServiceAnswer.Failed("its answer is no JSON"), get());
  }

  @Test
  void anAnswerThatIsNestedDeeplyFails() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 200, "{\"order\":" + "[".repeat(500_000)));
    assertEquals(new ServiceAnswer.Failed("its answer is no JSON"), get());
  }

  @Test
  void anAnswerThatIsNoJsonOrTooLongFails() throws InterruptedException {
    answers((exchange, attempt) -> send(exchange, 200, "<html>"));
    assertEquals(new ServiceAnswer.Failed("its answer is no JSON"), get());

    server.removeContext("/");
    answers((exchange, attempt) -> send(exchange, 200, " ".repeat(1 << 21)));
    assertEquals(new ServiceAnswer.Failed("its answer is over 1 MiB"), get());
  }

  @Test
  void aServiceThatIsNotThereFails() throws InterruptedException {
    server.stop(0);

    assertInstanceOf(ServiceAnswer.Failed.class, get());
  }

  private ServiceAnswer get() throws InterruptedException {
    return service.ask(
        KEY, new ServiceRequest(Lookup.Method.GET, url(), Map.of(), Map.of(), FIELDS));
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/orders/1";
  }

  private void answers(Answering answering) {
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
          answering.answer(exchange, asked.size());
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private void hang() {
    try {
      assertTrue(end.await(1, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
