package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
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

class PageTest {

  private static final Pattern LOADED =
      Pattern.compile("(?:src|href)=\"/page/([^\"]+)\"|from '\\./([^']+)'");

  @TempDir static Path folder;
  static ServedConsole console;

  @BeforeAll
  static void serve() throws Exception {
    console = ServedConsole.start(folder);
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void everythingThatThePageLoadsIsServed() throws Exception {
    Deque<String> toLoad = new ArrayDeque<>(List.of("/"));
    Set<String> loaded = new HashSet<>();
    while (!toLoad.isEmpty()) {
      String path = toLoad.pop();
      if (loaded.add(path)) {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        Matcher names = LOADED.matcher(answer.body());
        while (names.find()) {
          toLoad.push("/page/" + (names.group(1) != null ? names.group(1) : names.group(2)));
        }
      }
    }
    assertTrue(loaded.size() > 15, loaded.toString());
  }

  @Test
  void policyLetsNothingInButOurOwnScripts() throws Exception {
    String policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
  }

  @Test
  void pageHoldsNoScriptOrStyleInline() throws Exception {
    String page = get("/").body();
    assertFalse(
        Pattern.compile("<script(?![^>]* src=)|<style| style=| on[a-z]+=").matcher(page).find());
    assertFalse(page.contains(ServedConsole.TOKEN));
  }

  @Test
  void textNeverBecomesMarkup() throws Exception {
    for (String module : List.of("dom.js", "log.js", "desk.js", "customer.js", "queue.js")) {
      String script = get("/page/" + module).body();
      assertFalse(
          Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(")
              .matcher(script)
              .find(),
          module);
    }
  }

  @Test
  void unchangedPageIsNotSentAgain() throws Exception {
    String tag = get("/").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        console.send(HttpRequest.newBuilder(console.page).header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return console.send(HttpRequest.newBuilder(console.page.resolve(path)));
  }
}
