package dev.headset.platform;

import java.util.List;

/** A channel that can take away messages of ours. */
public interface DeletesMessages {

  /**
   * Takes messages away. One that is gone already counts as taken away.
   *
   * @param messages at least one
   */
  Delivery delete(EntryKey key, Address at, List<MessageId> messages);
}
