package dev.headset.engine;

import dev.headset.desk.ThreadKey;
import dev.headset.effect.Carriage;
import dev.headset.effect.Effect;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.Side;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Limited;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import dev.headset.platform.ShowsTyping;
import dev.headset.store.OutboxEntry;
import dev.headset.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Does once what is owed, and tells how that went. */
final class Courier {

  /** The name under which the operator's service is counted, beside the platforms'. */
  static final String SERVICE = "service";

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private static final Duration WHILE_PLATFORM_IS_OFF = Duration.ofSeconds(60);

  /** What another process might send as well is not sent. */
  private static final Duration WHILE_UNSURE = Duration.ofMillis(500);

  private final Channels channels;
  private final Service service;
  private final Clock clock;
  private final Backoff backoff;
  private final EngineMetrics metrics;
  private final Store store;
  private final Counterparts counterparts;
  private final Pacing pacing;

  Courier(EngineParts parts, Backoff backoff, EngineMetrics metrics) {
    this.channels = new Channels(parts.channels());
    this.service = parts.service();
    this.clock = parts.clock();
    this.backoff = backoff;
    this.metrics = metrics;
    this.store = parts.store();
    this.pacing = new Pacing(parts.ticks());
    this.counterparts = new Counterparts(parts.store());
  }

  void showTyping(Address at) {
    try {
      channels.of(at.platform(), ShowsTyping.class).ifPresent(typing -> typing.showTyping(at));
    } catch (RuntimeException e) {
      LOG.debug("Typing could not be shown", e);
    }
  }

  boolean merges(String platform) {
    return channels.of(platform, Limited.class).filter(Limited::merges).isPresent();
  }

  /** How long something has to wait for the platform's limits; it is counted where that is zero. */
  Duration pause(OutboxEntry entry, Spot spot) {
    Effect effect = entry.effect();
    if (effect instanceof Effect.AskService || effect instanceof Effect.MarkMessage) {
      return Duration.ZERO;
    }
    Optional<Address> to = destination(effect, spot);
    Optional<Limited> limited = to.flatMap(at -> channels.of(at.platform(), Limited.class));
    return to.isPresent() && limited.isPresent()
        ? pacing.take(
            entry.lane(),
            entry.number(),
            limited.get().limits(to.get()),
            count(effect, to.get(), limited.get()))
        : Duration.ZERO;
  }

  private static int count(Effect effect, Address to, Limited limited) {
    if (effect instanceof Effect.OpenThread open) {
      return limited.openingCost(to, open.card());
    } else if (effect instanceof Effect.TellCustomer tell) {
      return limited.cost(to, tell.message());
    } else if (effect instanceof Effect.TellThread tell) {
      return limited.cost(to, tell.message());
    }
    return effect instanceof Effect.TellChannel tell ? limited.cost(to, tell.message()) : 1;
  }

  /**
   * Tries once.
   *
   * @param suffix of the key: tells what stands together from the same that has grown
   * @throws InterruptedException where the engine is stopping: nothing is known of the try
   */
  Outcome attempt(OutboxEntry entry, String suffix, Spot spot) throws InterruptedException {
    // So that whatever is logged meanwhile, by an adapter too, is found by its case.
    LaneNames.threadOf(entry.effect())
        .ifPresent(key -> MDC.put(CaseLog.CASE, key.number().value()));
    try {
      return tried(entry, suffix, spot);
    } finally {
      MDC.remove(CaseLog.CASE);
      pacing.over(entry.number());
    }
  }

  private Outcome tried(OutboxEntry entry, String suffix, Spot spot) throws InterruptedException {
    if (!store.held()) {
      return new Outcome.Later(clock.instant().plus(WHILE_UNSURE), "another may have the store");
    }
    if (entry.effect() instanceof Effect.AskService ask) {
      return ask(entry, ask);
    }
    Optional<Address> to = destination(entry.effect(), spot);
    if (to.isEmpty()) {
      return new Outcome.Refused(Refusal.GONE, "the thread was never opened");
    }
    String platform = to.get().platform();
    Optional<Channel> channel = channels.of(platform);
    if (channel.isEmpty()) {
      return new Outcome.Later(clock.instant().plus(WHILE_PLATFORM_IS_OFF), platform + " is off");
    }
    Attempt attempt = new Attempt(channel.get(), key(entry, suffix), key(entry, ".t"), to.get());
    if (LaneNames.side(entry.effect()).isPresent()) {
      return copied(entry, attempt);
    }
    Delivery delivery = deliver(attempt, entry.effect(), spot);
    metrics.sent(platform, label(delivery));
    Outcome outcome = outcome(entry, delivery, spot);
    if (outcome instanceof Outcome.Done done) {
      counterparts.shown(Carried.shown(entry, done.place(), done.messages()));
    }
    return outcome;
  }

  /** Does something to what stands for a message on the other side. */
  private Outcome copied(OutboxEntry entry, Attempt attempt) {
    Optional<ThreadKey> thread = LaneNames.threadOf(entry.effect());
    Delivery delivery;
    List<MessageId> before = List.of();
    try {
      if (entry.effect() instanceof Effect.PassReaction pass) {
        delivery = attempt.pass(counterparts.at(attempt.to(), thread, pass.about()), pass);
      } else {
        MessageRef of = Carried.changed(entry.effect()).orElseThrow();
        before = counterparts.copies(of, attempt.to(), thread);
        delivery =
            entry.effect() instanceof Effect.ChangeCopy change
                ? attempt.change(before, change)
                : attempt.withdraw(before);
      }
    } catch (RuntimeException e) {
      LOG.warn("A channel threw", e);
      delivery = new Delivery.Unknown(Causes.of(e));
    }
    metrics.sent(attempt.to().platform(), label(delivery));
    Optional<MessageRef> changed = Carried.changed(entry.effect());
    if (delivery instanceof Delivery.Delivered delivered && changed.isPresent()) {
      counterparts.shown(Carried.shown(entry, delivered.place(), delivered.messages()));
      return new Outcome.Changed(delivered.place(), changed.get(), before, delivered.messages());
    }
    return outcome(entry, delivery, new Spot());
  }

  private Outcome ask(OutboxEntry entry, Effect.AskService ask) throws InterruptedException {
    ServiceAnswer answer;
    try {
      answer = service.ask(key(entry, ""), ask.request());
    } catch (RuntimeException e) {
      LOG.warn("Asking the operator's service threw", e);
      answer = new ServiceAnswer.Failed(e.getClass().getSimpleName());
    }
    metrics.sent(SERVICE, answer.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    return new Outcome.Answered(answer);
  }

  private static Optional<Address> destination(Effect effect, Spot spot) {
    if (effect instanceof Effect.TellCustomer tell) {
      return Optional.of(tell.to());
    }
    if (effect instanceof Effect.TellChannel tell) {
      return Optional.of(tell.to());
    }
    if (effect instanceof Effect.OpenThread open) {
      return Optional.of(open.channel());
    }
    if (LaneNames.side(effect).orElse(null) instanceof Side.Customer to) {
      return Optional.of(to.at());
    }
    return effect instanceof Effect.MarkMessage mark ? Optional.of(mark.at()) : spot.place();
  }

  private Delivery deliver(Attempt attempt, Effect effect, Spot spot) {
    try {
      if (effect instanceof Effect.TellCustomer tell) {
        return attempt.say(answering(tell.message(), tell.carriage(), attempt, effect));
      }
      if (effect instanceof Effect.TellChannel tell) {
        return attempt.say(tell.message());
      }
      if (effect instanceof Effect.TellThread tell) {
        return attempt.say(answering(tell.message(), tell.carriage(), attempt, effect));
      }
      if (effect instanceof Effect.OpenThread open) {
        return attempt.open(open);
      }
      if (effect instanceof Effect.UpdateCard update) {
        return attempt.edit(spot.card(), update.card());
      }
      if (effect instanceof Effect.SetThread set) {
        return attempt.set(set);
      }
      if (effect instanceof Effect.MarkMessage mark) {
        return attempt.react(mark.message(), mark.mark());
      }
    } catch (RuntimeException e) {
      LOG.warn("A channel threw", e);
      return new Delivery.Unknown(Causes.of(e));
    }
    throw new IllegalStateException("no channel does a " + effect.getClass().getSimpleName());
  }

  /** An answer points at the counterpart of what it answers, or quotes it. */
  private OutgoingMessage answering(
      OutgoingMessage message, Optional<Carriage> carriage, Attempt attempt, Effect effect) {
    Optional<Carriage.Answers> answers = carriage.flatMap(Carriage::answers);
    if (answers.isEmpty()) {
      return message;
    }
    return counterparts
        .at(attempt.to(), LaneNames.threadOf(effect), answers.get().to())
        .map(message::replyingTo)
        .orElseGet(() -> Carried.quoting(answers.get().excerpt(), message));
  }

  private Outcome outcome(OutboxEntry entry, Delivery delivery, Spot spot) {
    if (delivery instanceof Delivery.Delivered delivered) {
      return done(entry.effect(), delivered, spot);
    }
    int attempts = entry.attempts() + 1;
    Instant now = clock.instant();
    if (delivery instanceof Delivery.Refused refused) {
      return waitsForAMend(entry.effect(), refused.refusal())
          ? new Outcome.RefusedForNow(
              refused.refusal(), refused.reason(), now.plus(Backoff.afterRefusal(attempts)))
          : new Outcome.Refused(refused.refusal(), refused.reason());
    }
    if (delivery instanceof Delivery.RetryAfter retry) {
      return new Outcome.Later(now.plus(retry.pause()), retry.reason());
    }
    String reason = ((Delivery.Unknown) delivery).reason();
    return new Outcome.Later(now.plus(backoff.after(attempts)), reason);
  }

  /** Somebody can give the bot room or a right again: what a case's thread is told waits for it. */
  private static boolean waitsForAMend(Effect effect, Refusal refusal) {
    return effect instanceof Effect.OpenThread
        || (effect instanceof Effect.TellThread && refusal == Refusal.FORBIDDEN);
  }

  private static Outcome done(Effect effect, Delivery.Delivered delivered, Spot spot) {
    if (effect instanceof Effect.OpenThread) {
      Outcome.Opened opened =
          new Outcome.Opened(delivered.place(), delivered.messages().stream().findFirst());
      spot.opened(opened.place(), opened.card());
      return opened;
    }
    if (effect instanceof Effect.UpdateCard && !delivered.messages().isEmpty()) {
      spot.shownAnew(delivered.messages().get(0));
      return new Outcome.CardShownAnew(delivered.messages().get(0));
    }
    return new Outcome.Done(delivered.place(), delivered.messages());
  }

  private static String label(Delivery delivery) {
    if (delivery instanceof Delivery.Delivered) {
      return "delivered";
    }
    if (delivery instanceof Delivery.Refused) {
      return "refused";
    }
    return delivery instanceof Delivery.RetryAfter ? "retry_after" : "unknown";
  }

  /** At most 6 + 1 + 13 + 2 characters. */
  private EntryKey key(OutboxEntry entry, String suffix) {
    return new EntryKey(store.id() + "." + Long.toString(entry.number(), 36) + suffix);
  }
}
