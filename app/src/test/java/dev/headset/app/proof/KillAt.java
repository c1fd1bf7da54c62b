package dev.headset.app.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An instant at which the process is killed. */
sealed interface KillAt {

  /** While it starts, so long after its birth. */
  record Starting(long millis) implements KillAt {}

  /** While it serves, so long after it was ready. */
  record Serving(long millis) implements KillAt {}

  /** So long after one of the customers has come to a moment of their script. */
  record Reached(Moment moment, long millis) implements KillAt {}

  /** What customers come to by their script. */
  enum Moment {
    /** The answer to a sentence, 202, has just come. */
    TAKEN,
    /** The answer to an order number has just come: it is being looked up. */
    LOOKING_UP,
    /** The answer to the wish for an associate has just come: a thread is being opened. */
    OPENING_THREAD
  }

  /** So many random instants, every fifth in a start, and two for each moment of the scripts. */
  static List<KillAt> plan(int count, Random random) {
    List<KillAt> plan = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      plan.add(i % 5 == 4 ? new Starting(random.nextInt(1_200)) : new Serving(random.nextInt(500)));
    }
    for (int i = 0; i < Math.max(2, count / 10); i++) {
      for (Moment moment : Moment.values()) {
        plan.add(new Reached(moment, random.nextInt(12)));
      }
    }
    Collections.shuffle(plan, random);
    return plan;
  }
}
