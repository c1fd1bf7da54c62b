package dev.headset.app.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.page.Axe;
import dev.headset.app.page.Browser;
import dev.headset.desk.CaseNumber;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * The operator's page in a real browser. Pictures of it are kept in {@code target/operator-page}.
 */
class OperatorPageIT {

  private static final Path PICTURES = Path.of("target", "operator-page");
  private static final int PHONE = 390;
  private static final int DESK = 1440;

  @TempDir static Path profile;
  private static Browser browser;

  @TempDir Path folder;
  private FilledDesk desk;
  private ServedPage page;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void startBrowser() throws IOException {
    browser = Browser.start(profile);
    Files.createDirectories(PICTURES);
    FilledDesk.SAMPLE.understanding().ready();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serve() throws Exception {
    desk = FilledDesk.empty(folder, Clock.systemUTC());
    page =
        ServedPage.start(
            OperatorPage.forPeople(
                () -> People.may(People.ANNA, People.BOSS, People.GUEST), desk.parts()));
    browser.view(DESK, 900);
    browser.prefers("light");
  }

  @AfterEach
  void stop() {
    List<String> complaints = browser.complaints();
    browser.open(URI.create("about:blank"));
    page.close();
    desk.close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void memberLogsInLooksAtTheQueueReadsACaseAndLogsOut() {
    CaseNumber number = desk.fill().get(0);
    browser.open(page.address());
    browser.await("#login-heading", "Log in");
    browser.find("#login-name").sendKeys("Anna");
    browser.say("#login-password", "wrong");
    browser.await("#login-error", "The name or the password is wrong.");
    browser.find("#login-password").clear();
    browser.say("#login-password", People.PASSWORD);
    browser.await("#connection", "Live");
    browser.await(".tile", "longest 14 min");
    browser.click(".waiting .case", "Where is my parcel?");
    browser.await("#case-about", number.value());
    browser.await("#case-log .from-customer", "123-4567890-1234567 <b>please</b>");
    browser.await("#case-log .from-note", "note among staff");
    assertEquals("case-heading", browser.focused().getAttribute("id"));
    browser.click("#logout", "Log out");
    browser.await("#login-heading", "Log in");
    assertFalse(
        String.valueOf(browser.script("return document.body.textContent")).contains("Emma"));
    browser.reload();
    browser.await("#login-heading", "Log in");
  }

  @Test
  void caseOfAnotherTeamShowsNoWord() {
    CaseNumber number = desk.fill().get(1);
    logIn("Anna");
    browser.await(".claimed .case", number.value());
    browser.click(".claimed .case", number.value());
    browser.await(
        "#case-log", "What was said in this case is for members of its team. It has 7 lines.");
    assertEquals(number.value(), browser.find("#case-heading").getText());
  }

  @Test
  void queueIsLiveAndALostConnectionIsSaid() {
    logIn("Anna");
    browser.await(".waiting .none", "Nobody waits.");
    desk.fill();
    browser.await(".waiting .case", "Emma");
    browser.await("#queue-badge", "2");
    page.close();
    browser.await("#connection", "Connection lost");
    browser.await("#alarm", "Headset cannot be reached. What you see is as of");
  }

  @Test
  void fiveHundredCasesAreShownAFewAtATime() {
    desk.queue(500);
    logIn("Anna");
    browser.await(".waiting .count", "500");
    assertEquals(60, browser.all(".waiting .case").size());
    picture("500-cases");
    browser.click(".waiting .more", "Show all 500");
    Awaitility.await().until(() -> browser.all(".waiting .case").size() == 500);
  }

  @Test
  void chartsHaveTheirNumbersAsATable() {
    desk.fill();
    logIn("Guest");
    browser.click("#views a", "Trends");
    browser.await(".chart .sum", "on average, of");
    assertEquals("image", browser.find(".chart svg").getAriaRole());
    assertEquals("Ratings", browser.find(".chart svg").getAccessibleName());
    assertTrue(browser.all(".chart svg .score-5").size() > 5);
    browser.click(".chart summary", "Show the numbers");
    assertEquals(30, browser.all(".chart:first-child tbody tr").size());
    browser.script("document.querySelector('input[name=days][value=\"7\"]').click()");
    Awaitility.await().until(() -> browser.all(".chart:first-child tbody tr").size() == 7);
  }

  @Test
  void keyboardAloneIsEnough() {
    desk.fill();
    logIn("Anna");
    browser.await(".waiting .case", "Emma");
    browser.script("document.querySelector('#skip').focus()");
    browser.type(Keys.ENTER);
    assertEquals("main", browser.focused().getAttribute("id"));
    browser.type(Keys.TAB);
    assertEquals("find-number", browser.focused().getAttribute("id"));
    browser.type(Keys.TAB, Keys.TAB);
    assertEquals("queue-team", browser.focused().getAttribute("id"));
    browser.type(Keys.TAB);
    browser.type(Keys.TAB);
    browser.type(Keys.ENTER);
    browser.await("#case-log .bubble", "where is my parcel?");
  }

  @Test
  void everyViewIsSoundAndFitsBeforeAnythingHappened() throws Exception {
    browser.open(page.address());
    browser.await("#login-heading", "Log in");
    look("login");
    logIn("Zażółć");
    browser.await("#tiles", "nobody waits");
    looks("queue", "nothing-yet", "#stages", "Nobody waits.");
    looks("trends", "no-trends", ".chart", "Nobody has rated a case");
    looks("missed", "nothing-missed", "#missed-about", "Nothing was missed");
    assertEquals(List.of(), faults);
  }

  @Test
  void everyViewIsSoundAndFitsOnABusyDay() throws Exception {
    CaseNumber number = desk.fill().get(0);
    desk.breakConfig(folder);
    desk.troubleTelegram();
    logIn("Zażółć");
    browser.await("#system-badge", "3");
    looks("queue", "queue", "#stages", "Emma");
    looks("queue/" + number.value(), "case", "#case-log", "where is my parcel?");
    looks("trends", "trends", ".chart", "on average");
    looks("missed", "missed", "#missed-groups", "bulgocze");
    looks("system", "system", "#problems", "headset.yaml");
    assertEquals(List.of(), faults);
  }

  private void looks(String view, String name, String selector, String words) throws IOException {
    browser.script("location.hash = '#" + view + "'");
    browser.await(selector, words);
    look(name);
  }

  /**
   * In both themes and widths; axe, which takes its time, where the two that differ most meet, and
   * on the narrower one alone where there is next to nothing to see.
   */
  private void look(String name) throws IOException {
    boolean bare = name.startsWith("no") || name.equals("login");
    for (String theme : List.of("light", "dark")) {
      browser.prefers(theme);
      for (int width : List.of(DESK, PHONE)) {
        browser.view(width, width == DESK ? 900 : 844);
        settle();
        String which = name + "-" + theme + "-" + width;
        picture(which);
        if (theme.equals("light") == (width == DESK) && !(bare && width == DESK)) {
          Axe.seriousFaults(browser).forEach(fault -> faults.add(which + ": " + fault));
        }
        Object tooWide = browser.script("return document.documentElement.scrollWidth > innerWidth");
        if (Boolean.TRUE.equals(tooWide)) {
          faults.add(which + " scrolls sideways");
        }
      }
    }
    browser.prefers("light");
    browser.view(DESK, 900);
  }

  /** Nothing is on its way any more. */
  private void settle() {
    browser.later(
        "const done = arguments[arguments.length - 1];"
            + "requestAnimationFrame(() => requestAnimationFrame(() => done(true)))");
  }

  private void logIn(String name) {
    browser.open(page.address());
    browser.await("#login-heading", "Log in");
    browser.find("#login-name").sendKeys(name);
    browser.say("#login-password", People.PASSWORD);
    browser.await("#connection", "Live");
  }

  private static void picture(String name) {
    try {
      Files.write(PICTURES.resolve(name + ".png"), browser.picture());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
