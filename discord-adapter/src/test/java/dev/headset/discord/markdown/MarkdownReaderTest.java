package dev.headset.discord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Discord's client shows what people type, told with a letter for each style. */
class MarkdownReaderTest {

  private static final Names KNOWN =
      new Names() {
        @Override
        public Optional<String> person(String id) {
          return id.equals("1") ? Optional.of("Anna") : Optional.empty();
        }

        @Override
        public Optional<String> role(String id) {
          return id.equals("2") ? Optional.of("Support") : Optional.empty();
        }

        @Override
        public Optional<String> channel(String id) {
          return id.equals("3") ? Optional.of("help") : Optional.empty();
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = 'Q',
      textBlock =
          """
          **a** b            | {B:a} b
          *a* _b_            | {I:a} {I:b}
          ***a***            | {B:{I:a}}
          ***a* b**          | {B:{I:a} b}
          ***a** b*          | {I:{B:a} b}
          *a **b***          | {I:a {B:b}}
          __a _b___          | {U:a {I:b}}
          ~~a~~ __b__        | {S:a} {U:b}
          snake_case_name    | snake_case_name
          2 * 3 * 4          | 2 * 3 * 4
          * a*               | * a*
          *a *b              | *a *b
          \\*a\\* \\\\        | *a* \\
          **a                | **a
          `a*b*` ``c`d``     | {C:a*b*} {C:c`d}
          `` `a` ``          | {C:`a`}
          **a `b** c`        | {B:a `b} c`
          [a](https://x.y)   | {L:a}
          [a](x.y) [b]       | [a](x.y) [b]
          [a [b] c](http://x)| {L:a [b] c}
          [https://a](http://x) | [https://a](http://x)
          <https://x.y/a_b_> | https://x.y/a_b_
          https://x/_a_*b*   | https://x/_a_*b*
          # a                | # a
          - *a*              | - {I:a}
          -# a               | -# a
          <@1> <@!1> <@9>    | @Anna @Anna <@9>
          <@&2> <#3> </ask:4>| @Support #help /ask
          <:wave:5> <a:b_1:6>| :wave: :b_1:
          <t:0:d> <t:60:t>   | 1970-01-01 00:01 UTC
          <t:86400> <t:99999999999999:R> | 1970-01-02 00:00 UTC <t:99999999999999:R>
          @everyone @here    | @everyone @here
          """)
  void isReadAsItIsShown(String typed, String shown) {
    assertEquals(shown, Told.of(MarkdownReader.read(typed, KNOWN)));
  }

  @Test
  void spoilersHideWhatTheyHold() {
    assertEquals("{H:a {B:b}} |", Told.of(read("||a **b**|| |")));
  }

  @Test
  void quotesAreLinesOfTheirOwn() {
    assertEquals("a\n{Q:b {B:c}\nd}\ne", Told.of(read("a\n> b **c**\n> d\ne")));
    assertEquals("{Q:a\nb}", Told.of(read(">>> a\nb")));
    assertEquals("a > b\n>c", Told.of(read("a > b\n>c")));
    assertEquals("{Q:{P:a}}\n> b", Told.of(read("> ```\n> a\n> ```\n\\> b")));
  }

  @Test
  void blocksOfCodeKnowTheirLanguage() {
    Formatted read = read("see\n```Java\n\n  int i;\n> x\n\n```");

    assertEquals("see\n  int i;\n> x", read.text());
    assertEquals(List.of(new Span(4, read.text().length(), Style.PRE, "java")), read.spans());
    assertEquals("{P:js}", Told.of(read("```js\n```")));
    assertEquals("{P:two words\nx}", Told.of(read("```two words\nx```")));
  }

  @Test
  void linksKnowWhereTheyLead() {
    assertEquals(
        List.of(new Span(0, 1, Style.LINK, "https://x.y/(a)?b=\"c\"")),
        read("[a](<https://x.y/(a)?b=\"c\"> \"title\")").spans());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "***a",
        "_",
        "__ ",
        "~~",
        "||",
        "`",
        "```",
        "``a`",
        "[",
        "[](",
        "[a](http://",
        "[[",
        "> ",
        ">>> ",
        "\n> ",
        "\\",
        "<",
        "<@1",
        "<t:1",
        "<http://",
        "http://,",
        "*a _b __c ",
        "**a~~b||",
        "[a]",
        "](",
        "*_",
        "\n",
        " ",
        "```a\n",
        "```\n\n",
        "https://x)"
      })
  void aTextThatIsMadeToBeHardTakesNoTime(String hard) {
    for (String text : List.of(hard.repeat(10_000), hard.repeat(5_000) + "x" + reversed(hard))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> MarkdownReader.read(text, Names.NONE), hard);
    }
  }

  private static String reversed(String hard) {
    return new StringBuilder(hard).reverse().toString().repeat(5_000);
  }

  private static Formatted read(String typed) {
    return MarkdownReader.read(typed, KNOWN);
  }
}
