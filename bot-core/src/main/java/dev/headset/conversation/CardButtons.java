package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.platform.Button;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.List;

/** What an associate can press on a case's card. */
final class CardButtons {

  private CardButtons() {}

  static List<List<Button>> of(Turn turn, Case of) {
    if (!of.open()) {
      return List.of(List.of(button(turn, new Action.Reopen(), TextKey.DESK_BUTTON_REOPEN)));
    }
    List<Button> row = new ArrayList<>();
    if (of.status() instanceof CaseStatus.Waiting) {
      row.add(button(turn, new Action.Claim(), TextKey.DESK_BUTTON_CLAIM));
    }
    row.add(button(turn, new Action.TransferMenu(), TextKey.DESK_BUTTON_TRANSFER));
    row.add(button(turn, new Action.Escalate(), TextKey.DESK_BUTTON_ESCALATE));
    row.add(button(turn, new Action.CloseCase(), TextKey.DESK_BUTTON_CLOSE));
    return List.of(row);
  }

  private static Button button(Turn turn, Action action, TextKey label) {
    return new Button(action.id(), turn.deskSay(label));
  }
}
