package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Telegram makes of a bot's text and entities. */
class EntitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "abcdef | bold 0 6, italic 2 2 | bold 0+2 bold 2+4 italic 2+2",
        "abcdef | bold 0 4, italic 2 4 | bold 0+2 italic 2+4 bold 2+2",
        "abcdef | bold 0 3, bold 3 3 | bold 0+6",
        "abcdef | bold 0 6, code 2 2 | bold 0+2 code 2+2 bold 4+2",
        "abcdef | code 0 4, pre 2 4 | code 0+4",
        "abcdef | blockquote 0 6, blockquote 2 2 | blockquote 0+6",
        "abcdef | blockquote 0 3, code 2 3 | blockquote 0+3",
        "abcdef | blockquote 0 6, code 2 2 | blockquote 0+6 code 2+2",
        "abcdef | bold 2 0, hologram 1 2 | ^^",
        "ab | text_link 0 2 tg://user?id=1, bold 0 2 | text_link 0+2 bold 0+2",
        "ab | text_link 0 2 nonsense | ^^",
        "hi @anna_s | code 3 7 | code 3+7",
        "hi @anna_s | bold 3 7 | bold 3+7 mention 3+7",
      })
  void entitiesAreUntangled(String text, String given, String shown) throws ApiError {
    assertEquals(shown, shown(parse(text, given)));
  }

  @Test
  void tabsAreBlanksAndMarksOfDirectionGo() throws ApiError {
    FormattedText parsed = parse("\n a\tb\r\u202Ec d \n", "bold 5 3");
    assertEquals("a bc d", parsed.text());
    assertEquals("bold 3+1", shown(parsed));
  }

  @Test
  void blanksInFrontStayWhereAnEntityBegins() throws ApiError {
    assertEquals("  a", parse("  a  ", "code 0 5").text());
  }

  @Test
  void moreThanAHundredAreLeftOut() throws ApiError {
    ArrayNode many = Json.array();
    for (int i = 0; i < 150; i++) {
      many.add(Json.object().put("type", "bold").put("offset", 2 * i).put("length", 1));
    }
    assertEquals(100, parse("a ".repeat(150), many).entities().size());
  }

  @ParameterizedTest
  @CsvSource({"bold 1 9", "bold -1 2", "bold 1 1", "bold 0 1"})
  void entitiesOutsideTheTextOrWithinACharacterAreRefused(String given) {
    assertThrows(ApiError.class, () -> parse("👍", given));
  }

  @Test
  void halfACharacterIsRefused() {
    ApiError refused = assertThrows(ApiError.class, () -> parse("a\uD83D", ""));
    assertTrue(refused.getMessage().contains("UTF-8"));
  }

  private static FormattedText parse(String text, String given) throws ApiError {
    ArrayNode entities = Json.array();
    for (String one : given.split(", ", -1)) {
      String[] words = one.split(" ", -1);
      if (words.length > 2) {
        ObjectNode entity = entities.addObject().put("type", words[0]);
        entity.put("offset", Integer.parseInt(words[1])).put("length", Integer.parseInt(words[2]));
        if (words.length > 3) {
          entity.put("url", words[3]);
        }
      }
    }
    return parse(text, entities);
  }

  private static FormattedText parse(String text, ArrayNode entities) throws ApiError {
    return FormattedText.parse(
        new Parameters(Map.of("text", TextNode.valueOf(text), "entities", entities), Map.of()),
        "text",
        "entities");
  }

  private static String shown(FormattedText parsed) {
    return parsed.entities().stream().map(EntitiesTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(JsonNode entity) {
    return entity.path("type").asText()
        + " "
        + entity.path("offset").asInt()
        + "+"
        + entity.path("length").asInt();
  }
}
