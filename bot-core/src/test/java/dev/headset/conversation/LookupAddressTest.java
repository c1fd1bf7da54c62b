package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.DeskView;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.topic.SlotId;
import dev.headset.topic.Topic;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a customer answers, it is one piece of the path that the operator wrote. */
class LookupAddressTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Topic TRACK =
      SmallShop.playbook().topics().find(SmallShop.TRACK).orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123-456",
        "../../admin",
        "..",
        "..%2f..%2fadmin",
        "@169.254.169.254/latest/meta-data/",
        "http://169.254.169.254/",
        "//evil.example/",
        "\\\\evil.example\\a",
        "a?admin=true",
        "a#b",
        "a;b=c",
        "a b\r\nHost: evil.example",
        "{status}",
        "{pattern}",
        "%00",
        "ż\ud83d\udc4b",
        ""
      })
  void theServiceIsAskedWhereTheOperatorSaid(String answer) {
    URI asked = URI.create(asked(answer).request().url());

    assertEquals("localhost", asked.getHost());
    assertEquals("http", asked.getScheme());
    assertEquals(-1, asked.getPort());
    assertTrue(asked.getRawUserInfo() == null && asked.getRawQuery() == null);
    assertTrue(asked.getRawFragment() == null);
    assertTrue(asked.getRawPath().matches("/orders/[A-Za-z0-9_~%-]*"), asked::toString);
    assertEquals("/orders/" + answer, asked.getPath());
    assertEquals(asked.getRawPath(), asked.normalize().getRawPath());
  }

  private static Effect.AskService asked(String answer) {
    Conversation talk =
        Conversation.begin(
            new PersonId("text", "ewa"), Address.of("text", "ewa"), "Ewa", SmallShop.EN, NOW);
    Event nothing = new Event.TimerFired(dev.headset.effect.TimerKind.STILL_THERE);
    Turn turn = new Turn(talk, nothing, new World(SmallShop.playbook(), DeskView.EMPTY, 5, NOW));

    LookupFlow.ask(turn, TRACK, Map.of(new SlotId("pattern"), answer));

    return turn.decision().effects().stream()
        .filter(Effect.AskService.class::isInstance)
        .map(Effect.AskService.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
