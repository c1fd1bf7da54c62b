package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.DeskView;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskingForAManagerTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");

  @Test
  void wishIsNotedWhereTheTeamHasNoManagers() {
    World world = new World(SmallShop.withoutManagers(), DeskView.EMPTY, 1, NOW);
    Conversation fresh = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW);
    Conversation waiting = say("associate", fresh, world).conversation();

    assertEquals(
        List.of("manager-noted " + waiting.cases().get(0).number()),
        told(say("manager", waiting, world)));
  }

  @Test
  void secondWishIsToldThatAManagerKnows() {
    World world = new World(SmallShop.playbook(), DeskView.EMPTY, 1, NOW);
    Conversation fresh = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW);
    Conversation waiting = say("associate", fresh, world).conversation();
    Decision first = say("manager", waiting, world);

    assertEquals(List.of("escalated"), told(first));
    assertEquals(List.of("escalated-already"), told(say("manager", first.conversation(), world)));
  }

  private static Decision say(String words, Conversation conversation, World world) {
    return new Dialogue()
        .decide(conversation, new Event.CustomerSpoke(CHAT, EWA, Content.text(words)), world);
  }

  private static List<String> told(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(effect -> ((Effect.TellCustomer) effect).message().text())
        .toList();
  }
}
