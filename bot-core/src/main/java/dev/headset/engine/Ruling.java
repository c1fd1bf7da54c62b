package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.Conversation;
import dev.headset.conversation.Decision;
import dev.headset.conversation.Event;
import dev.headset.conversation.Playbook;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.Incoming;
import dev.headset.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has one thing decided, and writes down what that leads to. Nothing is written before the decision
 * is there, so that one that throws leaves the transaction as it was.
 */
final class Ruling {

  private static final Logger LOG = LoggerFactory.getLogger(Ruling.class);
  private static final int DRAWS = 8;

  private final Room room;
  private final Transaction transaction;
  private final Instant now;
  private final Playbook playbook;

  Ruling(Room room, Transaction transaction, Instant now) {
    this.room = room;
    this.transaction = transaction;
    this.now = now;
    this.playbook = room.parts().playbook().get();
  }

  /**
   * Decides. Empty where it went well, else what the decision threw.
   *
   * @throws StoreException where the store is out of reach: that is no fault of the decision
   */
  Optional<Throwable> rule(Incoming incoming) {
    try {
      if (incoming instanceof Incoming.ToConversation one) {
        ruleConversation(one.customer(), one.event(), one.event());
      } else {
        ruleChannel(((Incoming.ToChannel) incoming).event());
      }
      return Optional.empty();
    } catch (Undecided thrown) {
      return Optional.of(thrown.getCause());
    }
  }

  /** Has it decided what follows from an update's being put aside, be it the first ever. */
  Optional<Throwable> ruleParked(Incoming.ToConversation parked, String cause) {
    try {
      ruleConversation(parked.customer(), new Event.UpdateParked(cause), parked.event());
      return Optional.empty();
    } catch (Undecided thrown) {
      return Optional.of(thrown.getCause());
    }
  }

  /**
   * Decides.
   *
   * @param first what a conversation begins with, where there is none yet
   */
  private void ruleConversation(PersonId customer, Event event, Event first) throws Undecided {
    Optional<Conversation> known = decided(() -> find(customer));
    Optional<Conversation> current = known.or(() -> begin(customer, first));
    if (current.isEmpty()) {
      LOG.debug("{} came for a conversation that is no more", event.getClass().getSimpleName());
      return;
    }
    Decision decision = decided(() -> decide(current.get(), event));
    new Consequences(room, transaction, now, playbook).of(known, decision);
    transaction.afterwards(() -> room.metrics().decided("decided"));
  }

  private Optional<Conversation> find(PersonId customer) {
    return room.memory().conversation(customer, transaction.tables());
  }

  private void ruleChannel(ChannelEvent event) throws Undecided {
    List<Effect> effects =
        decided(
            () ->
                room.metrics()
                    .timed(
                        () ->
                            room.parts()
                                .channelDecider()
                                .decide(event, room.world(playbook, now))));
    Predicate<Effect> again =
        effect ->
            event instanceof ChannelEvent.Missed missed
                && effect instanceof Effect.TellChannel tell
                && tell.to().equals(missed.channel());
    effects.stream()
        .filter(again.negate())
        .forEach(new Consequences(room, transaction, now, playbook)::ofChannel);
    transaction.afterwards(() -> room.metrics().decided("decided"));
  }

  private Decision decide(Conversation conversation, Event event) {
    for (int draw = 0; draw < DRAWS; draw++) {
      Decision decision =
          room.metrics()
              .timed(
                  () ->
                      room.parts()
                          .decider()
                          .decide(conversation, event, room.world(playbook, now)));
      if (!decision.conversation().customer().equals(conversation.customer())) {
        throw new IllegalStateException("a decision changed whose conversation it is");
      }
      if (!takesAnothersNumber(conversation, decision.conversation())) {
        return decision;
      }
    }
    throw new IllegalStateException(DRAWS + " case numbers in a row were taken");
  }

  private boolean takesAnothersNumber(Conversation before, Conversation after) {
    return after.cases().stream()
        .map(each -> each.number())
        .filter(number -> before.findCase(number).isEmpty())
        .anyMatch(number -> transaction.tables().cases().find(number).isPresent());
  }

  private Optional<Conversation> begin(PersonId customer, Event event) {
    if (event instanceof Event.CustomerSpoke spoke) {
      return Optional.of(begin(customer, spoke.origin(), spoke.customer()));
    }
    return event instanceof Event.CustomerPressed pressed
        ? Optional.of(begin(customer, pressed.origin(), pressed.customer()))
        : Optional.empty();
  }

  private Conversation begin(PersonId customer, Address origin, Person person) {
    return Conversation.begin(customer, origin, person.name(), playbook.defaultLanguage(), now);
  }

  private static <T> T decided(Supplier<T> deciding) throws Undecided {
    try {
      return deciding.get();
    } catch (StoreException outOfReach) {
      throw outOfReach;
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new Undecided(thrown);
    }
  }

  /** The decision threw. */
  private static final class Undecided extends Exception {
    private static final long serialVersionUID = 1L;

    Undecided(Throwable cause) {
      super(cause);
    }
  }
}
