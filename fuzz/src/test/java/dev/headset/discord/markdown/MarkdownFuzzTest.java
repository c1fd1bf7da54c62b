package dev.headset.discord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.fuzz.Given;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Discord's Markdown, both ways. */
class MarkdownFuzzTest {

  private static final List<Style> STYLES = List.of(Style.values());

  @FuzzTest(maxDuration = Given.TIME)
  void anythingIsReadAndWrittenAgain(byte[] given) {
    Formatted read = MarkdownReader.read(Given.text(given), Names.NONE);
    MarkdownWriter.write(read);
  }

  /** The first line tells what is set apart in the rest: three characters for each span. */
  @FuzzTest(maxDuration = Given.TIME)
  void wordsThatAreSetApartStayTheWords(byte[] given) {
    String all = Given.text(given);
    int end = Math.max(0, all.indexOf('\n'));
    String text = all.substring(end);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 2 < Math.min(end, 24); i += 3) {
      Style style = STYLES.get(all.charAt(i) % STYLES.size());
      if (style != Style.LINK && style != Style.QUOTE) {
        int start = all.charAt(i + 1) % 64;
        spans.add(new Span(start, start + 1 + all.charAt(i + 2) % 64, style));
      }
    }
    Formatted said = new Formatted(text, spans);
    assertEquals(said.text(), MarkdownReader.read(MarkdownWriter.write(said), Names.NONE).text());
  }

  @FuzzTest(maxDuration = Given.TIME)
  void escapedWordsAreRead(byte[] given) {
    String text = Given.text(given);
    Formatted read = MarkdownReader.read(Markdown.escape(text), Names.NONE);
    assertEquals(text, read.text());
    assertEquals(List.of(), read.spans());
  }
}
