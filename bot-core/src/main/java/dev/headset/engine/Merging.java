package dev.headset.engine;

import dev.headset.effect.Carriage;
import dev.headset.effect.Effect;
import dev.headset.platform.OutgoingMessage;
import dev.headset.store.OutboxEntry;
import dev.headset.text.Formatted;
import java.util.List;
import java.util.Optional;

/**
 * Makes one message of what queues for a case's thread, so that a busy channel does not fall behind
 * for its platform's limits. Only plain words of one speaker are put together; a line break stands
 * between them.
 */
final class Merging {

  /** Enough for a platform's shortest message with its speaker's name and some escaping. */
  private static final int MAX_UNITS = 1_500;

  private static final int MAX_ENTRIES = 28;

  private Merging() {}

  /** How many entries from the head may be shown as one message: 1 where it stands alone. */
  static int run(List<OutboxEntry> queue) {
    if (queue.isEmpty() || !isPlain(queue.get(0))) {
      return 1;
    }
    OutgoingMessage first = message(queue.get(0));
    int units = first.text().length();
    int run = 1;
    while (run < Math.min(queue.size(), MAX_ENTRIES) && isPlain(queue.get(run))) {
      OutgoingMessage next = message(queue.get(run));
      units += 1 + next.text().length();
      if (units > MAX_UNITS || !next.from().equals(first.from())) {
        return run;
      }
      run++;
    }
    return run;
  }

  /**
   * Whether the head shows a state that what follows in the line shows anew: a card, a title, how a
   * message reads, whether a reaction is on.
   */
  static boolean isSuperseded(List<OutboxEntry> queue) {
    return !queue.isEmpty()
        && queue.subList(1, queue.size()).stream()
            .anyMatch(later -> showsAnew(later.effect(), queue.get(0).effect()));
  }

  private static boolean showsAnew(Effect later, Effect head) {
    if (head instanceof Effect.ChangeCopy change) {
      return (later instanceof Effect.ChangeCopy again && again.of().equals(change.of()))
          || (later instanceof Effect.WithdrawCopy gone && gone.of().equals(change.of()));
    }
    if (head instanceof Effect.PassReaction pass) {
      return later instanceof Effect.PassReaction again
          && again.about().equals(pass.about())
          && again.emoji().equals(pass.emoji());
    }
    return (head instanceof Effect.UpdateCard && later instanceof Effect.UpdateCard)
        || (head instanceof Effect.SetThread && later instanceof Effect.SetThread);
  }

  /**
   * One entry in place of several, under the head's number.
   *
   * @param entries at least one, as {@link #run} counted them
   */
  static OutboxEntry merged(List<OutboxEntry> entries) {
    OutboxEntry head = entries.get(0);
    if (entries.size() == 1) {
      return head;
    }
    Formatted words = message(head).formatted();
    for (OutboxEntry next : entries.subList(1, entries.size())) {
      words = words.then("\n").then(message(next).formatted());
    }
    Effect.TellThread tell = (Effect.TellThread) head.effect();
    return head.withEffect(
        new Effect.TellThread(
            tell.thread(),
            tell.message().saying(words),
            Optional.of(Carriage.about(Optional.of(tell.thread().number())))));
  }

  /** What stands together has one key as long as it stands together, and another once it grew. */
  static String suffix(List<OutboxEntry> entries) {
    return entries.size() == 1 ? "" : "." + Integer.toString(entries.size(), 36);
  }

  private static boolean isPlain(OutboxEntry entry) {
    if (!(entry.effect() instanceof Effect.TellThread tell)) {
      return false;
    }
    OutgoingMessage message = tell.message();
    return message.buttons().isEmpty()
        && message.files().isEmpty()
        && message.pings().isEmpty()
        && tell.carriage().flatMap(Carriage::answers).isEmpty();
  }

  private static OutgoingMessage message(OutboxEntry entry) {
    return ((Effect.TellThread) entry.effect()).message();
  }
}
