package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.page.Browser;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser. */
class ConsolePageIT {

  private static final String CHAT = "#chat";
  private static final String THREAD = "#thread-log";
  private static final By CHOSEN = By.cssSelector(".chosen");

  @TempDir static Path profile;
  static Browser browser;

  @TempDir Path folder;
  ServedConsole console;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    console = ServedConsole.start(folder);
    browser.resize(1280, 800);
    browser.open(console.page);
    browser.await("#connection", "Live");
  }

  @AfterEach
  void close() {
    List<String> complaints = browser.complaints();
    browser.open(URI.create("about:blank"));
    console.close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void firstVisitorFindsAnExampleCustomerAndWhatToDo() {
    browser.await(CHAT + " .bubble", "Hello Emma!");
    assertEquals("true", browser.await("#customers button", "Emma").getAttribute("aria-pressed"));
    browser.await("#customers button", "Ewa");
    browser.await("#thread-empty", "Press 🎧 in the customer’s chat.");
  }

  @Test
  void customerIsHelpedByAPersonWhileBothSidesLookOn() {
    browser.click(CHAT + " .choice", "Where is my parcel?");
    browser.click(CHAT + " .item:not(.past) .choice", "🎧 Talk to a person");
    browser.click("#queue .waiting .case", "Emma");
    browser.await("#card", "Status: waiting");
    browser.click("#card .choice", "Claim");
    browser.await("#thread-about", "In hand");
    browser.await(CHAT + " .bubble", "Anna is here to help you");
    browser.say("#staff-say", "Good morning, Emma");
    browser.await(CHAT + " .from-associate .bubble", "Good morning, Emma");
    browser.await(THREAD + " .mine .mark", "✅");
    browser.say("#customer-say", "Thank you");
    browser.await(THREAD + " .from-customer .bubble", "Thank you");
    browser.say("#staff-say", "/note a kind customer");
    browser.await(THREAD + " .note .bubble", "a kind customer");
    browser.click("#card .choice", "Close");
    browser.await("#thread-about", "Closed");
    browser.await(CHAT + " .choice", "5 ⭐");
  }

  @Test
  void threadOfACaseThatMovedOnLeadsToWhereItIsWorked() {
    browser.click(CHAT + " .choice", "🎧 Talk to a person");
    browser.click("#queue .waiting .case", "Emma");
    browser.click("#card .choice", "Escalate");
    browser.await("#thread-about", "Moved on");
    browser.click(".onward", "Go on in Managers");
    browser.await("#thread-about", "Waiting");
    browser.await("#thread-about", "Managers");
  }

  @Test
  void pressedBubbleStandsOutWhereItWasPressedAlone() {
    browser.click(CHAT + " .choice", "Where is my parcel?");
    browser.await(CHAT + " .bubble", "Which order is it?");
    browser.click(CHAT + " .item:not(.past) .choice", "🎧 Talk to a person");
    browser.await(CHAT + " .bubble", "Your case number is");
    List<String> chosen = browser.all(CHAT + " .chosen").stream().map(WebElement::getText).toList();
    assertEquals(List.of("Where is my parcel?", "🎧 Talk to a person"), chosen);
    assertEquals(
        "🎧 Talk to a person",
        browser.await(CHAT + " .item:has(.chosen)", "Which order").findElement(CHOSEN).getText());
  }

  @Test
  void longChatOpensAtItsEndAndGivesTheRestOnDemand() throws Exception {
    String customer = console.customer("Zofia");
    for (int i = 1; i <= 120; i++) {
      console.post(ServedConsole.messagesOf(customer), "{\"text\":\"line " + i + "\"}");
    }
    console.lines(ServedConsole.messagesOf(customer), 240);
    browser.click("#customers button", "Zofia");
    browser.await(CHAT + " .mine .bubble", "line 120");
    assertFalse(browser.bubbles(CHAT).contains("line 1"));
    while (!browser.bubbles(CHAT).contains("line 1")) {
      browser.script("document.querySelector('#chat').scrollTop = 0");
      browser.click(CHAT + " .earlier button", "Earlier messages");
    }
    Awaitility.await()
        .untilAsserted( // the bot may still be answering the last lines
            () ->
                assertEquals(
                    console.lines(ServedConsole.messagesOf(customer), 240).size(),
                    browser.bubbles(CHAT).size()));
    assertEquals(0, browser.all(CHAT + " .earlier").size());
  }

  @Test
  void reloadShowsTheSameOnce() {
    browser.say("#customer-say", "hello");
    Awaitility.await().until(() -> browser.bubbles(CHAT).size() == 4);
    List<String> before = browser.bubbles(CHAT);
    browser.reload();
    browser.await("#connection", "Live");
    Awaitility.await().untilAsserted(() -> assertEquals(before, browser.bubbles(CHAT)));
  }

  @Test
  void restartOfTheConsoleLosesNothingAndRepeatsNothing() throws Exception {
    browser.await(CHAT + " .bubble", "Hello Emma!");
    int port = console.port();
    console.close();
    browser.await("#connection", "Reconnecting");
    browser.say("#customer-say", "said while it was away");
    console = ServedConsole.start(folder, "b", bot -> bot, port);
    browser.await("#connection", "Live");
    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () ->
                assertEquals(
                    List.of(
                        "Emma opened the chat",
                        "Hello Emma! I'm Headset. What is it about?",
                        "said while it was away",
                        "Hello Emma! I'm Headset. What is it about?"),
                    browser.bubbles(CHAT)));
  }

  @Test
  void whatIsTypedIsTextAndNothingElse() {
    String hostile = "<img src=x onerror=\"document.title='broken'\"> **b** <@1>";
    browser.say("#customer-say", hostile);
    browser.await(CHAT + " .mine .bubble", hostile);
    assertEquals(0, browser.all(CHAT + " .bubble img").size());
    assertFalse(String.valueOf(browser.script("return document.title")).contains("broken"));
  }

  @Test
  void keyboardAloneIsEnough() {
    browser.await(CHAT + " .bubble", "Hello Emma!");
    browser.script("document.querySelector('.skip').focus()"); // it is out of sight until then
    browser.type(Keys.ENTER);
    assertEquals("customer-say", browser.focused().getAttribute("id"));
    browser.type("first", Keys.chord(Keys.SHIFT, Keys.ENTER), "second", Keys.ENTER);
    browser.await(CHAT + " .mine .bubble", "first\nsecond");
    browser.type("/as");
    browser.await("#customer-say-list li", "/associate");
    browser.type(Keys.ARROW_DOWN);
    assertEquals(
        "customer-say-0", browser.find("#customer-say").getAttribute("aria-activedescendant"));
    browser.type(Keys.ENTER);
    assertEquals("/associate ", browser.find("#customer-say").getDomProperty("value"));
    // From the box backwards: the paperclip and 🎧, then the newest bubbles.
    browser.type(Keys.chord(Keys.SHIFT, Keys.TAB));
    assertEquals("Talk to a person", browser.focused().getAccessibleName());
    browser.type(Keys.chord(Keys.SHIFT, Keys.TAB));
    browser.type(Keys.chord(Keys.SHIFT, Keys.TAB));
    assertEquals("🎧 Talk to a person", browser.focused().getAccessibleName());
    browser.type(Keys.ENTER);
    browser.await("#queue .waiting .case", "Emma");
  }

  @Test
  void everyControlHasANameAndTheChatsAreLiveLogs() {
    browser.click(CHAT + " .choice", "🎧 Talk to a person");
    browser.click("#queue .waiting .case", "Emma");
    browser.await("#card .choice", "Claim");
    for (WebElement control : browser.all("button, select, input:not([type=file]), textarea")) {
      if (control.isDisplayed()) {
        assertFalse(control.getAccessibleName().isBlank(), control.getDomProperty("outerHTML"));
      }
    }
    for (String log : List.of(CHAT, THREAD)) {
      assertEquals("log", browser.find(log).getAriaRole());
      assertEquals("polite", browser.find(log).getAttribute("aria-live"));
      assertFalse(browser.find(log).getAccessibleName().isBlank());
    }
  }

  @Test
  void phonesWidthShowsOnePaneWithoutScrollingSideways() {
    browser.resize(360, 700);
    browser.await(CHAT + " .bubble", "Hello Emma!");
    assertFalse(browser.find("#desk").isDisplayed());
    browser.click(CHAT + " .choice", "🎧 Talk to a person");
    browser.await("#desk-badge", "1");
    browser.click("#show-desk", "Desk");
    browser.click("#queue .case", "Emma");
    browser.click("#card .choice", "Claim");
    browser.await("#thread-about", "In hand");
    assertFalse(browser.find("#customer").isDisplayed());
    Object tooWide = browser.script("return document.documentElement.scrollWidth > innerWidth");
    assertEquals(false, tooWide);
    browser.click("#back", "Back to the queue");
    assertTrue(browser.await("#queue .claimed .case", "Emma").isDisplayed());
  }

  @Test
  void newCustomerSpeaksTheirOwnLanguage() {
    browser.click("#new-customer", "New customer");
    browser.find("#newcomer-name").sendKeys("Zofia");
    browser.find("#newcomer-languages input[value=pl]").click();
    browser.type(Keys.ENTER);
    browser.await("#customers button", "Zofia");
    browser.click("#chat-empty button", "Zacznij");
    browser.await(CHAT + " .bubble", "Hello Zofia!");
    assertEquals("pl", browser.find(".phone").getAttribute("lang"));
  }

  @Test
  void fileIsShownInTheChat(@TempDir Path files) throws Exception {
    browser.await(CHAT + " .bubble", "Hello Emma!");
    Path file = Files.writeString(files.resolve("invoice.txt"), "12.00");
    browser.find("#customer-composer input[type=file]").sendKeys(file.toString());
    browser.await(CHAT + " .mine .file", "invoice.txt");
  }

  @Test
  void addressWithAnOldTokenSaysWhatToDo() {
    browser.open(console.page.resolve("/?token=an-old-token"));
    browser.await("#alarm", "Open the one that");
    browser.await("#connection", "Not connected");
  }
}
