package dev.headset.testkit.scenario;

import java.util.Optional;

/**
 * A thread as a story names it: {@code Ewa's thread}, {@code Ewa's managers thread}, {@code Ewa's
 * first thread}.
 *
 * @param first the one that was opened first, not last
 * @param team empty: whichever team's
 */
record ThreadOf(String customer, boolean first, Optional<String> team) {

  private static final String FIRST = "first";

  /** Of the customer's threads the one that a word tells apart, or the last without. */
  static ThreadOf named(String customer, Optional<String> word) {
    return new ThreadOf(
        customer, word.filter(FIRST::equals).isPresent(), word.filter(each -> !each.equals(FIRST)));
  }

  static ThreadOf lastOf(String customer) {
    return new ThreadOf(customer, false, Optional.empty());
  }
}
