package dev.headset.discord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  static final List<String> BITS =
      List.of(
          "*",
          "**",
          "_",
          "__",
          "~~",
          "`",
          "```",
          "||",
          "\\",
          "#",
          "## ",
          "-# ",
          "> ",
          ">>> ",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "12. ",
          "[",
          "](",
          ")",
          "<",
          ">",
          "@everyone",
          "@here",
          "<@123>",
          "<@&1>",
          "<#12>",
          "<t:1700000000:R>",
          "<:smile:12>",
          ":smile:",
          ":",
          "\n",
          "\n\n",
          " ",
          "a",
          "b1",
          "ż",
          "👋",
          "https://example.com/a_b_c*d",
          "http://x",
          "¯\\_(ツ)_/¯",
          "</help:1>",
          "<https://a.b>",
          ".",
          "!");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# heading",
        "-# small",
        "> quoted",
        ">>> quoted",
        "- item",
        "  * item",
        "1. item",
        "*em* _em_ **strong** __line__ ~~no~~",
        "`code` ```block```",
        "||spoiler||",
        "[label](https://evil.example)",
        "<t:1700000000:R> <@123> <@&5> <#9> </help:1> <:smile:12> <a:wave:3>",
        "@everyone @here",
        ":smile: 10:30:15",
        "¯\\_(ツ)_/¯",
        "snake_case_name and 2*3*4",
        "text\n# heading\n- item\n\n1. one"
      })
  void whatWouldMeanSomethingIsShownAsItStands(String text) {
    assertEquals(text, ShownOnDiscord.of(Markdown.escape(text)));
  }

  @Test
  void unescapedItWouldMeanSomething() {
    assertEquals("⟦heading⟧", ShownOnDiscord.of("# heading"));
    assertEquals("⟦em⟧ ⟦mention⟧ ⟦emoji⟧", ShownOnDiscord.of("*a* <@1> :smile:"));
  }

  @Test
  void anAddressStaysWhole() {
    String address = "https://example.com/a_b_c?x=*1*&y=~z~#top";

    assertEquals("see " + address + " \\*now\\*", Markdown.escape("see " + address + " *now*"));
  }

  @Test
  void indentedLinesAndRunsOfSpacesStayAsTheyAre() {
    String settings = "server:\n  port: 8080\n\n  hosts:\n    - a   # one\n    - b_c\n";

    assertEquals(settings, ShownOnDiscord.of(Markdown.escape(settings)));
  }

  @Test
  void anyTextAtAllIsShownAsItStands() {
    Random random = new Random(20261125);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(BITS.get(random.nextInt(BITS.size())));
      }
      assertEquals(text.toString(), ShownOnDiscord.of(Markdown.escape(text.toString())));
    }
  }
}
