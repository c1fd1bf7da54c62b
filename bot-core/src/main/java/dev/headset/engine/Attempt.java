package dev.headset.engine;

import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.DeletesMessages;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.Refusal;
import dev.headset.platform.SetsThreads;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One try to show something at a place. What the channel is not able to do, or will not do to that
 * message, is shown as a message instead.
 *
 * @param instead the key of that message
 */
record Attempt(Channel channel, EntryKey key, EntryKey instead, Address to) {

  private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

  Delivery say(OutgoingMessage message) {
    return channel.deliver(key, to, message);
  }

  /** A channel without threads is the thread's place itself. */
  Delivery open(Effect.OpenThread open) {
    if (channel instanceof OpensThreads opening) {
      return opening.openThread(key, to, open.title(), open.card());
    }
    Delivery delivery = channel.deliver(key, to, open.card());
    return delivery instanceof Delivery.Delivered delivered
        ? new Delivery.Delivered(to, delivered.messages())
        : delivery;
  }

  /** Where delivered, a message stands for a card that had to be shown anew. */
  Delivery edit(Optional<MessageId> card, OutgoingMessage now) {
    if (card.isPresent() && channel instanceof EditsMessages editing) {
      Delivery edited = editing.edit(key, to, List.of(card.get()), now);
      if (edited instanceof Delivery.Delivered delivered) {
        return new Delivery.Delivered(delivered.place(), List.of());
      }
      if (!(edited instanceof Delivery.Refused)) {
        return edited;
      }
    }
    return channel.deliver(instead, to, now);
  }

  /** Staff were told in words already: where the thread can't be set, that is for the log alone. */
  Delivery set(Effect.SetThread set) {
    if (!(channel instanceof SetsThreads setting)) {
      return new Delivery.Delivered(to, List.of());
    }
    Delivery done = setting.setThread(key, to, set.title(), set.open());
    if (done instanceof Delivery.Refused refused) {
      LOG.warn("The thread {} could not be renamed, closed or opened: {}", to, refused.reason());
      return new Delivery.Delivered(to, List.of());
    }
    return done;
  }

  /** A message that is gone needs no mark. */
  Delivery react(MessageId message, Mark mark) {
    if (channel instanceof ReactsToMessages reacting) {
      Delivery reacted = reacting.react(key, to, message, mark);
      if (reacted instanceof Delivery.Refused refused) {
        return refused.refusal() == Refusal.GONE
            ? new Delivery.Delivered(to, List.of())
            : channel.deliver(instead, to, OutgoingMessage.bot(sign(mark)));
      }
      return reacted;
    }
    return channel.deliver(instead, to, OutgoingMessage.bot(sign(mark)));
  }

  /** Changes a copy; where that can't be, says what has changed. */
  Delivery change(List<MessageId> copies, Effect.ChangeCopy change) {
    if (!copies.isEmpty() && channel instanceof EditsMessages editing) {
      Delivery edited = editing.edit(key, to, copies, change.now());
      if (!(edited instanceof Delivery.Refused)) {
        return edited;
      }
    }
    return channel.deliver(instead, to, change.instead());
  }

  /** Takes a copy away. One that is not there needs nothing. */
  Delivery withdraw(List<MessageId> copies) {
    if (copies.isEmpty()) {
      return new Delivery.Delivered(to, List.of());
    }
    if (!(channel instanceof DeletesMessages deleting)) {
      return new Delivery.Refused(Refusal.INVALID, channel.platform() + " can't take it back");
    }
    Delivery deleted = deleting.delete(key, to, copies);
    return deleted instanceof Delivery.Delivered ? new Delivery.Delivered(to, List.of()) : deleted;
  }

  /**
   * Puts a reaction on a message, or says it in words; its end needs no words. What the other side
   * never saw, a note or a card, needs nothing.
   */
  Delivery pass(Optional<MessageId> message, Effect.PassReaction pass) {
    if (message.isEmpty()) {
      return new Delivery.Delivered(to, List.of());
    }
    if (channel instanceof ReactsToMessages reacting) {
      Delivery passed = reacting.pass(key, to, message.get(), pass.emoji(), pass.on());
      if (!(passed instanceof Delivery.Refused)) {
        return passed;
      }
    }
    if (!pass.on()) {
      return new Delivery.Delivered(to, List.of());
    }
    return channel.deliver(instead, to, pass.inWords().replyingTo(message.get()));
  }

  private static String sign(Mark mark) {
    return switch (mark) {
      case TAKEN -> "✅";
      case FAILED -> "❌";
      case NOTE -> "📝";
    };
  }
}
