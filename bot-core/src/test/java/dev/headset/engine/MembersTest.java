package dev.headset.engine;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.KnowsMembers;
import dev.headset.platform.Membership;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersTest {

  private static final PersonId ANNA = new PersonId("text", "anna");
  private static final Address SUPPORT = Address.of("text", "support");
  private static final Membership MEMBER = new Membership.Member();
  private static final Membership STRANGER = new Membership.Stranger();

  private final AtomicLong ticks = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final Crews crews = new Crews("asking", 1);
  private volatile Supplier<Membership> answers = () -> MEMBER;
  private final Members members =
      new Members(new Channels(() -> List.of(new Asked())), ticks::get, crews);

  @AfterEach
  void stop() {
    crews.stop(Duration.ofSeconds(5));
  }

  @Test
  void answerIsKeptForAMinuteAndNoLonger() {
    assertEquals(MEMBER, answer());
    answers = () -> STRANGER;

    pass(Members.KEPT.minusMillis(1));
    assertEquals(MEMBER, answer());
    assertEquals(1, asked.get());

    pass(Duration.ofMillis(1));
    assertEquals(STRANGER, answer());
    assertEquals(2, asked.get());
  }

  @Test
  void whatIsNotKnownIsAskedAgainSoon() {
    answers = () -> new Membership.Unknown("it is ill");
    assertEquals(new Membership.Unknown("it is ill"), answer());
    answers = () -> MEMBER;

    pass(Members.UNKNOWN_KEPT);

    assertEquals(MEMBER, answer());
  }

  @Test
  void platformThatThrowsLeavesItUnknown() {
    answers =
        () -> {
          throw new IllegalStateException("a fault of the adapter");
        };

    assertInstanceOf(Membership.Unknown.class, answer());
  }

  @Test
  void questionUnderWayIsNotAskedTwiceAndHangsForTenSecondsAtMost() {
    CompletableFuture<Membership> late = new CompletableFuture<>();
    answers = late::join;
    CompletableFuture<Membership> first = members.of(ANNA, SUPPORT).orElseThrow();
    await().until(() -> asked.get() == 1);

    assertEquals(first, members.of(ANNA, SUPPORT).orElseThrow());
    assertFalse(first.isDone());
    pass(Duration.ofSeconds(10));
    CompletableFuture<Membership> second = members.of(ANNA, SUPPORT).orElseThrow();
    late.complete(MEMBER);

    assertEquals(MEMBER, second.join());
    assertEquals(2, asked.get());
  }

  @Test
  void nobodyIsAskedAboutSomebodyOfAnotherPlatform() {
    assertEquals(Optional.empty(), members.of(new PersonId("other", "anna"), SUPPORT));
    assertEquals(Optional.empty(), members.of(ANNA, Address.of("other", "support")));
    assertEquals(0, asked.get());
  }

  private Membership answer() {
    return members.of(ANNA, SUPPORT).orElseThrow().join();
  }

  private void pass(Duration length) {
    ticks.addAndGet(length.toNanos());
  }

  /** A platform that says of members what it is told to. */
  private final class Asked implements Channel, KnowsMembers {

    @Override
    public String platform() {
      return "text";
    }

    @Override
    public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
      throw new AssertionError("nothing is sent here");
    }

    @Override
    public Membership membership(PersonId person, Address channel) {
      asked.incrementAndGet();
      return answers.get();
    }
  }
}
