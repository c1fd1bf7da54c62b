package dev.headset.app.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.testkit.scenario.StageClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page itself: what it loads, and what the browser lets it do. */
class PageFilesTest {

  private static final Pattern LOADED =
      Pattern.compile("(?:src|href)=\"/operator/page/([^\"]+)\"|from '\\./([^']+)'");

  @TempDir static Path folder;
  private static FilledDesk desk;
  private static ServedPage page;

  @BeforeAll
  static void serve() throws Exception {
    desk = FilledDesk.empty(folder, new StageClock(FilledDesk.MORNING));
    page = ServedPage.start(OperatorPage.forPeople(() -> People.may(People.ANNA), desk.parts()));
  }

  @AfterAll
  static void stop() {
    page.close();
    desk.close();
  }

  @Test
  void everythingThatThePageLoadsIsServedUnderAPolicyWithoutInlineScript() throws Exception {
    Deque<String> toLoad = new ArrayDeque<>(List.of("/operator"));
    Set<String> loaded = new HashSet<>();
    while (!toLoad.isEmpty()) {
      String path = toLoad.pop();
      if (loaded.add(path)) {
        HttpResponse<String> answer = page.get(path);
        assertEquals(200, answer.statusCode(), path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
            "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
        Matcher names = LOADED.matcher(answer.body());
        while (names.find()) {
          toLoad.push(
              "/operator/page/" + (names.group(1) != null ? names.group(1) : names.group(2)));
        }
      }
    }
    assertEquals(18, loaded.size(), loaded.toString());
  }

  @Test
  void pageHoldsNoScriptOrStyleInline() throws Exception {
    assertFalse(
        Pattern.compile("<script(?![^>]* src=)|<style| style=| on[a-z]+=")
            .matcher(page.get("/operator").body())
            .find());
  }

  @Test
  void textNeverBecomesMarkup() throws Exception {
    for (String module : List.of("main.js", "queue.js", "transcript.js", "missed.js", "chart.js")) {
      assertFalse(
          Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(")
              .matcher(page.get("/operator/page/" + module).body())
              .find(),
          module);
    }
  }
}
