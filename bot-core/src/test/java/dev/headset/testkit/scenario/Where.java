package dev.headset.testkit.scenario;

import java.util.List;

/** A place where messages are seen. */
sealed interface Where {

  /** A customer's chat with the bot. */
  record Customer(String name) implements Where {}

  /** A case's thread, but for its card. */
  record CaseThread(StaffThread thread) implements Where {}

  /** A team's channel, outside its threads. */
  record Channel(String team) implements Where {}

  /** All that stands there now, first to last, people's own messages too. */
  default List<Posted> chat(ScenarioStage stage) {
    if (this instanceof Customer customer) {
      return stage.chatOf(customer.name);
    } else if (this instanceof CaseThread in) {
      return stage.inThread(in.thread);
    }
    return stage.inChannel(((Channel) this).team);
  }

  /** How the bot words its texts there. */
  default Wording wording(Cast cast) {
    return this instanceof Customer customer ? cast.wording(customer.name) : cast.deskWording();
  }

  /** The same for the same place, whatever it is called. */
  default String key() {
    if (this instanceof Customer customer) {
      return "customer " + customer.name;
    } else if (this instanceof CaseThread in) {
      return "thread " + in.thread.id();
    }
    return "channel " + ((Channel) this).team;
  }

  /** For people to read. */
  default String inWords() {
    if (this instanceof Customer customer) {
      return customer.name;
    }
    return this instanceof CaseThread ? "the thread" : "the channel";
  }
}
