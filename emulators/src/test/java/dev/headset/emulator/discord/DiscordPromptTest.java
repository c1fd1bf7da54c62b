package dev.headset.emulator.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that a person types, and what they are shown. */
class DiscordPromptTest {

  private static final String MODAL =
      "{\"type\":9,\"data\":{\"custom_id\":\"m\",\"title\":\"Tell us\",\"components\":[{\"type\":1,"
          + "\"components\":[{\"type\":4,\"custom_id\":\"why\",\"style\":1,\"label\":\"Why\"}]}]}}";

  private final DiscordEmulator discord = DiscordEmulator.start(DiscordEmulator.Setup.plain());
  private final EmulatedBot bot = discord.bot("a.token");
  private final RawBot raw = new RawBot(discord, "Bot a.token");
  private final DiscordGuild shop = discord.guild("Shop", bot);
  private final DiscordChannel desk = shop.textChannel("desk").isOnlyFor(bot, Set.of());
  private final DiscordPrompt prompt = new DiscordPrompt(discord, bot, shop, desk);
  private final StringWriter said = new StringWriter();
  private final PrintWriter out = new PrintWriter(said);

  @AfterEach
  void close() {
    discord.close();
  }

  private String shown() {
    prompt.show(out);
    String all = said.toString();
    said.getBuffer().setLength(0);
    return all;
  }

  private static final String CARD =
      "{\"content\":\"card\",\"components\":[{\"type\":1,\"components\":"
          + "[{\"type\":2,\"style\":1,\"label\":\"Claim\",\"custom_id\":\"c\"}]}]}";

  private RawGateway login() {
    RawGateway gateway = new RawGateway(discord);
    gateway.say(RawGateway.identification("a.token", (1L << 16) - 1)).event("GUILD_CREATE");
    return gateway;
  }

  private RawBot.Answer answer(JsonNode interaction, String body) throws Exception {
    String id = interaction.at("/d/id").asText();
    String token = interaction.at("/d/token").asText();
    return raw.call("POST", "interactions/" + id + "/" + token + "/callback", body);
  }

  @Test
  void customerWritesAndIsShownWhatTheBotSaysOnce() throws Exception {
    try (RawGateway gateway = login()) {
      assertTrue(prompt.take("Ewa: where is my parcel?", out));
      String chat = gateway.event("MESSAGE_CREATE").at("/d/channel_id").asText();
      raw.call("POST", "channels/" + chat + "/messages", "{\"content\":\"On its way\"}");
      assertEquals("[Ewa] bot: On its way" + System.lineSeparator(), shown());
      assertEquals("", shown());
      prompt.take("Ewa edits: where is my order?", out);
      String edited = gateway.event("MESSAGE_UPDATE").at("/d/content").asText();
      assertEquals("where is my order?", edited);
    }
  }

  @Test
  void associateWorksInTheThreadAndOnTheCard() throws Exception {
    String card = raw.say(desk, CARD).json().path("id").asText();
    String threads = "channels/" + desk.id() + "/messages/" + card + "/threads";
    raw.call("POST", threads, "{\"name\":\"HS-7K3F Ewa\"}");
    assertEquals("[desk] bot: card\n    [Claim]", shown().strip());
    try (RawGateway gateway = login()) {
      assertTrue(prompt.take("Anna in HS-7K3F: good morning", out));
      assertEquals("good morning", gateway.event("MESSAGE_CREATE").at("/d/content").asText());
      assertTrue(prompt.take("Anna presses \"Claim\" in HS-7K3F", out));
      JsonNode press = gateway.event("INTERACTION_CREATE");
      assertEquals("204", answer(press, MODAL).brief());
      assertTrue(shown().contains("[Anna] form \"Tell us\": Why"));
      prompt.take("Anna fills in: it is mine", out);
      await().until(() -> gateway.events("INTERACTION_CREATE").size() == 2);
      JsonNode sent = gateway.events("INTERACTION_CREATE").get(1);
      assertEquals("it is mine", sent.at("/d/data/components/0/components/0/value").asText());
      answer(sent, "{\"type\":4,\"data\":{\"content\":\"Noted\",\"flags\":64}}");
      assertTrue(shown().contains("[desk, for Anna alone] bot: Noted"));
    }
  }

  @Test
  void fileOfThisMachineIsSent(@TempDir Path folder) throws Exception {
    Path bill = Files.writeString(folder.resolve("bill.txt"), "12 zł");
    try (RawGateway gateway = login()) {
      prompt.take("Ewa sends " + bill, out);
      JsonNode file = gateway.event("MESSAGE_CREATE").at("/d/attachments/0");
      assertEquals("bill.txt", file.path("filename").asText());
    }
  }

  @Test
  void whatCannotBeDoneIsSaidAndAnUnknownLineIsLeftToOthers() {
    prompt.take("Ewa presses \"Nowhere\"", out);
    prompt.take("Ewa: /nothing", out);
    prompt.take("Anna in HS-0000: hello", out);
    assertEquals(
        String.join(
            System.lineSeparator(),
            "(no button says \"Nowhere\")",
            "(no bot here has registered the command /nothing)",
            "(no thread is called HS-0000)",
            ""),
        shown());
    assertFalse(prompt.take("1234", out));
  }
}
