package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.Event;
import dev.headset.conversation.MaskedEvent;
import dev.headset.desk.DeskRules;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Incoming;
import dev.headset.store.Tables;
import dev.headset.store.WaitingIncoming;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one piece of work within a transaction. */
final class Turn {

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(200), Duration.ofSeconds(1));
  private static final int MAX_IN_A_ROW = 50;

  private final Room room;
  private final Transaction transaction;
  private final Tables tables;
  private final Instant now;
  private final Optional<Throwable> known;

  /**
   * A turn.
   *
   * @param known why the store refused what the same work led to before: so it is not decided again
   *     now, but counted as a decision that threw
   */
  Turn(Room room, Transaction transaction, Optional<Throwable> known) {
    this.room = room;
    this.transaction = transaction;
    this.tables = transaction.tables();
    this.now = room.now();
    this.known = known;
  }

  /**
   * Does the work. False where it has to wait: a thread that it may concern is being opened, or the
   * platform is being asked what its author may do.
   */
  boolean take(Work work) {
    if (work instanceof Work.Accepted accepted) {
      return update(accepted);
    }
    if (work instanceof Work.Tried tried) {
      new Results(this, room, transaction).of(tried);
    } else if (work instanceof Work.TimerDue timer) {
      timer(timer.customer(), timer.kind());
    } else if (work instanceof Work.RetryDue retry) {
      retry(retry.line());
    } else if (work instanceof Work.Errand errand) {
      errand.run().accept(transaction);
    }
    return true;
  }

  private boolean update(Work.Accepted accepted) {
    Update update = accepted.update();
    DeskRules desk = room.parts().playbook().get().desk();
    Standings standings = new Standings(room, tables, desk);
    if (accepted.mayWait() && (strange(update, desk) || !standings.known(update))) {
      return false;
    }
    if (!tables.seen().add(update.id(), now)) {
      transaction.afterwards(() -> room.metrics().decided("repeated"));
      return true;
    }
    transaction.afterwards(() -> room.metrics().update(update.origin().platform()));
    Optional<Incoming> incoming = Router.route(update, desk, tables);
    if (incoming.isEmpty()) {
      LOG.debug("A {} concerns nothing that is known", update.getClass().getSimpleName());
      return true;
    }
    if (update instanceof Update.Said said) {
      heard(said, incoming.get());
    }
    settle(standings.settled(incoming.get()));
    return true;
  }

  private void heard(Update.Said said, Incoming incoming) {
    Optional<PersonId> customer =
        incoming instanceof Incoming.ToConversation one
            ? Optional.of(one.customer())
            : Optional.empty();
    Optional<ThreadKey> thread =
        incoming instanceof Incoming.ToConversation one
                && one.event() instanceof Event.StaffSpoke spoke
            ? Optional.of(spoke.thread())
            : Optional.empty();
    tables.places().heard(said.origin(), said.message(), customer, thread, now);
  }

  /** People may be quicker in a new thread than the platform's answer that tells its address. */
  private boolean strange(Update update, DeskRules desk) {
    Address origin = update.origin();
    return (origin.thread().isPresent() || Router.about(update).isPresent())
        && room.lanes().opensThreadIn(origin.channel())
        && Router.isStaffs(origin, desk)
        && Router.caseThread(update, tables).isEmpty();
  }

  private void timer(PersonId customer, TimerKind kind) {
    boolean due = tables.timers().of(customer, kind).filter(time -> !time.isAfter(now)).isPresent();
    if (due) {
      tables.timers().cancel(customer, kind);
      settle(new Incoming.ToConversation(customer, new Event.TimerFired(kind)));
    }
  }

  /**
   * Decides, or lets it wait: behind what waits in the same line, or because its decision threw.
   */
  void settle(Incoming incoming) {
    if (room.memory().head(incoming.line()).isPresent()) {
      await(incoming, 0, now);
      return;
    }
    Optional<Throwable> thrown = known.or(() -> rule(incoming));
    thrown.ifPresent(
        cause -> {
          LOG.warn("A decision threw; it is tried again: {}", Causes.of(cause), cause);
          transaction.afterwards(() -> room.metrics().decided("failed"));
          await(incoming, 1, now.plus(PAUSES.get(0)));
        });
  }

  private Optional<Throwable> rule(Incoming incoming) {
    return new Ruling(room, transaction, now).rule(incoming);
  }

  private void await(Incoming incoming, int attempts, Instant notBefore) {
    WaitingIncoming waiting =
        new WaitingIncoming(tables.nextNumber(), kept(incoming), attempts, notBefore);
    tables.waiting().add(waiting);
    room.memory().append(waiting);
  }

  /** What waits is kept, perhaps for long: without the numbers of cards. */
  private Incoming kept(Incoming incoming) {
    return incoming instanceof Incoming.ToConversation one
            && room.parts().playbook().get().maskCardNumbers()
        ? new Incoming.ToConversation(one.customer(), MaskedEvent.of(one.event()))
        : incoming;
  }

  /** Tries the head of a line again and, once that went well, what stands behind it. */
  private void retry(String line) {
    for (int done = 0; done < MAX_IN_A_ROW; done++) {
      Optional<WaitingIncoming> head = room.memory().head(line);
      if (head.isEmpty() || !head.get().isDue(now)) {
        return;
      }
      Optional<Throwable> thrown = known.or(() -> rule(head.get().incoming()));
      if (thrown.isPresent()) {
        again(head.get(), thrown.get());
        return;
      }
      tables.waiting().remove(head.get().number());
      room.memory().removeHead(line);
    }
  }

  private void again(WaitingIncoming head, Throwable thrown) {
    int attempts = head.attempts() + 1;
    String cause = Causes.of(thrown);
    if (attempts > PAUSES.size()) {
      park(head, cause);
      return;
    }
    LOG.warn("A decision threw for the {}. time; it is tried again: {}", attempts, cause, thrown);
    Instant notBefore = now.plus(PAUSES.get(attempts - 1));
    tables.waiting().postpone(head.number(), attempts, notBefore, cause);
    room.memory()
        .replaceHead(new WaitingIncoming(head.number(), head.incoming(), attempts, notBefore));
    transaction.afterwards(() -> room.metrics().decided("failed"));
  }

  private void park(WaitingIncoming head, String cause) {
    LOG.error(
        "An update could not be decided and was put aside as number {}: {}", head.number(), cause);
    tables.waiting().park(head, cause, now);
    room.memory().removeHead(head.incoming().line());
    transaction.afterwards(() -> room.metrics().parked());
    tell(head.incoming(), cause);
  }

  /** The customer is offered a person and the operators are told; at the least the operators. */
  private void tell(Incoming parked, String cause) {
    String who = "";
    if (parked instanceof Incoming.ToConversation one) {
      Optional<Throwable> thrown = new Ruling(room, transaction, now).ruleParked(one, cause);
      if (thrown.isEmpty()) {
        return;
      }
      LOG.error("A conversation could not be told that an update was put aside", thrown.get());
      who = one.customer().toString();
    } else if (((Incoming.ToChannel) parked).event() instanceof ChannelEvent.Heard heard) {
      who = heard.update() instanceof Update.ByPerson one ? one.author().name() : "";
    }
    rule(new Incoming.ToChannel("operators", new ChannelEvent.Parked(who, cause)))
        .ifPresent(thrown -> LOG.error("Operators could not be told either", thrown));
  }
}
