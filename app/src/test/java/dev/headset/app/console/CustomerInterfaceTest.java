package dev.headset.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerInterfaceTest {

  private static final String CUSTOMERS = "/api/console/customers";

  @TempDir Path folder;
  ServedConsole console;

  @BeforeEach
  void serve() throws Exception {
    console = ServedConsole.start(folder);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void newCustomerGetsAnIdAndIsListed() throws Exception {
    HttpResponse<String> answer =
        console.post(CUSTOMERS, "{\"name\":\"  Ewa \\u0007 Nowak\",\"language\":\"pl\"}");
    assertEquals(201, answer.statusCode());
    JsonNode made = JsonColumns.JSON.readTree(answer.body());
    assertTrue(made.get("id").asText().startsWith("c-"));
    JsonNode listed = console.getJson(CUSTOMERS).get(0);
    assertEquals(made.get("id"), listed.get("id"));
    assertEquals("Ewa Nowak", listed.get("name").asText());
    assertEquals("pl", listed.get("language").asText());
  }

  @Nested
  class WhatACustomerSays {

    @Test
    void standsInTheirChatAndIsAnswered() throws Exception {
      String id = console.customer("Ewa");
      HttpResponse<String> answer =
          console.post(messages(id), "{\"text\":\"Zażółć gęślą 🎧\\njaźń\",\"key\":\"k1\"}");
      assertEquals(202, answer.statusCode());
      JsonNode lines = console.lines(messages(id), 2);
      assertEquals(1, lines.get(0).get("n").asInt());
      assertEquals("customer", lines.get(0).get("from").asText());
      assertEquals("Ewa", lines.get(0).get("name").asText());
      assertEquals("Zażółć gęślą 🎧\njaźń", lines.get(0).get("text").asText());
      assertEquals("k1", lines.get(0).get("key").asText());
      assertEquals(2, lines.get(1).get("n").asInt());
      assertEquals("bot", lines.get(1).get("from").asText());
      assertEquals("track", lines.get(1).get("buttons").get(0).get("id").asText());
      assertEquals("Where is my parcel?", lines.get(1).get("buttons").get(0).get("label").asText());
      assertTrue(
          Instant.parse(lines.get(1).get("at").asText())
              .isAfter(Instant.now().minus(Duration.ofMinutes(1))));
    }

    @Test
    void standsOnceWhenSentAgainWithItsKey() throws Exception {
      String id = console.customer("Ewa");
      for (int i = 0; i < 3; i++) {
        assertEquals(
            202, console.post(messages(id), "{\"text\":\"hello\",\"key\":\"k1\"}").statusCode());
      }
      console.post(messages(id), "{\"text\":\"again\",\"key\":\"k2\"}");
      JsonNode lines = console.lines(messages(id), 4);
      assertEquals(4, lines.size());
      assertEquals("hello", lines.get(0).get("text").asText());
    }

    @Test
    void isToldApartFromAnotherCustomersOfTheSameKey() throws Exception {
      String ewa = console.customer("Ewa");
      String jan = console.customer("Jan");
      console.post(messages(ewa), "{\"text\":\"mine\",\"key\":\"k\"}");
      console.post(messages(jan), "{\"text\":\"mine too\",\"key\":\"k\"}");
      assertEquals("mine", console.lines(messages(ewa), 2).get(0).get("text").asText());
      assertEquals("mine too", console.lines(messages(jan), 2).get(0).get("text").asText());
    }

    @Test
    void isGivenFromTheNumberAskedFor() throws Exception {
      String id = console.customer("Ewa");
      console.post(messages(id), "{\"text\":\"hello\"}");
      console.lines(messages(id), 2);
      JsonNode later = console.getJson(messages(id) + "?after=1");
      assertEquals(1, later.size());
      assertEquals(2, later.get(0).get("n").asInt());
      assertTrue(console.getJson(messages(id) + "?after=2").isEmpty());
    }
  }

  @Nested
  class Pressing {

    @Test
    void showsTheButtonsLabelAsTheCustomersLine() throws Exception {
      String id = console.customer("Ewa");
      console.post(messages(id), "{\"text\":\"hello\"}");
      console.lines(messages(id), 2);
      assertEquals(
          202,
          console.post(CUSTOMERS + "/" + id + "/presses", "{\"button\":\"track\"}").statusCode());
      JsonNode pressed = console.lines(messages(id), 4).get(2);
      assertEquals("customer", pressed.get("from").asText());
      assertEquals("Where is my parcel?", pressed.get("text").asText());
      assertEquals("track", pressed.get("pressed").asText());
    }

    @Test
    void passesOnAButtonThatIsNotInTheChat() throws Exception {
      String id = console.customer("Ewa");
      console.post(CUSTOMERS + "/" + id + "/presses", "{\"button\":\"forged\"}");
      assertEquals("bot", console.lines(messages(id), 2).get(1).get("from").asText());
    }

    @Test
    void twiceIsTwoPresses() throws Exception {
      String id = console.customer("Ewa");
      console.post(CUSTOMERS + "/" + id + "/presses", "{\"button\":\"x\"}");
      console.post(CUSTOMERS + "/" + id + "/presses", "{\"button\":\"x\"}");
      assertEquals(4, console.lines(messages(id), 4).size());
    }
  }

  @Nested
  class Files {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};

    @Test
    void standInTheChatAndAreGivenBack() throws Exception {
      String id = console.customer("Ewa");
      assertEquals(202, send(id, "photo.png", "image/png", PICTURE).statusCode());
      JsonNode file = console.lines(messages(id), 1).get(0).get("files").get(0);
      assertEquals("PHOTO", file.get("kind").asText());
      assertEquals("photo.png", file.get("name").asText());
      assertEquals(PICTURE.length, file.get("bytes").asInt());
      HttpResponse<byte[]> given = download(file.get("ref").asText());
      assertArrayEquals(PICTURE, given.body());
      assertEquals("image/png", given.headers().firstValue("Content-Type").orElseThrow());
      assertEquals("nosniff", given.headers().firstValue("X-Content-Type-Options").orElseThrow());
    }

    @Test
    void thatCouldRunAreGivenAsBytesToSave() throws Exception {
      String id = console.customer("Ewa");
      send(id, "x.html", "text/html", "<script>alert(1)</script>".getBytes(UTF_8));
      JsonNode file = console.lines(messages(id), 1).get(0).get("files").get(0);
      HttpResponse<byte[]> given = download(file.get("ref").asText());
      assertEquals(
          "application/octet-stream", given.headers().firstValue("Content-Type").orElseThrow());
      assertEquals("attachment", given.headers().firstValue("Content-Disposition").orElseThrow());
    }

    @Test
    void loseThePathInTheirName() throws Exception {
      String id = console.customer("Ewa");
      send(id, "..%2F..%5Cetc%2Fpasswd", "text/plain", PICTURE);
      JsonNode file = console.lines(messages(id), 1).get(0).get("files").get(0);
      assertEquals("passwd", file.get("name").asText());
    }

    @Test
    void areRefusedWhenTooLargeOrEmpty() throws Exception {
      String id = console.customer("Ewa");
      byte[] large = new byte[(int) ServedConsole.MAX_FILE_BYTES + 1];
      assertEquals(413, send(id, "large", "text/plain", large).statusCode());
      assertEquals(400, send(id, "empty", "text/plain", new byte[0]).statusCode());
      assertTrue(console.getJson(messages(id)).isEmpty());
    }

    @Test
    void areGoneOnceErased() throws Exception {
      String id = console.customer("Ewa");
      send(id, "photo.png", "image/png", PICTURE);
      String ref = console.lines(messages(id), 1).get(0).get("files").get(0).get("ref").asText();
      console.files.erase();
      assertEquals(404, download(ref).statusCode());
      assertEquals(404, download("0".repeat(64)).statusCode());
      assertEquals(404, download("..%2Fheadset.db").statusCode());
    }

    private HttpResponse<String> send(String id, String name, String type, byte[] bytes)
        throws Exception {
      return console.send(
          console
              .request(CUSTOMERS + "/" + id + "/files?name=" + name)
              .header("Content-Type", type)
              .POST(BodyPublishers.ofByteArray(bytes)));
    }

    private HttpResponse<byte[]> download(String ref) throws Exception {
      return console.sendForBytes(console.request("/api/console/files/" + ref).GET());
    }
  }

  @Nested
  class Waiting {

    @Test
    void endsWhenALineComes() throws Exception {
      String id = console.customer("Ewa");
      var waiting = CompletableFuture.supplyAsync(() -> waitFor(messages(id), 10));
      console.post(messages(id), "{\"text\":\"hello\"}");
      JsonNode came = waiting.get(5, TimeUnit.SECONDS);
      assertEquals("hello", came.get(0).get("text").asText());
    }

    @Test
    void endsEmptyWhenTheTimeIsOver() throws Exception {
      String id = console.customer("Ewa");
      long begun = System.nanoTime();
      assertTrue(waitFor(messages(id), 1).isEmpty());
      Duration waited = Duration.ofNanos(System.nanoTime() - begun);
      assertFalse(waited.compareTo(Duration.ofMillis(950)) < 0, waited.toString());
      assertTrue(waited.compareTo(Duration.ofSeconds(5)) < 0, waited.toString());
    }

    @Test
    void ofHundredsKeepsNobodyElseFromBeingServed() throws Exception {
      String id = console.customer("Ewa");
      List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        waiting.add(console.sendLater(console.request(messages(id) + "?wait=10").GET()));
      }
      assertEquals(202, console.post(messages(id), "{\"text\":\"hello\"}").statusCode());
      for (CompletableFuture<HttpResponse<String>> one : waiting) {
        assertTrue(one.get(5, TimeUnit.SECONDS).body().contains("hello"));
      }
    }

    private JsonNode waitFor(String path, int seconds) {
      try {
        return console.getJson(path + "?after=0&wait=" + seconds);
      } catch (Exception failure) {
        throw new AssertionError(failure);
      }
    }
  }

  private static String messages(String id) {
    return ServedConsole.messagesOf(id);
  }
}
