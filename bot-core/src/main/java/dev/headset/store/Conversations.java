package dev.headset.store;

import dev.headset.conversation.Conversation;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The state of every conversation. */
public interface Conversations {

  Optional<Conversation> find(PersonId customer);

  /** Puts a conversation in place of the customer's last. */
  void save(Conversation conversation, Instant now);

  /** The same, where nothing has happened in it. */
  void amend(Conversation conversation);
}
