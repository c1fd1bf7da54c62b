package dev.headset.platform;

import java.time.Duration;
import java.util.List;

/**
 * A channel whose platform takes only so many messages in a while. The engine keeps to these limits
 * before they are met; a platform that asks for a pause all the same is obeyed ({@link
 * Delivery.RetryAfter}).
 */
public interface Limited {

  /** The limits that something for a place counts against, all at once. */
  List<Limit> limits(Address to);

  /** As how many a message counts: one that becomes several is several. At least 1. */
  default int cost(Address to, OutgoingMessage message) {
    return 1;
  }

  /**
   * As how many messages to the channel one try to open a thread counts. At least 1; by itself the
   * thread, and the card that heads it.
   */
  default int openingCost(Address channel, OutgoingMessage card) {
    return 1 + cost(channel, card);
  }

  /**
   * Whether words of one speaker that queue for one thread may be shown as one message, so that a
   * busy channel does not fall behind. A crash between sending and noting that may then show the
   * same words again in other company, even where the platform knows a message's key.
   */
  default boolean merges() {
    return true;
  }

  /**
   * At most so many in any stretch of time.
   *
   * @param counter names what is counted, such as a chat; those of one name share a count
   * @param most at least 1
   * @param within more than zero
   */
  record Limit(String counter, int most, Duration within) {

    /** Checks the ranges. */
    public Limit {
      if (most < 1 || within.isNegative() || within.isZero()) {
        throw new IllegalArgumentException("no limit: " + most + " within " + within);
      }
    }
  }
}
