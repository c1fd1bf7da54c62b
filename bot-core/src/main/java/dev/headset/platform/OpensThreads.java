package dev.headset.platform;

/** A channel that can open a thread for a case in a team's channel. */
public interface OpensThreads {

  /**
   * Opens a thread headed by a card.
   *
   * @param title literal text; cut by the adapter to what the platform takes
   * @return where delivered, {@code place} is the thread and the first message is the card
   */
  Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card);
}
