package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.text.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Address CHAT = Address.of("text", "ewa");

  @Test
  void placeholderThatStandsTwiceIsFilledTwice() {
    assertEquals(List.of("Ewa, Ewa, this is Anna"), said("/snippet twice", "Ewa"));
  }

  @Test
  void nameThatLooksLikeAPlaceholderIsANameAndNothingElse() {
    assertEquals(
        List.of("{associate}, {associate}, this is Anna"), said("/snippet twice", "{associate}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/snippet",
        "/snippet ",
        "/snippet nope",
        "/snippet twice twice",
        "/snippet {twice}",
        "/snippet {{twice}} {{twice}}",
        "/snippet !!",
        "/snippet Twice\u0000",
        "/snippet 🎧"
      })
  void whatNamesNoSnippetIsRefusedAndNothingGoesOut(String typed) {
    assertEquals(List.of(), said(typed, "Ewa"));
    List<String> told =
        decide(typed, "Ewa").effects().stream()
            .filter(Effect.TellThread.class::isInstance)
            .map(each -> ((Effect.TellThread) each).message().text())
            .toList();
    assertEquals(1, told.size());
    assertEquals("desk-snippet-unknown", told.get(0).split(" ", 2)[0]);
  }

  private static List<String> said(String typed, String customer) {
    return decide(typed, customer).effects().stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(each -> ((Effect.TellCustomer) each).message().text())
        .toList();
  }

  private static Decision decide(String typed, String customer) {
    Case open =
        Case.opened(CaseNumber.of(7), SmallShop.SUPPORT, Optional.empty(), Statement.EMPTY, NOW)
            .withStatus(new CaseStatus.Claimed(ANNA, List.of()));
    Conversation talk =
        Conversation.begin(new PersonId("text", "ewa"), CHAT, customer, SmallShop.EN, NOW)
            .withCase(open)
            .withPhase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    Event event =
        new Event.StaffSpoke(
            open.thread(),
            Address.of("text", "support", "1"),
            ANNA,
            new MessageId("4"),
            Content.text(typed));
    return new Dialogue().decide(talk, event, new World(shop(), DeskView.EMPTY, 5, NOW));
  }

  private static Playbook shop() {
    Playbook plain = SmallShop.playbook();
    LocalText twice = SmallShop.text("{customer}, {customer}, this is {associate}");
    return new Playbook(
        plain.languages(),
        plain.topics(),
        plain.texts(),
        plain.desk(),
        plain.understanding(),
        Map.of("twice", twice),
        plain.limits(),
        plain.timings(),
        plain.maskCardNumbers());
  }
}
