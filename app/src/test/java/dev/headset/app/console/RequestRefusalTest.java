package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRefusalTest {

  private static final String CUSTOMERS = "/api/console/customers";

  @TempDir static Path folder;
  static ServedConsole console;
  static String customer;

  @BeforeAll
  static void serve() throws Exception {
    console = ServedConsole.start(folder);
    customer = console.customer("Ewa");
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "a-token-for-test", "a-token-for-tests2"})
  void wrongTokenIsRefusedEverywhere(String token) throws Exception {
    for (String path : new String[] {CUSTOMERS, "/api/console/events", "/api/console/nowhere"}) {
      HttpRequest.Builder request = HttpRequest.newBuilder(console.page.resolve(path)).GET();
      if (!token.isEmpty()) {
        request.header("X-Headset-Token", token);
      }
      assertRefused(401, console.send(request));
    }
  }

  @Test
  void tokenInTheAddressOpensNothingButThePage() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(console.page.resolve(CUSTOMERS + "?token=" + ServedConsole.TOKEN));
    assertRefused(401, console.send(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://127.0.0.1:1",
        "http://127.0.0.1",
        "https://127.0.0.1:{port}",
        "http://127.0.0.1.evil.example:{port}",
        "http://evil.example:{port}",
        "null"
      })
  void foreignOriginIsRefused(String origin) throws Exception {
    String foreign = origin.replace("{port}", String.valueOf(console.port()));
    HttpRequest.Builder request = console.request(CUSTOMERS).header("Origin", foreign);
    assertRefused(403, console.send(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:", "http://localhost:"})
  void ownOriginIsTaken(String origin) throws Exception {
    HttpRequest.Builder request =
        console.request(CUSTOMERS).header("Origin", origin + console.port());
    assertEquals(200, console.send(request).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:{port}", "127.0.0.1:1", "localhost.evil:{port}"})
  void foreignHostIsRefusedThePageToo(String host) throws Exception {
    String foreign = host.replace("{port}", String.valueOf(console.port()));
    assertTrue(raw("GET / HTTP/1.1", foreign).startsWith("HTTP/1.1 403 "));
    assertTrue(raw("GET " + CUSTOMERS + " HTTP/1.1", foreign).startsWith("HTTP/1.1 403 "));
  }

  @Test
  void localhostIsOurNameAsWell() throws Exception {
    String answer = raw("GET / HTTP/1.1", "localhost:" + console.port());
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "[]",
        "null",
        "\"text\"",
        "{",
        "{\"text\":\"a\"} {}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{}",
        "{\"text\":7}",
        "{\"text\":null}",
        "{\"text\":\"   \"}",
        "{\"text\":\"a\",\"key\":7}",
        "{\"text\":\"a\",\"key\":\"\"}"
      })
  void badBodyIsToldWhatIsWrong(String body) throws Exception {
    assertRefused(400, console.post(CUSTOMERS + "/" + customer + "/messages", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"\"}",
        "{\"name\":\"\\u0000\\u202e\"}",
        "{\"name\":\"Ewa\",\"language\":\"Polish\"}",
        "{\"name\":\"01234567890123456789012345678901234567890\"}"
      })
  void badNameOrLanguageMakesNoCustomer(String body) throws Exception {
    assertRefused(400, console.post(CUSTOMERS, body));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws Exception {
    HttpRequest.Builder request =
        console
            .request(CUSTOMERS + "/" + customer + "/messages")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    new byte[] {
                      '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xFF, '"', '}'
                    }));
    assertRefused(400, console.send(request));
  }

  @Test
  void bytesThatLookLikeUtf32AndAreNoneAreRefused() throws Exception {
    HttpRequest.Builder request =
        console
            .request(CUSTOMERS + "/" + customer + "/messages")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    new byte[] {0, 0, 0, '{', 0x7b, 0x21, 0x74, (byte) 0xdb}));
    assertRefused(400, console.send(request));
  }

  @Test
  void buttonLongerThanAnyPlatformTakesIsRefused() throws Exception {
    String path = CUSTOMERS + "/" + customer + "/presses";
    assertRefused(400, console.post(path, "{\"button\":\"" + "ż".repeat(33) + "\"}"));
    assertRefused(400, console.post(path, "{\"button\":\"\"}"));
  }

  @Test
  void tooLargeBodyIsRefusedWithoutBeingRead() throws Exception {
    String path = CUSTOMERS + "/" + customer + "/messages";
    String text = "a".repeat(5_000_000);
    assertRefused(413, console.post(path, "{\"text\":\"" + text + "\"}"));
    assertRefused(413, console.post(path, "{\"text\":\"" + "a".repeat(4_097) + "\"}"));
    assertRefused(400, console.post(path, "[".repeat(60_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/console/customers/c-nobody/messages",
    "POST,/api/console/customers/c-nobody/messages",
    "POST,/api/console/customers/c-nobody/presses",
    "POST,/api/console/customers/c-nobody/files",
    "GET,/api/console/desk/threads/t-none/messages",
    "POST,/api/console/desk/threads/t-none/messages",
    "POST,/api/console/desk/threads/t-none/presses",
    "GET,/api/console/desk/channels/nobody/messages",
    "POST,/api/console/desk/channels/nobody/messages",
    "GET,/api/console/nowhere",
    "GET,/page/nothing.js",
    "GET,/page/..%2Fmigrations%2FV1__what_was_shown.sql"
  })
  void unknownIdOrPathIsNotFound(String method, String path) throws Exception {
    HttpRequest.Builder request =
        console
            .request(path)
            .method(
                method, HttpRequest.BodyPublishers.ofString("{\"text\":\"a\",\"staff\":\"a\"}"));
    assertRefused(404, console.send(request));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/api/console/customers,'GET, POST'",
    "DELETE,/api/console/desk/threads,GET",
    "GET,/api/console/desk/threads/t/presses,POST"
  })
  void wrongMethodIsToldWhichServe(String method, String path, String allowed) throws Exception {
    HttpResponse<String> answer =
        console.send(console.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    assertRefused(405, answer);
    assertEquals(allowed, answer.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"after=-1", "after=x", "wait=soon", "after=99999999999999999999"})
  void badNumberInAQueryIsRefused(String query) throws Exception {
    assertRefused(400, console.get(CUSTOMERS + "/" + customer + "/messages?" + query));
  }

  @Test
  void staffWithoutANameIsRefused() throws Exception {
    String at = "/api/console/desk/channels/support/messages";
    assertRefused(400, console.post(at, "{\"text\":\"a\"}"));
    assertRefused(400, console.post(at, "{\"staff\":\"***\",\"text\":\"a\"}"));
    assertRefused(400, console.post(at, "{\"staff\":\"" + "a".repeat(41) + "\",\"text\":\"a\"}"));
  }

  @Test
  void routesOfOthersNeedNoToken() throws Exception {
    HttpResponse<String> answer =
        console.send(HttpRequest.newBuilder(console.page.resolve("/elsewhere")));
    assertEquals("others may add", answer.body());
  }

  @Test
  void refusalNamesNoServerAndNoToken() throws Exception {
    HttpResponse<String> answer =
        console.send(HttpRequest.newBuilder(console.page.resolve(CUSTOMERS)));
    assertTrue(answer.headers().firstValue("Server").isEmpty());
    assertFalse(answer.body().contains(ServedConsole.TOKEN));
  }

  private static void assertRefused(int status, HttpResponse<String> answer) throws Exception {
    assertEquals(status, answer.statusCode(), answer.body());
    assertFalse(
        JsonColumns.JSON.readTree(answer.body()).path("error").asText().isBlank(), answer.body());
  }

  /** A request by hand, since no client lets a foreign Host through. */
  private static String raw(String line, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
      String request =
          line
              + "\r\nHost: "
              + host
              + "\r\nX-Headset-Token: "
              + ServedConsole.TOKEN
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
