package dev.headset.platform;

import java.util.List;

/** A channel that can change messages of ours in place. */
public interface EditsMessages {

  /**
   * Shows something else in place of a message.
   *
   * <p>What needs more parts than there were goes on in new messages below; parts that are not
   * needed any more are taken away. Files stay as they are: of a message with files, the words
   * change.
   *
   * @param parts the messages that it stands in now, in order; at least one
   * @return where delivered, the messages that it stands in afterwards
   */
  Delivery edit(EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now);
}
