package dev.headset.store;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.Event;
import dev.headset.platform.PersonId;

/** Something to decide, once it is known whose it is. */
public sealed interface Incoming {

  /** Names the line in which things are decided one after the other. */
  String line();

  /** An event of one conversation. */
  record ToConversation(PersonId customer, Event event) implements Incoming {
    @Override
    public String line() {
      return "customer/" + customer;
    }
  }

  /** An event of a team's channel. */
  record ToChannel(String channel, ChannelEvent event) implements Incoming {
    @Override
    public String line() {
      return "channel/" + channel;
    }
  }
}
