package dev.headset.bench.faults;

import java.util.Optional;

/** A team of one associate, with a channel and a topic of its own. */
interface Team {

  /** Its id, which is its topic's as well. */
  String id();

  /** Its channel, as headset.yaml names it. */
  String channel();

  /** Who works there. */
  String associate();

  /** The thread of a customer's case, once there is one. */
  Optional<CaseThread> threadOf(String customer);

  /** How many threads have the customer's name: more than one where one was opened twice. */
  int threadsOf(String customer);
}
