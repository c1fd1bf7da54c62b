package dev.headset.testkit.scenario;

import java.util.Optional;

/**
 * A thread as a story names it: {@code Ewa's thread}, {@code Ewa's managers thread}.
 *
 * @param team empty: the thread that was opened last, whichever team's
 */
record ThreadOf(String customer, Optional<String> team) {}
