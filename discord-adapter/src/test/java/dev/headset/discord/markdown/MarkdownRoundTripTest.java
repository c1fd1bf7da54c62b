package dev.headset.discord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Formatted text, written and read again. */
class MarkdownRoundTripTest {

  private static final List<Style> STYLES = List.of(Style.values());
  private static final int ROUNDS = 4000;
  private static final List<String> WORDS =
      List.of("a", "word", "zażółć", "👋", "👩‍👩‍👧", "שלום", "1*2", "x_y", "`", "#", "\u200b");
  private static final List<String> GAPS = List.of(" ", "\n", "\n\n", ". ", ", ");
  private static final List<String> ADDRESSES =
      List.of("https://a.b/c_d", "http://x/(y)?q=1*2", "https://ż.pl/~a");

  @Test
  void whatDiscordCanShowComesBackAsItWas() {
    Random random = new Random(20261125);
    for (int round = 0; round < ROUNDS; round++) {
      Formatted said = words(random);
      Formatted shown = MarkdownWriter.shown(said);
      Formatted read = MarkdownReader.read(MarkdownWriter.write(said), Names.NONE);
      assertEquals(Told.of(shown), Told.of(new Layers(read).formatted()), () -> Told.of(said));
      assertEquals(MarkdownWriter.shown(read), shown);
    }
  }

  @Test
  void theTextIsTheTextWhateverIsSetApartInIt() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(MarkdownTest.BITS.get(random.nextInt(MarkdownTest.BITS.size())));
      }
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        Style style = STYLES.get(random.nextInt(7));
        int start = random.nextInt(text.length());
        spans.add(new Span(start, start + 1 + random.nextInt(8), style));
      }
      Formatted said = new Formatted(text.toString(), spans);
      Formatted read = MarkdownReader.read(MarkdownWriter.write(said), Names.NONE);
      String told = Told.of(said);
      if (spans.stream().noneMatch(span -> span.style() == Style.QUOTE)) {
        assertEquals(said.text(), read.text(), told);
      } else {
        assertEquals(said.text().replace("\n", ""), read.text().replace("\n", ""), told);
      }
    }
  }

  @Test
  void isWrittenPlainly() {
    assertEquals("a **bc** d", written("a bc d", 1, 4, Style.BOLD));
    assertEquals("**a\\*b**", written("a*b", 0, 3, Style.BOLD));
    assertEquals("*a* b", written("a b", 0, 1, Style.ITALIC));
    assertEquals("~~a~~\\~", written("a~", 0, 2, Style.STRIKE));
    assertEquals("||a||\\|", written("a|", 0, 2, Style.SPOILER));
    assertEquals("``a`b``", written("a`b", 0, 3, Style.CODE));
    assertEquals("`` `b` ``", written("`b`", 0, 3, Style.CODE));
    assertEquals("```\na\n```", written("a", 0, 1, Style.PRE));
    assertEquals("> a\nb", written("ab", 0, 1, Style.QUOTE));
  }

  private static String written(String text, int start, int end, Style style) {
    return MarkdownWriter.write(new Formatted(text, List.of(new Span(start, end, style))));
  }

  @Test
  void aLinkThatDiscordWouldNotShowHasItsAddressBehindIt() {
    assertEquals("us (mailto:a@b)", link("us", "mailto:a@b"));
    assertEquals("https://a.b (https://evil.example)", link("https://a.b", "https://evil.example"));
    assertEquals("https://a.b", link("https://a.b", "https://a.b"));
    assertEquals("[] (https://a.b)", link("[]", "https://a.b"));
    assertEquals("[a](http://x/%29%20%28%3C)", linked("a", "http://x/) (<"));
  }

  @Test
  void spansThatCrossAreSplit() {
    Formatted crossing =
        new Formatted(
            "one two three", List.of(new Span(0, 7, Style.BOLD), new Span(4, 13, Style.UNDERLINE)));

    assertEquals("**one __two__**__ three__", MarkdownWriter.write(crossing));
  }

  private static String link(String words, String address) {
    return MarkdownReader.read(linked(words, address), Names.NONE).text();
  }

  private static String linked(String words, String address) {
    return MarkdownWriter.write(
        new Formatted(words, List.of(new Span(0, words.length(), Style.LINK, address))));
  }

  private static Formatted words(Random random) {
    Formatted said = Formatted.EMPTY;
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      Formatted word = Formatted.plain(WORDS.get(random.nextInt(WORDS.size())));
      for (int styles = random.nextInt(4); styles > 0; styles--) {
        Style style = STYLES.get(random.nextInt(STYLES.size()));
        String argument =
            style == Style.LINK ? ADDRESSES.get(random.nextInt(ADDRESSES.size())) : "";
        List<Span> spans = new ArrayList<>(word.spans());
        spans.add(new Span(0, word.text().length(), style, argument));
        word = new Formatted(word.text(), spans);
        if (random.nextBoolean()) {
          word = word.then(" ").then(WORDS.get(random.nextInt(WORDS.size())));
        }
      }
      said = said.then(word).then(GAPS.get(random.nextInt(GAPS.size())));
    }
    return said.part(0, said.text().stripTrailing().length());
  }
}
