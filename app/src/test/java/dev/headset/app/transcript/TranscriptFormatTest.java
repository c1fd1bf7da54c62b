package dev.headset.app.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.effect.TranscriptLine;
import dev.headset.effect.TranscriptLine.From;
import dev.headset.platform.Attachment;
import dev.headset.platform.FileRef;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    String html = TranscriptFormat.HTML.write(record, Enclosures.NAMED);

    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("Ewa</li>"), html);
    assertFalse(html.contains("\u001b"), html);
    assertTrue(html.contains("&lt;script&gt;&quot;x&quot;&lt;/script&gt;"), html);
    assertTrue(html.contains("Anna (note)"), html);
    assertTrue(html.contains("photo.jpg"), html);
  }

  @Test
  void textHoldsNoControlThatATerminalWouldObey() {
    String text = TranscriptFormat.TEXT.write(record, Enclosures.NAMED);

    assertTrue(text.startsWith(NUMBER.value()), text);
    assertFalse(text.contains("\u001b"), text);
    assertTrue(
        text.contains("[2026-03-01 10:15:30 UTC] Anna: za\u017c\u00f3\u0142\u0107\nand a"), text);
  }

  @Test
  void jsonHoldsEveryWordAsItWasTyped() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(TranscriptFormat.JSON.write(record, Enclosures.NAMED));

    assertEquals(NUMBER.value(), json.path("case").asText());
    assertEquals("closed", json.path("status").asText());
    assertEquals(4, json.path("rating").asInt());
    assertEquals(3, json.path("lines").size());
    assertEquals(HOSTILE, json.path("lines").path(0).path("text").asText());
    assertEquals("customer", json.path("lines").path(0).path("from").asText());
    assertEquals("photo.jpg", json.at("/lines/0/files/0/name").asText());
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    Schema schema;
    try (InputStream file = TranscriptFormat.class.getResourceAsStream("transcript.schema.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new ObjectMapper().readTree(file));
    }
    JsonNode json = new ObjectMapper().readTree(TranscriptFormat.JSON.write(record, PNG));
    JsonNode broken = json.deepCopy();
    ((ObjectNode) broken.at("/lines/0")).put("from", "nobody");

    assertEquals(List.of(), schema.validate(json));
    assertEquals(1, schema.validate(broken).size());
  }

  @Test
  void htmlHoldsPicturesAndOffersTheRest() {
    CaseRecord sent =
        new CaseRecord(
            record.summary(), List.of(file("a.png", "image/png"), file("a.svg", "image/svg+xml")));

    String html =
        TranscriptFormat.HTML.write(sent, new Embedded((ref, most) -> Optional.of(BYTES)));

    assertTrue(html.contains("<img alt=\"a.png\" src=\"data:image/png;base64,AQID\">"), html);
    assertTrue(
        html.contains("download=\"a.svg\" href=\"data:application/octet-stream;base64,AQID\""),
        html);
  }

  @Test
  void whatIsTooLargeOrGoneIsNamed() {
    CaseRecord sent = new CaseRecord(record.summary(), List.of(file("a.png", "image/png")));

    String html = TranscriptFormat.HTML.write(sent, new Embedded(KeptFiles.NONE));

    assertTrue(html.contains("a.png (3 bytes, not here)"), html);
  }

  @Test
  void filesAreWrittenBesideItUnderHarmlessNames(@TempDir Path folder) throws IOException {
    CaseRecord sent =
        new CaseRecord(
            record.summary(),
            List.of(file("../../e vil.png", "image/png"), file("../../e vil.png", "image/png")));
    Path into = folder.resolve("the files");

    String html =
        TranscriptFormat.HTML.write(sent, new BesideIt(into, (ref, most) -> Optional.of(BYTES)));

    try (Stream<Path> written = Files.list(into)) {
      assertEquals(
          List.of("1-__.._e_vil.png"), written.map(f -> f.getFileName().toString()).toList());
    }
    assertTrue(html.contains("/the%20files/1-_"), html);
  }

  @Test
  void thePolicyLetsInTheStyleAndNothingElse() throws Exception {
    String html = TranscriptFormat.HTML.write(record, Enclosures.NAMED);
    String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

    assertTrue(
        html.contains(
            "default-src 'none'; img-src data:; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'"),
        html);
    assertFalse(html.contains("style=\""), html);
  }

  private static final byte[] BYTES = {1, 2, 3};
  private static final Enclosures PNG = file -> Optional.of("files/photo.jpg");

  private static TranscriptLine file(String name, String type) {
    FileRef ref = new FileRef("0".repeat(64));
    return new TranscriptLine(
        AT,
        Optional.of(NUMBER),
        From.CUSTOMER,
        "Ewa",
        "",
        List.of(new Attachment(Attachment.Kind.DOCUMENT, name, type, 3, Optional.of(ref))));
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
