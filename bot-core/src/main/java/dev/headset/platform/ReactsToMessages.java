package dev.headset.platform;

/** A channel that can put a mark on a person's message. */
public interface ReactsToMessages {

  Delivery react(EntryKey key, Address at, MessageId message, Mark mark);
}
