package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Carriage;
import dev.headset.effect.Effect;
import dev.headset.effect.Side;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.store.OutboxEntry;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergingTest {

  private static final ThreadKey THREAD = new ThreadKey(CaseNumber.of(7), 0);
  private static final Speaker EWA = new Speaker.Customer("Ewa");
  private static final Speaker BOT = new Speaker.Bot();

  @Test
  void wordsOfOneSpeakerStandTogetherInOrderWithTheirFormatting() {
    List<OutboxEntry> queue =
        List.of(
            said(1, EWA, Formatted.plain("one")), said(2, EWA, Formatted.in(Style.BOLD, "two")));

    OutboxEntry merged = Merging.merged(queue.subList(0, Merging.run(queue)));

    Effect.TellThread tell = (Effect.TellThread) merged.effect();
    assertEquals(1, merged.number());
    assertEquals("one\ntwo", tell.message().text());
    assertEquals(List.of(new Span(4, 7, Style.BOLD)), tell.message().spans());
    assertEquals(EWA, tell.message().from());
  }

  @Test
  void messageOfSeveralCarriesNoneOfThemAloneSoThatAnEditChangesNoOther() {
    List<OutboxEntry> queue =
        List.of(said(1, EWA, Formatted.plain("one")), said(2, EWA, Formatted.plain("two")));

    Effect.TellThread tell = (Effect.TellThread) Merging.merged(queue).effect();

    assertEquals(List.of(), tell.carriage().orElseThrow().sources());
  }

  @Test
  void anotherSpeakerStandsAlone() {
    assertEquals(
        2,
        Merging.run(
            List.of(
                said(1, EWA, Formatted.plain("one")),
                said(2, EWA, Formatted.plain("two")),
                said(3, BOT, Formatted.plain("claimed")))));
  }

  @Test
  void whatIsMoreThanPlainWordsStandsAlone() {
    OutboxEntry plain = said(1, EWA, Formatted.plain("one"));
    MessageRef other = new MessageRef(Address.of("text", "ewa"), new MessageId("9"));
    Carriage answer =
        new Carriage(
            List.of(), Optional.of(new Carriage.Answers(other, "before")), Optional.empty());
    OutboxEntry answering =
        plain.withEffect(
            new Effect.TellThread(
                THREAD,
                new OutgoingMessage(EWA, "two", List.of(), List.of()),
                Optional.of(answer)));
    OutboxEntry card = plain.withEffect(new Effect.UpdateCard(THREAD, OutgoingMessage.bot("card")));

    assertEquals(1, Merging.run(List.of(plain, answering, plain)));
    assertEquals(1, Merging.run(List.of(plain, card)));
    assertEquals(1, Merging.run(List.of(card, plain)));
  }

  @Test
  void messageGrowsNoLongerThanAnyPlatformTakes() {
    List<OutboxEntry> queue = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      queue.add(said(i, EWA, Formatted.plain("x".repeat(99))));
    }
    int run = Merging.run(queue);

    OutboxEntry merged = Merging.merged(queue.subList(0, run));
    assertTrue(run > 1);
    assertTrue(((Effect.TellThread) merged.effect()).message().text().length() <= 1_500);
  }

  @Test
  void whatHasGrownHasAnotherKey() {
    List<OutboxEntry> queue =
        List.of(
            said(1, EWA, Formatted.plain("one")),
            said(2, EWA, Formatted.plain("two")),
            said(3, EWA, Formatted.plain("three")));

    assertEquals("", Merging.suffix(queue.subList(0, 1)));
    assertNotEquals(Merging.suffix(queue.subList(0, 2)), Merging.suffix(queue));
  }

  @Test
  void stateThatIsShownAnewBehindItIsNotShownBefore() {
    OutboxEntry plain = said(1, EWA, Formatted.plain("one"));
    OutboxEntry card = plain.withEffect(new Effect.UpdateCard(THREAD, OutgoingMessage.bot("card")));
    OutboxEntry title = plain.withEffect(new Effect.SetThread(THREAD, "title", true));

    assertTrue(Merging.isSuperseded(List.of(card, plain, card)));
    assertFalse(Merging.isSuperseded(List.of(card, plain, title)));
    assertFalse(Merging.isSuperseded(List.of(plain, plain)));
    assertFalse(Merging.isSuperseded(List.of()));
  }

  @Test
  void onlyTheLastOfManyEditsOfOneMessageIsShown() {
    OutboxEntry first = edit("8", "one");
    OutboxEntry again = edit("8", "two");
    OutboxEntry another = edit("9", "three");

    assertTrue(Merging.isSuperseded(List.of(first, another, again)));
    assertFalse(Merging.isSuperseded(List.of(first, another)));
  }

  private static OutboxEntry edit(String message, String now) {
    OutgoingMessage words = OutgoingMessage.bot(now);
    MessageRef of = new MessageRef(Address.of("text", "ewa"), new MessageId(message));
    return said(1, EWA, Formatted.EMPTY)
        .withEffect(new Effect.ChangeCopy(new Side.Thread(THREAD), of, words, words));
  }

  private static OutboxEntry said(long number, Speaker from, Formatted words) {
    MessageRef source =
        new MessageRef(Address.of("text", "ewa"), new MessageId(Long.toString(number)));
    OutgoingMessage message = new OutgoingMessage(from, "", List.of(), List.of()).saying(words);
    Carriage carriage = new Carriage(List.of(source), Optional.empty(), Optional.empty());
    return new OutboxEntry(
        number,
        Optional.empty(),
        LaneNames.of(THREAD),
        new Effect.TellThread(THREAD, message, Optional.of(carriage)),
        Instant.EPOCH,
        0,
        Instant.EPOCH);
  }
}
