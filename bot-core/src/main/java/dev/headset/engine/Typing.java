package dev.headset.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.conversation.Conversation;
import dev.headset.conversation.TypingRule;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseThread;
import dev.headset.store.Tables;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the other side that somebody is writing. Best effort, and kept by nobody. */
final class Typing {

  private static final Logger LOG = LoggerFactory.getLogger(Typing.class);

  /** Platforms show it for 5 to 10 seconds, and tell it as often. */
  private static final Duration SHOWN = Duration.ofSeconds(5);

  private static final int WRITERS = 10_000;

  /** Somebody, at a place. */
  private record Writer(Address place, PersonId who) {}

  private final Room room;
  private final Cache<Writer, Boolean> recent =
      Caffeine.newBuilder().maximumSize(WRITERS).expireAfterWrite(SHOWN).build();

  Typing(Room room) {
    this.room = room;
  }

  void heard(Address origin, PersonId who) {
    if (recent.asMap().putIfAbsent(new Writer(origin, who), true) != null) {
      return;
    }
    try {
      room.parts()
          .store()
          .read(tables -> otherSide(origin, who, tables))
          .ifPresent(room.lanes()::showTyping);
    } catch (RuntimeException storeAway) {
      LOG.debug("It can't be told now to whom typing is shown", storeAway);
    }
  }

  private static Optional<Address> otherSide(Address origin, PersonId who, Tables tables) {
    Optional<CaseThread> thread = tables.threads().at(origin);
    if (thread.isPresent()) {
      return tables
          .conversations()
          .find(thread.get().customer())
          .filter(talk -> TypingRule.customerSees(talk, thread.get().key(), who))
          .map(Conversation::address);
    }
    return tables
        .conversations()
        .find(who)
        .filter(talk -> talk.address().equals(origin))
        .flatMap(TypingRule::seenIn)
        .flatMap(tables.threads()::find)
        .flatMap(CaseThread::place);
  }
}
