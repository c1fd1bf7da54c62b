package dev.headset.app.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.config.HttpSettings;
import dev.headset.config.PagePerson;
import dev.headset.testkit.scenario.StageClock;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

  private final AtomicReference<HttpSettings> settings =
      new AtomicReference<>(People.may(People.ANNA, People.BOSS));
  private static final StageClock CLOCK = new StageClock(FilledDesk.MORNING);
  private ServedPage page;

  @TempDir static Path folder;
  private static FilledDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = FilledDesk.empty(folder, CLOCK);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void serve() {
    page = ServedPage.start(OperatorPage.forPeople(settings::get, desk.parts()));
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void rightPasswordOpensThePageUntilOneLogsOut() throws Exception {
    assertEquals(401, page.get("/operator/api/me").statusCode());

    assertEquals(204, page.login("Anna", People.PASSWORD).statusCode());
    JsonNode me = page.getJson("/operator/api/me");
    assertEquals("Anna", me.path("name").asText());
    assertEquals("support", me.path("teams").path(0).asText());
    assertFalse(me.path("every_team").asBoolean());

    HttpResponse<String> out = page.send(logout().header("Origin", page.origin()));
    assertEquals(204, out.statusCode());
    assertTrue(cookieOf(out).contains("Expires=Thu, 01 Jan 1970"), cookieOf(out));
    assertEquals(401, page.get("/operator/api/me").statusCode());
  }

  @Test
  void cookieIsForThisServerAloneAndForNoScript() throws Exception {
    String cookie = cookieOf(page.login("Zażółć", People.PASSWORD));
    assertTrue(cookie.startsWith("headset-operator-" + page.address().getPort() + "="), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertFalse(cookie.contains("Secure"), cookie);
  }

  @Test
  void unknownNameAndWrongPasswordAreAnsweredAlike() throws Exception {
    HttpResponse<String> wrong = page.login("Anna", "incorrect horse battery");
    HttpResponse<String> unknown = page.login("Nobody", People.PASSWORD);
    assertEquals(401, wrong.statusCode());
    assertEquals(401, unknown.statusCode());
    assertEquals(wrong.body(), unknown.body());
    assertTrue(wrong.headers().firstValue("Set-Cookie").isEmpty());
  }

  @Test
  void sessionEndsAfterTwelveHours() throws Exception {
    page.login("Anna", People.PASSWORD);
    CLOCK.pass(Sessions.LIFE.minusSeconds(1));
    assertEquals(200, page.get("/operator/api/me").statusCode());
    CLOCK.pass(Duration.ofSeconds(1));
    assertEquals(401, page.get("/operator/api/me").statusCode());
  }

  @Test
  void whoIsTakenFromTheConfigIsOutAtOnce() throws Exception {
    page.login("Anna", People.PASSWORD);
    settings.set(People.may(People.BOSS));
    assertEquals(401, page.get("/operator/api/me").statusCode());
  }

  @Test
  void anotherPasswordEndsWhatTheOldOneOpened() throws Exception {
    page.login("Anna", People.PASSWORD);
    PagePerson anew = new PagePerson("Anna", People.hash("another long password"), true, Set.of());
    settings.set(People.may(anew));
    assertEquals(401, page.get("/operator/api/me").statusCode());
    assertEquals(401, page.login("Anna", People.PASSWORD).statusCode());
    assertEquals(204, page.login("Anna", "another long password").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "headset"})
  void madeUpCookieOpensNothing(String value) throws Exception {
    page.setCookie("headset-operator-" + page.address().getPort() + "=" + value);
    assertEquals(401, page.get("/operator/api/me").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"name\":\"Anna\"}", "{\"name\":1,\"password\":2}"})
  void bodyOfAnotherFormIsRefused(String body) throws Exception {
    HttpRequest.Builder request =
        page.request("/operator/api/login")
            .header("Origin", page.origin())
            .POST(BodyPublishers.ofString(body));
    HttpResponse<String> answer = page.send(request);
    assertEquals(400, answer.statusCode());
    assertFalse(ServedPage.why(answer).isBlank());
  }

  @Test
  void answersAreKeptByNoBrowserAndFramedByNoPage() throws Exception {
    var headers = page.get("/operator/api/me").headers();
    assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""));
    assertTrue(
        headers
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("frame-ancestors 'none'"));
  }

  @Nested
  class Foreign {

    @ParameterizedTest
    @ValueSource(
        strings = {"https://evil.example", "http://127.0.0.1:1", "http://127.0.0.1", "null"})
    void pageMayNotLogAnybodyInOrOut(String origin) throws Exception {
      HttpRequest.Builder in = page.loginRequest("Anna", People.PASSWORD).header("Origin", origin);
      assertEquals(403, page.send(in).statusCode());
      assertEquals(403, page.send(logout().header("Origin", origin)).statusCode());
    }

    @Test
    void requestThatTellsNoOriginIsRefused() throws Exception {
      assertEquals(403, page.send(page.loginRequest("Anna", People.PASSWORD)).statusCode());
      assertEquals(403, page.send(logout()).statusCode());
    }

    @Test
    void siteThatTheBrowserNamesIsRefused() throws Exception {
      HttpRequest.Builder in =
          page.loginRequest("Anna", People.PASSWORD)
              .header("Origin", page.origin())
              .header("Sec-Fetch-Site", "cross-site");
      assertEquals(403, page.send(in).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "localhost.evil.example"})
    void nameThatWasBoundToThisMachineIsRefused(String host) throws Exception {
      String answer = page.raw("/operator/api/me", host);
      assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    }

    @Test
    void localhostIsOurNameAsWell() throws Exception {
      String answer = page.raw("/operator/api/me", "localhost:" + page.address().getPort());
      assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
    }
  }

  @Nested
  class BehindAProxy {

    @BeforeEach
    void publish() {
      settings.set(People.behindProxy("https://desk.example", People.ANNA));
    }

    @Test
    void cookieIsSentEncryptedAlone() throws Exception {
      HttpResponse<String> answer =
          page.send(
              page.loginRequest("Anna", People.PASSWORD).header("Origin", "https://desk.example"));
      assertEquals(204, answer.statusCode());
      String cookie = cookieOf(answer);
      assertTrue(cookie.startsWith("__Host-headset-operator="), cookie);
      assertTrue(cookie.contains("Secure"), cookie);
      assertTrue(cookie.contains("Path=/;") || cookie.endsWith("Path=/"), cookie);
    }

    @Test
    void publishedNameIsTakenAndAnyOtherRefused() throws Exception {
      assertTrue(page.raw("/operator/api/me", "desk.example").startsWith("HTTP/1.1 401 "));
      assertTrue(page.raw("/operator/api/me", "other.example").startsWith("HTTP/1.1 403 "));
    }
  }

  @Nested
  class Guessing {

    @Test
    void isSlowedDownOfAnAddressAndForgottenAfterATime() throws Exception {
      for (int i = 0; i < LoginThrottle.OF_AN_ADDRESS; i++) {
        assertEquals(401, page.login("Nobody " + i, "guess").statusCode());
      }
      HttpResponse<String> refused = page.login("Anna", People.PASSWORD);
      assertEquals(429, refused.statusCode());
      assertTrue(refused.headers().firstValueAsLong("Retry-After").orElse(0) > 500);

      CLOCK.pass(LoginThrottle.WINDOW);
      assertEquals(204, page.login("Anna", People.PASSWORD).statusCode());
    }

    @Test
    void whoComesInBeginsAnew() {
      LoginThrottle throttle = new LoginThrottle(CLOCK);
      for (int i = 0; i < 3 * LoginThrottle.OF_AN_ADDRESS; i++) {
        assertEquals(Duration.ZERO, throttle.take("192.0.2.1", "Anna"));
        throttle.succeeded("192.0.2.1", "Anna");
      }
    }

    @Test
    void fromOneAddressClosesNoDoorToOthers() {
      LoginThrottle throttle = new LoginThrottle(CLOCK);
      for (int i = 0; i < 3 * LoginThrottle.OF_A_NAME; i++) {
        throttle.take("192.0.2.1", "Anna");
      }
      assertEquals(Duration.ZERO, throttle.take("198.51.100.1", "Anna"));
    }

    @Test
    void isSlowedDownOfANameWhereverItComesFrom() {
      LoginThrottle throttle = new LoginThrottle(CLOCK);
      for (int i = 0; i < LoginThrottle.OF_A_NAME; i++) {
        assertEquals(Duration.ZERO, throttle.take("192.0.2." + i, "Anna"));
      }
      assertEquals(LoginThrottle.WINDOW, throttle.take("198.51.100.1", "Anna"));
      assertEquals(Duration.ZERO, throttle.take("198.51.100.2", "Jan"));
    }
  }

  private HttpRequest.Builder logout() {
    return page.request("/operator/api/logout").POST(BodyPublishers.noBody());
  }

  private static String cookieOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow();
  }
}
