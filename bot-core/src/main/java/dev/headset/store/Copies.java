package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import java.util.List;
import java.util.Optional;

/** Which message of one side stands for which of the other. */
public interface Copies {

  /**
   * The messages of the bot's that carry one of a person's, in order.
   *
   * @param at the channel or chat in which they stand; a thread of it makes no difference
   * @param thread of the case's thread alone
   */
  List<MessageId> of(MessageRef source, Address at, Optional<ThreadKey> thread);

  /** The message that one of the bot's carries; its place is told without the thread. */
  Optional<MessageRef> source(MessageRef copy);

  /** The case that a message of the bot's to a customer belongs to. */
  Optional<CaseNumber> caseOf(MessageRef copy);

  /** Messages of the bot's are no more. */
  void drop(Address at, List<MessageId> copies);
}
