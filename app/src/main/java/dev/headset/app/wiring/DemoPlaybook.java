package dev.headset.app.wiring;

import dev.headset.conversation.Limits;
import dev.headset.conversation.Playbook;
import dev.headset.desk.DeskRules;
import dev.headset.platform.Address;
import java.util.Optional;

/** What the operator's rules become where the only people are those in front of the machine. */
final class DemoPlaybook {

  static final Address OPERATORS = Address.of("console", "operators");

  private static final int NO_BUDGET = 100_000;

  private DemoPlaybook() {}

  /** With an operators' channel on the console, and without the budget that keeps floods out. */
  static Playbook of(Playbook rules) {
    DeskRules desk = rules.desk();
    Limits limits = rules.limits();
    return new Playbook(
        rules.languages(),
        rules.topics(),
        rules.texts(),
        new DeskRules(
            desk.defaultTeam(), desk.language(), desk.zone(), desk.teams(), Optional.of(OPERATORS)),
        rules.understanding(),
        rules.snippets(),
        new Limits(
            NO_BUDGET,
            limits.attachmentMb(),
            limits.openCasesPerCustomer(),
            limits.waitingCasesPerAssociate()),
        rules.timings(),
        rules.maskCardNumbers());
  }
}
