package dev.headset.telegram;

import static dev.headset.telegram.RelayTest.last;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set apart in a text, to Telegram and back. */
final class FormattingTest {

  private static final List<Style> STYLES = List.copyOf(EnumSet.allOf(Style.class));
  private static final List<String> PIECES =
      List.of(
          "a",
          "Zażółć",
          " ",
          "\n",
          "*_`|~[](){}<>&\\",
          "👍",
          "👨‍👩‍👧‍👦",
          "שלום",
          "\u200F",
          "\u200B",
          "e\u0301",
          "@anna_support",
          "/close",
          "https://example.org/a_b",
          "##",
          "```");

  private final Rig rig = new Rig();
  private TelegramUser ewa;
  private Address private_;

  @BeforeEach
  void start() {
    rig.serve();
    ewa = rig.user("Ewa");
    ewa.startsBot(rig.bot);
    rig.said();
    private_ = Rig.address(ewa.id());
  }

  @AfterEach
  void close() {
    rig.close();
    assertEquals(List.of(), rig.server.violations());
  }

  @Test
  void whatAPersonSetApartComesInSo() {
    String text = "bold code link quote 👍 end";
    ewa.sends(
        rig.bot,
        TelegramContent.formatted(
            text,
            new EntityView("bold", 0, 2),
            new EntityView("bold", 2, 2),
            new EntityView("pre", 5, 4, "java"),
            new EntityView("text_link", 10, 4, "https://example.org/"),
            new EntityView("expandable_blockquote", 15, 5),
            new EntityView("custom_emoji", 21, 2, "5368324170671202286"),
            new EntityView("text_mention", 24, 3, "7"),
            new EntityView("hologram", 0, 3),
            new EntityView("spoiler", 24, 99)));
    assertEquals(
        new Formatted(
            text,
            List.of(
                new Span(0, 4, Style.BOLD),
                new Span(5, 9, Style.PRE, "java"),
                new Span(10, 14, Style.LINK, "https://example.org/"),
                new Span(15, 20, Style.QUOTE),
                new Span(24, 27, Style.SPOILER))),
        rig.said(2).get(1).content().formatted());
  }

  @Test
  void whatIsSentComesBackAsTelegramShowsIt() {
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      Formatted sent = random(random);
      Formatted shown = new Formatted(sent.text(), EntityWriter.untangled(sent));

      assertEquals(shown, shownInPrivate(sent), () -> "sent as " + sent);
      assertEquals(shown.spans(), EntityWriter.untangled(shown), "and so it stays");
    }
  }

  @Test
  void indentedLinesAndRunsOfSpacesStayAsTheyAre() {
    Formatted settings =
        Formatted.plain("server:\n  port: 8080\n\n  hosts:\n    - a   # one\n    - b_c");

    assertEquals(settings, shownInPrivate(settings));
  }

  @Test
  void aTextIsShownAsItIs() {
    Random random = new Random(43);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 1 + random.nextInt(40); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append('x');
      assertEquals(
          Formatted.plain(text.toString()), shownInPrivate(Formatted.plain(text.toString())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"half \uD83D", "\uDC4D half", "\uDC4D\uD83D"})
  void halvesOfCharactersAreShownAsUnreadable(String text) {
    String shown = shownInPrivate(Formatted.plain(text)).text();
    assertEquals(text.replace('\uD83D', '\uFFFD').replace('\uDC4D', '\uFFFD'), shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u200B\u200D", "\u2800\u3164", "\u202E\r", "\u0007"})
  void whatCanNotBeSeenIsNotSent(String text) {
    assertTrue(
        rig.tell(private_, OutgoingMessage.bot(text))
            instanceof dev.headset.platform.Delivery.Refused);
  }

  @Test
  void theSpeakersNameShiftsWhatIsSetApart() {
    TelegramGroup group = rig.group();
    Formatted said = Formatted.plain("see ").then(Formatted.in(Style.ITALIC, "this"));
    rig.told(Rig.address(group.id()), from("Ewa 🎧", said));
    assertEquals(
        List.of(new EntityView("bold", 0, 6), new EntityView("italic", 12, 4)),
        last(group.messages()).entities());
  }

  @Test
  void aQuoteBeginsOnALineOfItsOwn() {
    TelegramGroup group = rig.group();
    rig.told(Rig.address(group.id()), from("Ewa", Formatted.in(Style.QUOTE, "theirs")));
    assertEquals("Ewa:\ntheirs", last(group.messages()).text());
  }

  @Test
  void aLinkCanNotAlertAPerson() {
    Formatted link = new Formatted("hi", List.of(new Span(0, 2, Style.LINK, "tg://user?id=7")));
    assertEquals(Formatted.plain("hi"), shownInPrivate(link));
  }

  @Test
  void noNameInStrangersWordsAlertsAnybodyHoweverItIsSetApart() {
    TelegramGroup group = rig.group();
    Random random = new Random(44);
    for (int round = 0; round < 60; round++) {
      rig.told(Rig.address(group.id()), from("@boss_of_all", random(random)));
      assertAlertsNobody(last(group.messages()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 120, 300})
  void norWhereThereAreMoreThanTelegramCounts(int names) {
    TelegramGroup group = rig.group();
    String text = "@anna_support ".repeat(names).strip();
    rig.told(Rig.address(group.id()), from("Ewa", Formatted.in(Style.BOLD, text)));
    for (TelegramMessage message : group.messages()) {
      assertAlertsNobody(message);
    }
    assertEquals("Ewa: " + text, String.join(" ", texts(group)));
  }

  @Test
  void moreFormattingThanTelegramTakesGoesAndTheTextStays() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      spans.add(new Span(2 * i, 2 * i + 1, Style.BOLD));
    }
    String text = "a ".repeat(120) + "x";
    assertEquals(Formatted.plain(text), shownInPrivate(new Formatted(text, spans)));
    List<Span> long_ = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String address = "https://example.org/" + "a".repeat(500) + i;
      long_.add(new Span(2 * i, 2 * i + 1, Style.LINK, address));
    }
    assertEquals(Formatted.plain(text), shownInPrivate(new Formatted(text, long_)));
  }

  @Test
  void formattingGoesOnInTheNextPart() {
    Formatted said = Formatted.in(Style.SPOILER, "word ".repeat(1000) + "x");
    OutgoingMessage message = OutgoingMessage.bot("").saying(said);
    assertEquals(2, rig.told(private_, message).messages().size());
    List<TelegramMessage> shown = ewa.dialogWith(rig.bot).messages();
    for (TelegramMessage part : shown.subList(shown.size() - 2, shown.size())) {
      assertEquals(List.of(new EntityView("spoiler", 0, part.text().length())), part.entities());
    }
  }

  private List<String> texts(TelegramGroup group) {
    return group.messages().stream()
        .filter(message -> message.fromId() == rig.bot.id())
        .map(TelegramMessage::text)
        .toList();
  }

  private static void assertAlertsNobody(TelegramMessage message) {
    assertFalse(
        message.entities().stream().anyMatch(entity -> entity.type().contains("mention")),
        () -> message.text() + message.entities());
  }

  private Formatted shownInPrivate(Formatted said) {
    rig.told(private_, OutgoingMessage.bot("").saying(said));
    TelegramMessage shown = last(ewa.dialogWith(rig.bot).messages());
    return EntityReader.read(shown.text(), shown.json().path("entities"));
  }

  private static OutgoingMessage from(String name, Formatted said) {
    return new OutgoingMessage(new Speaker.Customer(name), "", List.of(), List.of()).saying(said);
  }

  private static Formatted random(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    text.append('x');
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      int start = random.nextInt(text.length());
      Style style = STYLES.get(random.nextInt(STYLES.size()));
      String argument =
          switch (style) {
            case LINK -> List.of("https://example.org/", "javascript:x", "").get(random.nextInt(3));
            case PRE -> List.of("java", "").get(random.nextInt(2));
            default -> "";
          };
      spans.add(new Span(start, start + 1 + random.nextInt(text.length()), style, argument));
    }
    return new Formatted(text.toString(), spans);
  }
}
