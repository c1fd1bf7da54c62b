package dev.headset.platform;

/** A channel that can put a mark, or what somebody felt about it, on a message. */
public interface ReactsToMessages {

  Delivery react(EntryKey key, Address at, MessageId message, Mark mark);

  /**
   * Puts somebody's reaction on a message in their stead, or takes it off again.
   *
   * @param emoji a Unicode emoji
   * @return {@link Refusal#INVALID} where the platform has no such reaction, or shows no more than
   *     one and a mark stands there: it is then said in words
   */
  Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on);
}
