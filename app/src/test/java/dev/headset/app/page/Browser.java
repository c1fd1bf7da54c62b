package dev.headset.app.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A real headless Chromium of the machine. */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(20);

  private static final int NARROW = 600;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one; skips the test, and says so, where there is none. */
  public static Browser start(Path profile) {
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

  public void open(URI page) {
    driver.get(page.toString());
  }

  public void reload() {
    driver.navigate().refresh();
  }

  public void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits for a shown element whose text holds the words. */
  public WebElement await(String selector, String words) {
    return Awaitility.await("\"" + words + "\" in " + selector)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .ignoreException(StaleElementReferenceException.class)
        .until(
            () ->
                having(selector, words).stream()
                    .filter(WebElement::isDisplayed)
                    .filter(element -> element.getText().contains(words))
                    .findFirst()
                    .orElse(null),
            Objects::nonNull);
  }

  /** Those that may show the words; asked at once, since each question to a browser takes time. */
  private List<WebElement> having(String selector, String words) {
    @SuppressWarnings("unchecked")
    List<WebElement> found =
        (List<WebElement>)
            driver.executeScript(
                """
                const plain = (text) => text.replace(/\\s+/g, ' ');
                const words = plain(arguments[1]);
                return [...document.querySelectorAll(arguments[0])]
                  .filter((each) => plain(each.innerText ?? each.textContent).includes(words));
                """,
                selector,
                words);
    return found;
  }

  public void click(String selector, String words) {
    Awaitility.await("a click on \"" + words + "\" in " + selector)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .ignoreExceptionsInstanceOf(WebDriverException.class)
        .until(
            () -> {
              await(selector, words).click();
              return true;
            });
  }

  /** Types into whatever has the focus. */
  public void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  public void say(String box, String text) {
    find(box).sendKeys(text, Keys.ENTER);
  }

  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  public Object script(String code) {
    return ((JavascriptExecutor) driver).executeScript(code);
  }

  /** The texts of all bubbles in a log, in order. */
  public List<String> bubbles(String log) {
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

  /** How wide the page itself is to be, and how high: a window has borders. */
  public void view(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width <= NARROW));
  }

  /** What the machine is said to prefer: {@code dark} or {@code light}. */
  public void prefers(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** What is seen, as PNG. */
  public byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Runs a script that calls back with its answer. */
  public Object later(String code) {
    return driver.executeAsyncScript(code);
  }

  /** What the page complained of: refused scripts, errors thrown. */
  public List<String> complaints() {
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
