package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.Event;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.Receipt;
import dev.headset.effect.Side;
import dev.headset.platform.Address;
import dev.headset.platform.LinksToPlaces;
import dev.headset.platform.MessageId;
import dev.headset.platform.PersonId;
import dev.headset.platform.Refusal;
import dev.headset.store.CaseThread;
import dev.headset.store.Incoming;
import dev.headset.store.OutboxEntry;
import dev.headset.store.Tables;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes note of how a try to do what is owed went, and lets the conversation know. */
final class Results {

  private static final Logger LOG = LoggerFactory.getLogger(Results.class);

  private final Turn turn;
  private final Room room;
  private final Transaction transaction;
  private final Tables tables;

  Results(Turn turn, Room room, Transaction transaction) {
    this.turn = turn;
    this.room = room;
    this.transaction = transaction;
    this.tables = transaction.tables();
  }

  void of(Work.Tried tried) {
    transaction.afterwards(() -> room.lanes().settled(tried.entry()));
    if (!mayBeGone(tried) || tables.outbox().owes(tried.entry().number())) {
      of(tried.entry(), tried.outcome());
    }
  }

  /** Noted down before, or erased with its customer while it was on its way. */
  private boolean mayBeGone(Work.Tried tried) {
    return tried.inDoubt()
        || tried.entry().customer().filter(room.memory()::erasedLately).isPresent();
  }

  private void of(OutboxEntry entry, Outcome outcome) {
    if (outcome instanceof Outcome.Later later) {
      tables.outbox().postpone(entry.number(), entry.attempts() + 1, later.notBefore());
      return;
    }
    if (outcome instanceof Outcome.RefusedForNow refused) {
      refusedForNow(entry, refused);
      return;
    }
    tables.outbox().remove(entry.number());
    if (outcome instanceof Outcome.Superseded) {
      return;
    }
    if (outcome instanceof Outcome.Opened opened) {
      thread(entry)
          .ifPresent(t -> tables.threads().save(t.openedAt(opened.place(), opened.card())));
      shown(entry, opened.place(), opened.card().stream().toList());
      opened(entry, opened.place());
    } else if (outcome instanceof Outcome.CardShownAnew card) {
      thread(entry).ifPresent(t -> tables.threads().save(t.withCard(card.card())));
      thread(entry)
          .flatMap(CaseThread::place)
          .ifPresent(place -> shown(entry, place, List.of(card.card())));
    } else if (outcome instanceof Outcome.Answered answered) {
      answered(entry, answered);
    } else if (outcome instanceof Outcome.Refused refused) {
      refused(entry, refused);
    } else if (outcome instanceof Outcome.Changed changed) {
      tables.copies().drop(changed.place(), changed.before());
      shown(entry, changed.place(), changed.messages());
    } else if (outcome instanceof Outcome.Done done) {
      shown(entry, done.place(), done.messages());
      receipt(entry).ifPresent(receipt -> tell(entry, new Event.WordsArrived(receipt)));
    }
  }

  private void shown(OutboxEntry entry, Address place, List<MessageId> messages) {
    tables.places().shown(Carried.shown(entry, place, messages), room.now());
  }

  private void opened(OutboxEntry entry, Address place) {
    ThreadKey thread = LaneNames.threadOf(entry.effect()).orElseThrow();
    Optional<String> link =
        new Channels(room.parts().channels())
            .of(place.platform(), LinksToPlaces.class)
            .flatMap(channel -> channel.link(place));
    tell(entry, new Event.ThreadOpened(thread, place, link));
  }

  private void answered(OutboxEntry entry, Outcome.Answered answered) {
    Effect.AskService ask = (Effect.AskService) entry.effect();
    tell(entry, new Event.ServiceAnswered(ask.id(), answered.answer()));
  }

  private void refused(OutboxEntry entry, Outcome.Refused refused) {
    if (entry.effect() instanceof Effect.WithdrawCopy withdraw) {
      stays(entry, withdraw, refused.reason());
    } else if (entry.effect() instanceof Effect.TellCustomer
        || LaneNames.side(entry.effect()).orElse(null) instanceof Side.Customer) {
      tell(entry, new Event.CustomerMissed(receipt(entry), refused.refusal(), refused.reason()));
    } else if (entry.effect() instanceof Effect.TellChannel told) {
      channelMissed(told, refused);
    } else {
      threadMissed(entry, refused.refusal(), refused.reason());
    }
  }

  /** Staff learn that the customer still sees it; what stays in a thread harms nobody. */
  private void stays(OutboxEntry entry, Effect.WithdrawCopy withdraw, String reason) {
    if (withdraw.side() instanceof Side.Customer) {
      tell(entry, new Event.CopyStays(withdraw.of(), reason));
    }
  }

  /** What the operators' own channel refuses can be told to nobody but the log. */
  private void channelMissed(Effect.TellChannel told, Outcome.Refused refused) {
    Address channel = told.to();
    boolean operators =
        room.parts().playbook().get().desk().operatorsChannel().filter(channel::equals).isPresent();
    LOG.error("{} takes no messages: {} {}", channel, refused.refusal(), refused.reason());
    if (!operators) {
      turn.settle(
          new Incoming.ToChannel(
              channel.toString(),
              new ChannelEvent.Missed(
                  channel, told.message(), refused.refusal(), refused.reason())));
    }
  }

  private void refusedForNow(OutboxEntry entry, Outcome.RefusedForNow refused) {
    tables.outbox().postpone(entry.number(), entry.attempts() + 1, refused.again());
    Optional<CaseThread> thread = thread(entry);
    if (thread.filter(known -> !known.refused()).isPresent()) {
      tables.threads().save(thread.get().asRefused());
      threadMissed(entry, refused.refusal(), refused.reason());
    }
  }

  private void threadMissed(OutboxEntry entry, Refusal refusal, String reason) {
    Optional<CaseThread> thread = thread(entry);
    boolean opened = thread.flatMap(CaseThread::place).isPresent();
    ThreadKey key = LaneNames.threadOf(entry.effect()).orElseThrow();
    LOG.warn("The thread {} takes no messages: {} {}", key, refusal, reason);
    Optional<PersonId> customer = entry.customer().or(() -> thread.map(CaseThread::customer));
    customer.ifPresent(
        person ->
            turn.settle(
                new Incoming.ToConversation(
                    person, new Event.ThreadMissed(key, opened, refusal, reason))));
  }

  private void tell(OutboxEntry entry, Event event) {
    entry
        .customer()
        .ifPresent(customer -> turn.settle(new Incoming.ToConversation(customer, event)));
  }

  private Optional<CaseThread> thread(OutboxEntry entry) {
    return LaneNames.threadOf(entry.effect()).flatMap(tables.threads()::find);
  }

  private static Optional<Receipt> receipt(OutboxEntry entry) {
    return entry.effect() instanceof Effect.TellCustomer tell ? tell.receipt() : Optional.empty();
  }
}
