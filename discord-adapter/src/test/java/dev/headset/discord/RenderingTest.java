package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.discord.markdown.MarkdownReader;
import dev.headset.discord.markdown.Names;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

  private static final List<Style> STYLES = List.of(Style.values());
  private static final List<String> BITS =
      List.of(
          "*",
          "__",
          "`",
          "||",
          "\\",
          "[",
          "](",
          "<",
          "@here",
          ":",
          "\n",
          " ",
          "a",
          "👋",
          "http://x");

  @Test
  void noPartIsLongerThanDiscordTakesWhateverItIsMadeOf() {
    Random random = new Random(7);
    for (int round = 0; round < 4; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 3000) {
        String bit = BITS.get(random.nextInt(BITS.size()));
        text.append(bit.repeat(1 + random.nextInt(round * 10 + 1)));
      }
      text.append("http://x").append("]".repeat(2500)).append('y');
      List<Span> spans = new ArrayList<>();
      for (int at = 0; at < 2500; at += 1 + random.nextInt(1 + round * 20)) {
        Style style = STYLES.get(random.nextInt(STYLES.size()));
        spans.add(new Span(at, at + 1 + random.nextInt(1 + round * 60), style, "https://a.b"));
      }
      for (Part part : Rendering.parts(said(new Formatted(text.toString(), spans)))) {
        assertTrue(part.content().length() <= Rendering.MAX_CHARS);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void aStyleThatIsLongerThanAMessageGoesOnInTheNext(Style style) {
    String words = "word ".repeat(700).strip();
    Span whole = new Span(0, words.length(), style, style == Style.LINK ? "https://a.b" : "");

    List<Formatted> read = read(said(new Formatted(words, List.of(whole))));

    assertEquals(2, read.size());
    assertEquals(words, read.get(0).text() + " " + read.get(1).text());
    read.forEach(
        part ->
            assertEquals(
                List.of(new Span(0, part.text().length(), style, whole.argument())), part.spans()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1998, 1999, 2000, 2001})
  void theLimitCountsWhatIsWrittenNotWhatIsMeant(int chars) {
    Formatted bold = Formatted.in(Style.BOLD, "x".repeat(chars - 4));

    assertEquals(chars <= 2000 ? 1 : 2, Rendering.parts(said(bold)).size());
  }

  @Test
  void aQuoteOrABlockBeginsBelowTheSpeakersName() {
    OutgoingMessage quote =
        new OutgoingMessage(new Speaker.Customer("Ewa"), "", List.of(), List.of())
            .saying(Formatted.in(Style.QUOTE, "as you said"));

    assertEquals("**Ewa**:\n> as you said", Rendering.parts(quote).get(0).content());
  }

  private static List<Formatted> read(OutgoingMessage message) {
    return Rendering.parts(message).stream()
        .map(part -> MarkdownReader.read(part.content(), Names.NONE))
        .toList();
  }

  private static OutgoingMessage said(Formatted words) {
    return OutgoingMessage.bot("").saying(words);
  }
}
