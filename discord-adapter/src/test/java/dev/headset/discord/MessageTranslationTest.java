package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.Update;
import dev.headset.testkit.MemoryFiles;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTranslationTest {

  private static final String BY_EWA =
      "\"id\":\"1575082907842641921\",\"type\":0,"
          + "\"author\":{\"id\":\"5\",\"username\":\"ewa77\",\"global_name\":\"Ewa\"}";

  private final Messages messages =
      new Messages(
          new Downloads(new OkHttpClient(), new MemoryFiles(), () -> 1000, Duration.ofSeconds(1)),
          Optional::empty);

  @Test
  void idsInTheTextBecomeNames() {
    Update.Said said =
        said(
            "\"content\":\"ask <@7> or <@!8> <:wave:12> <a:run:13>\","
                + "\"mentions\":[{\"id\":\"7\",\"username\":\"a$1na\"}]");

    assertEquals("ask @a$1na or <@!8> :wave: :run:", said.content().text());
  }

  @Test
  void theNameInTheGuildComesFirst() {
    assertEquals("Evie", said("\"content\":\"x\",\"member\":{\"nick\":\"Evie\"}").author().name());
    assertEquals("Ewa", said("\"content\":\"x\",\"member\":{\"nick\":null}").author().name());
  }

  @Test
  void whatHasNoWordsIsNamedAllTheSame() {
    Update.Said embed = said("\"content\":\"\",\"embeds\":[{\"title\":\"A card\"}]");
    assertEquals(Kind.OTHER, embed.content().attachments().get(0).kind());
    assertEquals("A card", embed.content().attachments().get(0).name());

    Update.Said parts = said("\"content\":\"\",\"components\":[{\"type\":17}]");
    assertEquals("components", parts.content().attachments().get(0).name());
  }

  @Test
  void aLinkThatDiscordUnfoldedIsTextAlone() {
    Update.Said said =
        said("\"content\":\"https://example.com\",\"embeds\":[{\"title\":\"Example\"}]");

    assertTrue(said.content().attachments().isEmpty());
  }

  @Test
  void aFileWhoseAddressLeadsNowhereComesByItsName() {
    Update.Said said =
        said(
            "\"content\":\"\",\"attachments\":[{\"filename\":\"../../x\\u0000.png\",\"size\":5,"
                + "\"content_type\":\"image/png\",\"url\":\"http://127.0.0.1:9/x\"}]");

    assertEquals(".._.._x.png", said.content().attachments().get(0).name());
    assertTrue(said.content().attachments().get(0).file().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":0,\"author\":{\"id\":\"5\",\"bot\":true}}",
        "{\"type\":0,\"author\":{\"id\":\"5\"},\"webhook_id\":\"9\"}",
        "{\"type\":7,\"author\":{\"id\":\"5\"}}",
        "{\"type\":18,\"author\":{\"id\":\"5\"}}",
        "{\"type\":21,\"author\":{\"id\":\"5\"}}",
        "{\"type\":0}"
      })
  void whatNoPersonSaidIsLeftOut(String message) {
    assertFalse(Messages.isByPerson(DataObject.fromJson(message)));
  }

  private Update.Said said(String fields) {
    DataObject message = DataObject.fromJson("{" + BY_EWA + "," + fields + "}");
    return messages.said(message, Address.of("discord", "1"));
  }
}
