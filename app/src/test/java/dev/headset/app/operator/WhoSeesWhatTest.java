package dev.headset.app.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.desk.CaseNumber;
import dev.headset.testkit.scenario.StageClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to members of a team, and what to everybody. */
class WhoSeesWhatTest {

  private static final List<String> ALL_PATHS =
      List.of("me", "overview", "trends?days=7", "missed");

  @TempDir static Path folder;
  private static FilledDesk desk;
  private static CaseNumber ofSupport;
  private static CaseNumber ofBilling;

  private ServedPage page;

  @BeforeAll
  static void fill() throws Exception {
    desk = FilledDesk.empty(folder, new StageClock(FilledDesk.MORNING));
    List<CaseNumber> numbers = desk.fill();
    ofSupport = numbers.get(0);
    ofBilling = numbers.get(1);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void serve() {
    page =
        ServedPage.start(
            OperatorPage.forPeople(
                () -> People.may(People.ANNA, People.BOSS, People.GUEST), desk.parts()));
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void nothingIsToldToWhomNobodyKnows() throws Exception {
    for (String path : ALL_PATHS) {
      assertRefused(page.get("/operator/api/" + path));
    }
    assertRefused(page.get("/operator/api/cases/" + ofSupport.value()));
  }

  @Test
  void memberReadsTheCasesOfTheirTeamAndNoOther() throws Exception {
    page.login("Anna", People.PASSWORD);
    JsonNode own = page.getJson("/operator/api/cases/" + ofSupport.value());
    assertEquals("Emma · Where is my parcel?", own.path("title").asText());
    assertEquals("where is my parcel?", own.path("lines").path(0).path("text").asText());
    assertEquals("photo-of-the-door.jpg", own.at("/lines/6/files/0/name").asText());

    HttpResponse<String> others = page.get("/operator/api/cases/" + ofBilling.value());
    assertWithoutWords(others.body());
    JsonNode told = page.getJson("/operator/api/cases/" + ofBilling.value());
    assertEquals(7, told.path("count").asInt());
    assertFalse(told.path("readable").asBoolean());
    assertTrue(told.path("lines").isMissingNode());
  }

  @Test
  void memberOfAllTeamsReadsEveryCase() throws Exception {
    page.login("Zażółć", People.PASSWORD);
    for (CaseNumber number : List.of(ofSupport, ofBilling)) {
      JsonNode told =
          page.getJson("/operator/api/cases/" + number.value().toLowerCase(java.util.Locale.ROOT));
      assertEquals(7, told.path("lines").size());
    }
  }

  @Test
  void whoIsInNoTeamSeesFiguresAlone() throws Exception {
    page.login("Guest", People.PASSWORD);
    for (String path : ALL_PATHS) {
      HttpResponse<String> answer = page.get("/operator/api/" + path);
      assertEquals(200, answer.statusCode(), answer.body());
      assertWithoutWords(answer.body());
    }
    assertWithoutWords(page.get("/operator/api/cases/" + ofSupport.value()).body());
    JsonNode overview = page.getJson("/operator/api/overview");
    assertEquals(5, overview.path("cases").size());
    assertEquals("managers", overview.at("/cases/0/team").asText());
    assertEquals("telegram", overview.at("/cases/0/platform").asText());
    assertEquals(2, overview.at("/teams/0/waiting").asInt());
    assertEquals(2, page.getJson("/operator/api/missed").path("groups").size());
  }

  @Test
  void missedWordsAreForMembersOfSomeTeam() throws Exception {
    page.login("Anna", People.PASSWORD);
    JsonNode missed = page.getJson("/operator/api/missed");
    assertTrue(missed.toString().contains("bulgocze i gwiżdże od rana"), missed.toString());
    assertTrue(missed.path("readable").asBoolean());
    assertFalse(missed.path("topics").path("streaming").asText().isBlank());
  }

  @Test
  void trendsAreThoseOfATeamWhereOneIsNamed() throws Exception {
    page.login("Guest", People.PASSWORD);
    JsonNode all = page.getJson("/operator/api/trends?days=30");
    assertEquals(30, all.path("days").size());
    assertEquals("2026-03-01", all.at("/days/29/date").asText());
    int closedOfAll = all.at("/days/28/closed").asInt();
    int closedOfBilling =
        page.getJson("/operator/api/trends?days=30&team=billing").at("/days/28/closed").asInt();
    assertTrue(closedOfBilling > 0 && closedOfBilling < closedOfAll, all.toString());
    assertEquals(400, page.get("/operator/api/trends?days=31").statusCode());
  }

  @Test
  void caseThatIsNotThereIsSaidToBeMissing() throws Exception {
    page.login("Zażółć", People.PASSWORD);
    assertEquals(404, page.get("/operator/api/cases/HS-0000-0000").statusCode());
    assertEquals(404, page.get("/operator/api/cases/hello").statusCode());
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertEquals(401, answer.statusCode());
    assertEquals("{\"error\":\"log in first\"}", answer.body());
  }

  /** Neither what anybody said nor the customers' names. */
  private static void assertWithoutWords(String body) {
    for (String word :
        List.of("Emma", "Piotr", "Maria", "kettle", "wobbly", "bulgocze", "photo-of")) {
      assertFalse(body.contains(word), word + " in " + body);
    }
  }
}
