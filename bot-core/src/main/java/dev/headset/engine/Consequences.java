package dev.headset.engine;

import dev.headset.conversation.Conversation;
import dev.headset.conversation.Decision;
import dev.headset.conversation.Playbook;
import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.OnDuty;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Carriage;
import dev.headset.effect.Effect;
import dev.headset.effect.Transcribed;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.CaseThread;
import dev.headset.store.OutboxEntry;
import dev.headset.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what a decision led to. */
final class Consequences {

  private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);

  private final Room room;
  private final Transaction transaction;
  private final Tables tables;
  private final Instant now;
  private final Playbook playbook;

  Consequences(Room room, Transaction transaction, Instant now, Playbook playbook) {
    this.room = room;
    this.transaction = transaction;
    this.tables = transaction.tables();
    this.now = now;
    this.playbook = playbook;
  }

  void of(Optional<Conversation> before, Decision decision) {
    Conversation after = decision.conversation();
    if (before.filter(after::equals).isEmpty()) {
      tables.conversations().save(after, now);
      room.memory().remember(after);
    }
    for (Case each : after.cases()) {
      Optional<Case> was = before.flatMap(known -> known.findCase(each.number()));
      if (was.filter(each::equals).isEmpty()) {
        changed(after.customer(), was, each);
      }
    }
    decision.effects().forEach(effect -> effect(Optional.of(after.customer()), effect));
  }

  /** An effect of what happened in a channel of staff. */
  void ofChannel(Effect effect) {
    effect(Optional.empty(), effect);
  }

  private void changed(PersonId customer, Optional<Case> was, Case is) {
    CaseSummary summary = CaseSummaries.of(customer, is, playbook);
    tables.cases().save(summary);
    room.memory().board().put(summary.queued());
    was.map(Case::thread).filter(key -> !key.equals(is.thread())).ifPresent(this::left);
    transaction.afterwards(() -> count(was, is));
    transaction.afterwards(() -> CaseLog.changed(was, is));
  }

  /** What a thread that never could be opened still waits for is said in the new one. */
  private void left(ThreadKey key) {
    Optional<CaseThread> thread = tables.threads().find(key);
    if (thread.filter(CaseThread::refused).isPresent()) {
      String lane = LaneNames.of(key);
      tables.outbox().removeLane(lane);
      transaction.afterwards(() -> room.lanes().drop(lane));
    }
  }

  private void count(Optional<Case> was, Case is) {
    room.metrics().desk(room.memory().board().view());
    boolean waited = was.map(Case::status).filter(CaseStatus.Waiting.class::isInstance).isPresent();
    if (waited && is.status() instanceof CaseStatus.Claimed) {
      room.metrics().waited(Duration.between(is.openedAt(), now));
    }
    if (was.flatMap(Case::rating).isEmpty()) {
      is.rating().ifPresent(rating -> room.metrics().rated(rating.score()));
    }
  }

  private void effect(Optional<PersonId> customer, Effect effect) {
    if (effect instanceof Effect.ShowTyping typing) {
      transaction.afterwards(() -> room.lanes().showTyping(typing.to()));
    } else if (effect instanceof Effect.OpenThread open) {
      customer.or(() -> customerOf(open.thread())).ifPresent(person -> open(person, open));
    } else if (LaneNames.of(effect, customer).isPresent()) {
      owe(customer, LaneNames.of(effect, customer).get(), effect);
    } else if (effect instanceof Effect.SendTranscript send && customer.isPresent()) {
      send(customer.get(), send);
    } else if (effect instanceof Effect.ShowTranscript show) {
      show(customer.or(() -> customerOf(show.thread())), show);
    } else if (effect instanceof Effect.SetDuty duty) {
      duty(duty);
    } else if (effect instanceof Effect.NoteWait noted) {
      tables.waits().add(noted.team(), tables.nextNumber(), noted.waited());
      room.memory().board().waited(noted.team(), noted.waited());
    } else if (customer.isPresent()) {
      keep(customer.get(), effect);
    } else {
      LOG.warn("A channel can't have a {}: left out", effect.getClass().getSimpleName());
    }
  }

  private void send(PersonId customer, Effect.SendTranscript send) {
    OutgoingMessage whole = transcript(send.what(), false);
    note(customer, send.what(), TranscriptLine.From.BOT, whole);
    Carriage about = Carriage.about(Optional.of(send.what().number()));
    effect(
        Optional.of(customer),
        new Effect.TellCustomer(send.to(), whole, Optional.empty(), Optional.of(about)));
  }

  private void show(Optional<PersonId> customer, Effect.ShowTranscript show) {
    OutgoingMessage whole = transcript(show.what(), true);
    customer.ifPresent(of -> note(of, show.what(), TranscriptLine.From.NOTE, whole));
    effect(customer, new Effect.TellThread(show.thread(), whole));
  }

  /** A transcript's file is a line of the transcript too: it is known, and erased with the rest. */
  private void note(
      PersonId customer, Transcribed what, TranscriptLine.From from, OutgoingMessage whole) {
    TranscriptLine line =
        new TranscriptLine(now, Optional.of(what.number()), from, "", whole.text(), whole.files());
    tables.transcript().append(customer, tables.nextNumber(), line, Optional.empty());
  }

  private OutgoingMessage transcript(Transcribed what, boolean forStaff) {
    return TranscriptFile.attach(
        what, tables.transcript().of(what.number()), forStaff, room.parts().files());
  }

  private void duty(Effect.SetDuty duty) {
    if (duty.on()) {
      tables.duties().add(new OnDuty(duty.team(), duty.person(), now));
    } else {
      tables.duties().remove(duty.team(), duty.person().id());
    }
    room.memory().board().duties(tables.duties().all());
  }

  private void keep(PersonId customer, Effect effect) {
    if (effect instanceof Effect.SetTimer timer) {
      tables.timers().set(customer, timer.kind(), timer.due());
    } else if (effect instanceof Effect.CancelTimer timer) {
      tables.timers().cancel(customer, timer.kind());
    } else if (effect instanceof Effect.Remember remember) {
      tables.transcript().append(customer, tables.nextNumber(), remember.line(), remember.source());
    } else if (effect instanceof Effect.NoteMissed noted) {
      tables.missed().add(customer, tables.nextNumber(), noted.missed());
    } else if (effect instanceof Effect.SettleMissed settle) {
      tables.missed().settle(customer, settle.since(), settle.chosen());
    } else if (effect instanceof Effect.Seal seal) {
      tables.transcript().seal(customer, seal.source());
    } else if (effect instanceof Effect.Amend amend) {
      tables.transcript().amend(customer, amend.source(), amend.text());
    } else {
      throw new IllegalStateException("nobody does a " + effect.getClass().getSimpleName());
    }
  }

  private Optional<PersonId> customerOf(ThreadKey thread) {
    return tables.cases().find(thread.number()).flatMap(CaseSummary::customer);
  }

  private void open(PersonId customer, Effect.OpenThread open) {
    tables.threads().save(CaseThread.asked(open.thread(), customer, open.channel()));
    owe(Optional.of(customer), LaneNames.of(open.thread()), open);
  }

  private void owe(Optional<PersonId> customer, String lane, Effect effect) {
    OutboxEntry entry = new OutboxEntry(tables.nextNumber(), customer, lane, effect, now, 0, now);
    tables.outbox().add(entry);
    Optional<CaseThread> thread = LaneNames.threadOf(effect).flatMap(tables.threads()::find);
    transaction.afterwards(() -> room.lanes().add(entry, thread));
  }
}
