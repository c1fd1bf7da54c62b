package dev.headset.engine;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.Side;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import java.util.Optional;

/** Names the line that an effect waits in: one for each place, case's thread, and asker. */
final class LaneNames {

  private static final String PLACE = "place/";
  private static final String THREAD = "thread/";
  private static final String SERVICE = "service/";

  private LaneNames() {}

  /** Empty for an effect that does not leave the house. */
  static Optional<String> of(Effect effect, Optional<PersonId> customer) {
    if (effect instanceof Effect.TellCustomer tell) {
      return Optional.of(of(tell.to()));
    }
    if (effect instanceof Effect.TellChannel tell) {
      return Optional.of(of(tell.to()));
    }
    if (effect instanceof Effect.AskService) {
      return customer.map(person -> SERVICE + person);
    }
    if (side(effect).orElse(null) instanceof Side.Customer to) {
      return Optional.of(of(to.at()));
    }
    return threadOf(effect).map(LaneNames::of);
  }

  /** The side that an effect on a copy concerns. */
  static Optional<Side> side(Effect effect) {
    if (effect instanceof Effect.ChangeCopy change) {
      return Optional.of(change.side());
    }
    if (effect instanceof Effect.WithdrawCopy withdraw) {
      return Optional.of(withdraw.side());
    }
    return effect instanceof Effect.PassReaction pass ? Optional.of(pass.side()) : Optional.empty();
  }

  static String of(Address place) {
    return PLACE + place;
  }

  static String of(ThreadKey thread) {
    return THREAD + thread.number() + "/" + thread.generation();
  }

  /** The case's thread that an effect concerns. */
  static Optional<ThreadKey> threadOf(Effect effect) {
    if (effect instanceof Effect.OpenThread open) {
      return Optional.of(open.thread());
    }
    if (effect instanceof Effect.TellThread tell) {
      return Optional.of(tell.thread());
    }
    if (effect instanceof Effect.UpdateCard update) {
      return Optional.of(update.thread());
    }
    if (effect instanceof Effect.SetThread set) {
      return Optional.of(set.thread());
    }
    if (effect instanceof Effect.MarkMessage mark) {
      return Optional.of(mark.thread());
    }
    return side(effect).orElse(null) instanceof Side.Thread of
        ? Optional.of(of.thread())
        : Optional.empty();
  }

  /** The thread whose lane this is. */
  static Optional<ThreadKey> threadOf(String lane) {
    if (!lane.startsWith(THREAD)) {
      return Optional.empty();
    }
    int slash = lane.lastIndexOf('/');
    return Optional.of(
        new ThreadKey(
            new CaseNumber(lane.substring(THREAD.length(), slash)),
            Integer.parseInt(lane.substring(slash + 1))));
  }
}
