package dev.headset.app.wiring;

import dev.headset.conversation.Playbook;
import dev.headset.platform.Address;
import java.util.Optional;

/** What the operator's rules become where the only people are those in front of the machine. */
final class DemoPlaybook {

  static final Address OPERATORS = Address.of("console", "operators");

  private static final int NO_BUDGET = 100_000;

  private DemoPlaybook() {}

  /** With an operators' channel on the console, and without the budget that keeps floods out. */
  static Playbook of(Playbook rules) {
    return rules
        .withDesk(rules.desk().with(rules.desk().teams(), Optional.of(OPERATORS)))
        .withLimits(rules.limits().unhurried(NO_BUDGET));
  }
}
