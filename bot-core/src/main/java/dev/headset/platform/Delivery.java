package dev.headset.platform;

import java.time.Duration;
import java.util.List;

/** How one attempt to deliver went. */
public sealed interface Delivery {

  /**
   * The platform has it.
   *
   * @param messages the ids of the messages it became, in order; empty for what makes none
   * @param place where it stands: for an opened thread, the thread
   */
  record Delivered(Address place, List<MessageId> messages) implements Delivery {
    /** Copies the list. */
    public Delivered {
      messages = List.copyOf(messages);
    }
  }

  /** Certainly not sent; try again no sooner than after {@code pause}. */
  record RetryAfter(Duration pause, String reason) implements Delivery {}

  /** Certainly not sent, and never will be. */
  record Refused(Refusal refusal, String reason) implements Delivery {}

  /** Nobody knows: the connection broke between asking and the answer. Tried again with its key. */
  record Unknown(String reason) implements Delivery {}
}
