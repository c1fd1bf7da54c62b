package dev.headset.testkit.scenario;

import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Scenario.Line;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Tells a person where a story turned out otherwise, and what was seen instead. */
final class Failures {

  private Failures() {}

  static AssertionFailedError of(
      Line act, UnseenException unseen, ScenarioStage stage, Unread unread) {
    Line at = unseen.line().orElse(act);
    StringBuilder told = new StringBuilder().append(at).append(": ").append(unseen.getMessage());
    told.append("\n  after line ").append(act.number()).append(": ").append(act.text().strip());
    for (String customer : unread.customers()) {
      List<OutgoingMessage> all = Posted.byBot(stage.chatOf(customer));
      int seen = all.size() - unread.toldTo(customer).size();
      told.append("\n  ").append(customer).append(" was shown (> not expected so far):");
      for (int i = Math.max(0, seen - 2); i < all.size(); i++) {
        told.append(i < seen ? "\n      " : "\n    > ").append(Shown.inWords(all.get(i)));
      }
    }
    List<String> desk = unread.onDesk();
    told.append("\n  the desk saw").append(desk.isEmpty() ? " nothing more" : ":");
    desk.forEach(each -> told.append("\n    > ").append(each));
    return new AssertionFailedError(told.toString());
  }
}
