package dev.headset.app.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.effect.TranscriptLine;
import dev.headset.effect.TranscriptLine.From;
import dev.headset.platform.Attachment;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TranscriptFormatTest {

  private static final CaseNumber NUMBER = CaseNumber.of(42);
  private static final Instant AT = Instant.parse("2026-03-01T10:15:30Z");
  private static final String HOSTILE = "<script>\"x\"</script>\u001b[2J & more";

  private final CaseRecord record =
      new CaseRecord(
          new CaseSummary(
              NUMBER,
              Optional.of(PersonId.parse("console:c-1")),
              new TeamId("support"),
              QueuedCase.Stage.CLOSED,
              AT,
              Optional.of(new Person(PersonId.parse("console:anna"), "Anna")),
              HOSTILE,
              Optional.of(AT),
              Optional.of(4)),
          List.of(
              said(From.CUSTOMER, "Ewa</li>", HOSTILE),
              said(From.NOTE, "Anna", "second call this week"),
              said(From.ASSOCIATE, "Anna", "za\u017c\u00f3\u0142\u0107\nand a second line")));

  @Test
  void htmlShowsEverythingAndObeysNothing() {
    String html = TranscriptFormat.HTML.write(record);

    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("Ewa</li>"), html);
    assertFalse(html.contains("\u001b"), html);
    assertTrue(html.contains("&lt;script&gt;&quot;x&quot;&lt;/script&gt;"), html);
    assertTrue(html.contains("Anna (note)"), html);
    assertTrue(html.contains("photo.jpg"), html);
  }

  @Test
  void textHoldsNoControlThatATerminalWouldObey() {
    String text = TranscriptFormat.TEXT.write(record);

    assertTrue(text.startsWith(NUMBER.value()), text);
    assertFalse(text.contains("\u001b"), text);
    assertTrue(
        text.contains("[2026-03-01 10:15:30 UTC] Anna: za\u017c\u00f3\u0142\u0107\nand a"), text);
  }

  @Test
  void jsonHoldsEveryWordAsItWasTyped() throws IOException {
    JsonNode json = new ObjectMapper().readTree(TranscriptFormat.JSON.write(record));

    assertEquals(NUMBER.value(), json.path("case").asText());
    assertEquals("closed", json.path("status").asText());
    assertEquals(4, json.path("rating").asInt());
    assertEquals(3, json.path("lines").size());
    assertEquals(HOSTILE, json.path("lines").path(0).path("text").asText());
    assertEquals("customer", json.path("lines").path(0).path("from").asText());
    assertEquals("photo.jpg", json.at("/lines/0/files/0/name").asText());
  }

  private static TranscriptLine said(From from, String name, String text) {
    return new TranscriptLine(
        AT,
        Optional.of(NUMBER),
        from,
        name,
        text,
        List.of(
            new Attachment(
                Attachment.Kind.PHOTO, "photo.jpg", "image/jpeg", 12, Optional.empty())));
  }
}
