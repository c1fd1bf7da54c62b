package dev.headset.app.console;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A real headless Chromium of the machine. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one; skips the test, and says so, where there is none. */
  static Browser start(Path profile) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there) {
      System.err.println(
          "SKIPPED: the page is not tested, since " + CHROMIUM + " or " + DRIVER + " is missing");
    }
    assumeTrue(there, "Chromium and its driver are installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    // It warns that it has no DevTools of this very version, which are not used here.
    SELENIUM.setLevel(Level.SEVERE);
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    return new Browser(new ChromeDriver(options));
  }

  void open(URI page) {
    driver.get(page.toString());
  }

  void reload() {
    driver.navigate().refresh();
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits for a shown element whose text holds the words. */
  WebElement await(String selector, String words) {
    return Awaitility.await("\"" + words + "\" in " + selector)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreException(StaleElementReferenceException.class)
        .until(
            () ->
                all(selector).stream()
                    .filter(WebElement::isDisplayed)
                    .filter(element -> element.getText().contains(words))
                    .findFirst()
                    .orElse(null),
            Objects::nonNull);
  }

  void click(String selector, String words) {
    Awaitility.await("a click on \"" + words + "\" in " + selector)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptionsInstanceOf(WebDriverException.class)
        .until(
            () -> {
              await(selector, words).click();
              return true;
            });
  }

  /** Types into whatever has the focus. */
  void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void say(String box, String text) {
    find(box).sendKeys(text, Keys.ENTER);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object script(String code) {
    return ((JavascriptExecutor) driver).executeScript(code);
  }

  /** The texts of all bubbles in a log, in order. */
  List<String> bubbles(String log) {
    @SuppressWarnings("unchecked")
    List<String> texts =
        (List<String>)
            script(
                "return [...document.querySelectorAll('"
                    + log
                    + " .item:not(.sent):not(.typing) :is(.bubble, .event-text)')]"
                    + ".map(e => e.textContent)");
    return texts;
  }

  /** What the page complained of: refused scripts, errors thrown. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("net::ERR") && !message.contains("status of 401"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
