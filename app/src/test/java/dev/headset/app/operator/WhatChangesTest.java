package dev.headset.app.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.testkit.scenario.StageClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page learns of what has changed. */
class WhatChangesTest {

  @TempDir Path folder;
  private FilledDesk desk;
  private ServedPage page;

  @BeforeEach
  void serve() throws Exception {
    desk = FilledDesk.empty(folder, new StageClock(FilledDesk.MORNING));
    page =
        ServedPage.start(
            OperatorPage.forPeople(() -> People.may(People.ANNA, People.GUEST), desk.parts()));
  }

  @AfterEach
  void stop() {
    page.close();
    desk.close();
  }

  @Test
  void answerThatDidNotChangeIsNotSentAgain() throws Exception {
    page.login("Anna", People.PASSWORD);
    String tag = page.get("/operator/api/overview").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        page.send(page.request("/operator/api/overview").header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    desk.queue(1);
    HttpResponse<String> changed =
        page.send(page.request("/operator/api/overview").header("If-None-Match", tag));
    assertEquals(200, changed.statusCode());
  }

  @Test
  void brokenConfigAndATroubledPlatformAreTold() throws Exception {
    page.login("Guest", People.PASSWORD);
    desk.breakConfig(folder);
    desk.troubleTelegram();
    JsonNode overview = page.getJson("/operator/api/overview");
    assertTrue(overview.at("/config/broken").asBoolean());
    String text = overview.at("/config/problems/0/text").asText();
    assertTrue(text.contains("headset.yaml:"), text);
    assertEquals("troubled", overview.at("/platforms/1/state").asText());
  }
}
