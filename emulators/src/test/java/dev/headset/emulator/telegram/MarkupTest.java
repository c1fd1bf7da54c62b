package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text formatted with HTML and MarkdownV2. */
class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "HTML | <b>Ewa</b> &amp; <i>Anna</i> | Ewa & Anna | bold 0+3, italic 6+4",
        "html | 📦 <b>x</b> | 📦 x | bold 3+1",
        "HTML | <b>a<i>b</i></b> | ab | bold 0+2, italic 1+1",
        "HTML | <a href=\"https://example.org/?a=1&amp;b=2\">x</a> | x | text_link 0+1",
        "HTML | <pre><code class=\"language-java\">x</code></pre> | x | pre 0+1",
        "HTML | <blockquote expandable>x</blockquote> | x | expandable_blockquote 0+1",
        "HTML | a &unknown; &lt;b&gt; &#49; | a &unknown; <b> 1 | ^^",
        "HTML | <b>  x </b> | x | bold 0+1",
        "MarkdownV2 | *a _b_* | a b | bold 0+3, italic 2+1",
        "MarkdownV2 | \\*a\\* 1\\.5 | *a* 1.5 | ^^",
        "MarkdownV2 | [x\\.](https://example.org/a_b) | x. | text_link 0+2",
        "MarkdownV2 | `a*b` __c__ | a*b c | code 0+3, underline 4+1",
        "MarkdownV2 | >quoted | quoted | blockquote 0+6",
        "MarkdownV2 | \\~a\\~ ~no~ | ~a~ no | strikethrough 4+2",
      })
  void markupBecomesEntities(String mode, String source, String text, String entities)
      throws ApiError {
    FormattedText parsed = parse(mode, source);
    assertEquals(text, parsed.text());
    assertEquals(
        entities,
        String.join(
            ", ",
            parsed.entities().stream()
                .map(
                    entity ->
                        entity.path("type").asText()
                            + " "
                            + entity.path("offset").asInt()
                            + "+"
                            + entity.path("length").asInt())
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "HTML | a <br> b | Unsupported start tag \"br\" at byte offset 2",
        "HTML | ł </b> | Unexpected end tag at byte offset 3",
        "HTML | <b>x</i> | Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        "HTML | 1 < 2 | Unclosed start tag at byte offset 2",
        "MarkdownV2 | *a | Can't find end of Bold entity at byte offset 0",
        "MarkdownV2 | a-b | Character '-' is reserved and must be escaped with the preceding '\\'",
      })
  void brokenMarkupIsRefused(String mode, String source, String why) {
    ApiError refused = assertThrows(ApiError.class, () -> parse(mode, source));
    assertEquals("Bad Request: can't parse entities: " + why, refused.getMessage());
  }

  private static FormattedText parse(String mode, String source) throws ApiError {
    Parameters parameters =
        new Parameters(
            Map.of("text", TextNode.valueOf(source), "parse_mode", TextNode.valueOf(mode)),
            Map.of());
    return FormattedText.ofText(parameters);
  }
}
