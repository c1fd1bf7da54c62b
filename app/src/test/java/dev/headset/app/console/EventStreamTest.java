package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class EventStreamTest {

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
  void everythingThatHappensIsTold() throws Exception {
    try (Reader reader = new Reader("")) {
      assertEquals("hello", reader.next().name());
      String id = console.customer("Ewa");
      assertEquals(id, reader.next("customer").data().get("id").asText());
      console.post(ServedConsole.messagesOf(id), "{\"text\":\"hello\"}");
      JsonNode line = reader.next("line").data();
      assertEquals("customer", line.get("place").get("kind").asText());
      assertEquals(id, line.get("place").get("id").asText());
      assertEquals("hello", line.get("message").get("text").asText());
      press(id, "track");
      reader.next("typing");
      press(id, "associate");
      reader.next("thread");
      JsonNode card = reader.next("line").data();
      assertEquals("thread", card.get("place").get("kind").asText());
    }
  }

  @Test
  void readerThatComesBackMissesNothingAndSeesNothingTwice() throws Exception {
    String id = console.customer("Ewa");
    console.post(ServedConsole.messagesOf(id), "{\"text\":\"one\"}");
    console.lines(ServedConsole.messagesOf(id), 2);
    long left;
    try (Reader reader = new Reader("")) {
      left = reader.next().data().get("rev").asLong();
    }
    console.post(ServedConsole.messagesOf(id), "{\"text\":\"two\"}");
    console.lines(ServedConsole.messagesOf(id), 4);
    try (Reader reader = new Reader("?since=" + left)) {
      assertEquals("hello", reader.next().name());
      console.post(ServedConsole.messagesOf(id), "{\"text\":\"three\"}");
      List<String> texts = new ArrayList<>();
      List<Long> ids = new ArrayList<>();
      while (!texts.contains("three")) {
        Event event = reader.next("line");
        texts.add(event.data().get("message").get("text").asText());
        ids.add(event.id());
      }
      assertEquals("two", texts.get(0));
      assertEquals(3, texts.size());
      assertEquals(List.of(left + 1, left + 2, left + 3), ids);
    }
  }

  @Test
  void editsThatWereMissedAreToldOnReturn() throws Exception {
    String thread = console.handOff(console.customer("Ewa"));
    console.lines("/api/console/desk/threads/" + thread + "/messages", 2);
    long left;
    try (Reader reader = new Reader("")) {
      left = reader.next().data().get("rev").asLong();
    }
    console.post(
        "/api/console/desk/threads/" + thread + "/presses",
        "{\"staff\":\"anna\",\"button\":\"claim\"}");
    console.lines("/api/console/desk/threads/" + thread + "/messages", 3);
    try (Reader reader = new Reader("?since=" + left)) {
      JsonNode card = reader.next("line").data().get("message");
      assertEquals(1, card.get("n").asInt());
      assertTrue(card.get("edited").asBoolean());
    }
  }

  @Test
  void readerFromAnotherMemoryIsToldToReadAnew() throws Exception {
    try (Reader reader = new Reader("?since=1000000")) {
      assertEquals("hello", reader.next().name());
      assertEquals("reset", reader.next().name());
    }
  }

  @Test
  void stoppingEndsTheStream() throws Exception {
    try (Reader reader = new Reader("")) {
      reader.next();
      console.close();
      assertEquals("", reader.rest());
    }
  }

  private void press(String id, String button) throws Exception {
    console.post("/api/console/customers/" + id + "/presses", "{\"button\":\"" + button + "\"}");
  }

  private record Event(String name, long id, JsonNode data) {}

  private final class Reader implements AutoCloseable {

    private final BufferedReader lines;

    /** What came until the stream ended, be it with its last chunk or with the connection. */
    String rest() {
      StringBuilder rest = new StringBuilder();
      try {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          rest.append(line);
        }
        return rest.toString();
      } catch (IOException cutOff) {
        return rest.toString();
      }
    }

    Reader(String query) throws Exception {
      var request = console.request("/api/console/events" + query).build();
      var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
      assertEquals(200, response.statusCode());
      lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    Event next(String name) throws Exception {
      Event event = next();
      while (!event.name().equals(name)) {
        event = next();
      }
      return event;
    }

    Event next() throws Exception {
      String line = lines.readLine();
      while (!line.startsWith("id: ")) {
        line = lines.readLine();
      }
      long id = Long.parseLong(line.substring("id: ".length()));
      String name = lines.readLine().substring("event: ".length());
      String data = lines.readLine().substring("data: ".length());
      return new Event(name, id, JsonColumns.JSON.readTree(data));
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
