package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskInterfaceTest {

  private static final String DESK = "/api/console/desk";

  @TempDir Path folder;
  ServedConsole console;
  String customer;
  String thread;

  @BeforeEach
  void openACase() throws Exception {
    console = ServedConsole.start(folder);
    customer = console.customer("Ewa");
    thread = console.handOff(customer);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void threadIsListedWithItsCase() throws Exception {
    JsonNode listed = console.getJson(DESK + "/threads").get(0);
    assertEquals("HS-7K3F-9QMD", listed.get("case").asText());
    assertEquals("support", listed.get("team").asText());
    assertEquals("waiting", listed.get("status").asText());
    assertEquals("HS-7K3F-9QMD · Ewa · Where is my parcel?", listed.get("title").asText());
  }

  @Test
  void cardHeadsTheThreadWithItsButtons() throws Exception {
    JsonNode card = console.lines(messages(), 2).get(0);
    assertEquals("bot", card.get("from").asText());
    assertTrue(card.get("text").asText().startsWith("Case HS-7K3F-9QMD"));
    assertEquals("claim", card.get("buttons").get(0).get("id").asText());
  }

  @Test
  void pressOfAButtonIsTheAssociatesAndEditsTheCard() throws Exception {
    assertEquals(
        202,
        console
            .post(
                DESK + "/threads/" + thread + "/presses",
                "{\"staff\":\"Łucja K\",\"button\":\"claim\"}")
            .statusCode());
    JsonNode lines = console.lines(messages(), 3);
    assertEquals("Łucja K has claimed this case.", lines.get(2).get("text").asText());
    assertTrue(lines.get(0).get("text").asText().contains("claimed by Łucja K"));
    assertTrue(lines.get(0).get("edited").asBoolean());
    JsonNode listed = console.getJson(DESK + "/threads").get(0);
    assertEquals("claimed", listed.get("status").asText());
    assertEquals("Łucja K", listed.get("associate").asText());
  }

  @Test
  void wordsOfWhoHasTheCaseReachTheCustomerAndAreMarked() throws Exception {
    say("anna", "/claim");
    say("anna", "Good morning");
    JsonNode told = console.lines(ServedConsole.messagesOf(customer), 4).get(3);
    assertEquals("associate", told.get("from").asText());
    assertEquals("anna", told.get("name").asText());
    assertEquals("Good morning", told.get("text").asText());
    assertEquals("staff", line("Good morning").get("from").asText());
    assertEquals("✅", markOf("Good morning"));
  }

  @Test
  void wordsOfAnybodyElseAreMarkedAsANote() throws Exception {
    say("anna", "/claim");
    say("marek", "I know this customer");
    assertEquals("📝", markOf("I know this customer"));
  }

  @Test
  void wordsOfTheCustomerStandInTheThread() throws Exception {
    console.post(ServedConsole.messagesOf(customer), "{\"text\":\"It is late\"}");
    JsonNode line = console.lines(messages(), 3).get(2);
    assertEquals("customer", line.get("from").asText());
    assertEquals("Ewa", line.get("name").asText());
  }

  @Test
  void sameKeyOfTwoAssociatesIsTwoMessages() throws Exception {
    String at = DESK + "/threads/" + thread + "/messages";
    console.post(at, "{\"staff\":\"anna\",\"text\":\"one\",\"key\":\"k\"}");
    console.post(at, "{\"staff\":\"marek\",\"text\":\"two\",\"key\":\"k\"}");
    console.post(at, "{\"staff\":\"anna\",\"text\":\"one\",\"key\":\"k\"}");
    assertEquals(4, console.lines(messages(), 4).size());
  }

  @Test
  void fileOfAnAssociateStandsInTheThread() throws Exception {
    String path = DESK + "/threads/" + thread + "/files?staff=anna&name=form.pdf&text=Please+sign";
    assertEquals(
        202,
        console
            .send(console.request(path).POST(BodyPublishers.ofByteArray(new byte[] {1, 2})))
            .statusCode());
    JsonNode line = console.lines(messages(), 3).get(2);
    assertEquals("Please sign", line.get("text").asText());
    assertEquals("form.pdf", line.get("files").get(0).get("name").asText());
  }

  @Test
  void teamsChannelTakesCommandsAndShowsWhatIsToldThere() throws Exception {
    String at = DESK + "/channels/support/messages";
    console.lines(at, 1);
    assertEquals(202, console.post(at, "{\"staff\":\"anna\",\"text\":\"/queue\"}").statusCode());
    JsonNode lines = console.lines(at, 3);
    assertEquals("staff", lines.get(1).get("from").asText());
    assertEquals("1 case waits: HS-7K3F-9QMD", lines.get(2).get("text").asText());
  }

  @Test
  void teamsAreTold() throws Exception {
    JsonNode teams = console.getJson(DESK + "/teams");
    assertEquals("support", teams.get(0).get("id").asText());
    assertEquals("Customer support", teams.get(0).get("name").asText());
    assertEquals("support", teams.get(0).get("channel").asText());
  }

  private void say(String staff, String text) throws Exception {
    String body = "{\"staff\":\"" + staff + "\",\"text\":\"" + text + "\"}";
    assertEquals(202, console.post(messages(), body).statusCode());
  }

  private JsonNode line(String text) throws Exception {
    for (JsonNode line : console.getJson(messages() + "?after=0")) {
      if (line.get("text").asText().equals(text)) {
        return line;
      }
    }
    throw new AssertionError("no line says " + text);
  }

  private String markOf(String text) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> line(text).get("marks").path(0).asText(), mark -> !mark.isEmpty());
  }

  private String messages() {
    return DESK + "/threads/" + thread + "/messages";
  }
}
