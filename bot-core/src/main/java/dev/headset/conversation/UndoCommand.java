package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.effect.Effect;
import dev.headset.effect.Side;
import dev.headset.text.TextKey;
import java.util.Map;

/** {@code /undo}: an associate takes back what they said last to the customer. */
public final class UndoCommand {

  private UndoCommand() {}

  /** Whether a text is this command. */
  public static boolean is(String text) {
    return SlashCommand.read(text).filter(command -> command.name().equals("undo")).isPresent();
  }

  static void run(Turn turn, Case of, Event.StaffSpoke event) {
    if (event.undoable().isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_UNDO_NOTHING));
      return;
    }
    Event.Undoable last = event.undoable().get();
    Side customer = new Side.Customer(turn.conversation().address());
    turn.emit(new Effect.WithdrawCopy(customer, last.message()));
    turn.emit(new Effect.Seal(last.message()));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_UNDONE,
            Map.of(
                "associate", StaffDesk.clean(event.associate()).name(),
                "text", Excerpt.of(last.text()))));
  }
}
