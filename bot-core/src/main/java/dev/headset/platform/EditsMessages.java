package dev.headset.platform;

/** A channel that can change a message of ours in place. */
public interface EditsMessages {

  Delivery edit(EntryKey key, Address at, MessageId message, OutgoingMessage now);
}
