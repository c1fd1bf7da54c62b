package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Team;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.Receipt;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Content;
import dev.headset.platform.Mark;
import dev.headset.platform.Person;
import dev.headset.relay.DisplayNames;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What associates say and press in a case's thread. */
final class StaffDesk {

  private StaffDesk() {}

  static void spoke(Turn turn, Event.StaffSpoke event) {
    Optional<Case> found = caseOf(turn, event.thread());
    if (found.isEmpty()) {
      turn.tellThread(event.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
      return;
    }
    Case of = found.get();
    Optional<SlashCommand> command = SlashCommand.read(event.content().text());
    if (command.isPresent()) {
      StaffCommands.run(turn, of, event, command.get());
    } else if (isEmpty(event.content())) {
      turn.tellThread(event.thread(), turn.deskSay(TextKey.DESK_NOTHING_TO_SEND));
    } else {
      speak(turn, of, event, event.content());
    }
  }

  /** Words for the customer, from those who have the case; from others a note. */
  static boolean speak(Turn turn, Case of, Event.StaffSpoke event, Content content) {
    if (speaksToCustomer(of, event.associate()) && event.thread().equals(of.thread())) {
      relay(turn, of, event, content);
      return true;
    }
    note(turn, of, event, content.text());
    if (!event.thread().equals(of.thread())) {
      turn.tellThread(event.thread(), wentOn(turn, of));
    } else if (of.status() instanceof CaseStatus.Waiting) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_CLAIM_FIRST));
    } else if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
    }
    return false;
  }

  /** What is said in a thread that the case has left. */
  static String wentOn(Turn turn, Case of) {
    Team team = turn.playbook().desk().team(of.team());
    return turn.deskSay(
        TextKey.DESK_WENT_ON,
        Map.of("number", of.number().value(), "team", CaseChat.teamName(turn, team)));
  }

  /** A platform may keep the words of a message from a bot that lacks a right. */
  private static boolean isEmpty(Content content) {
    return content.text().isBlank() && content.attachments().isEmpty();
  }

  static void pressed(Turn turn, Event.StaffPressed event) {
    Optional<Case> found = caseOf(turn, event.thread());
    Optional<Action> action = Action.read(event.button());
    if (found.isEmpty() || action.isEmpty() || !event.thread().equals(found.get().thread())) {
      turn.tellThread(event.thread(), turn.deskSay(TextKey.DESK_OLD_BUTTON));
      return;
    }
    Case of = found.get();
    Person by = clean(event.associate());
    if (!Rights.mayAct(turn, of, by, event)) {
      return;
    }
    if (action.get() instanceof Action.Claim) {
      Claims.claim(turn, of, by);
    } else if (action.get() instanceof Action.Reopen) {
      Closing.reopen(turn, of, by);
    } else if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
    } else if (action.get() instanceof Action.TransferMenu) {
      Moves.transferMenu(turn, of);
    } else if (!Rights.mayDecide(turn, of, by, event)) {
      return;
    } else if (action.get() instanceof Action.TransferTo to) {
      Moves.transfer(turn, of, by, to.team().value());
    } else if (action.get() instanceof Action.Escalate) {
      Moves.escalate(turn, of, by, "");
    } else if (action.get() instanceof Action.CloseCase) {
      Closing.close(turn, of, by, "");
    } else {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_OLD_BUTTON));
    }
  }

  /** The case whose thread this is or was: an old thread still knows its case. */
  private static Optional<Case> caseOf(Turn turn, ThreadKey thread) {
    CaseNumber number = thread.number();
    return turn.conversation().findCase(number);
  }

  static Person clean(Person associate) {
    return new Person(associate.id(), DisplayNames.clean(associate.name()));
  }

  static boolean speaksToCustomer(Case of, Person associate) {
    if (of.status() instanceof CaseStatus.Claimed claimed) {
      return holds(claimed.by(), claimed.joined(), associate);
    } else if (of.status() instanceof CaseStatus.Held held) {
      return holds(held.by(), held.joined(), associate);
    }
    return false;
  }

  private static boolean holds(Person by, List<Person> joined, Person associate) {
    return by.id().equals(associate.id())
        || joined.stream().anyMatch(each -> each.id().equals(associate.id()));
  }

  /** An associate's words go to the customer. */
  static void relay(Turn turn, Case of, Event.StaffSpoke event, Content content) {
    Receipt receipt = new Receipt(event.thread(), event.origin(), event.message());
    turn.relay(DisplayNames.clean(event.associate().name()), content, Optional.of(receipt));
  }

  /** Said among staff: kept, marked, and never carried on. */
  static void note(Turn turn, Case of, Event.StaffSpoke event, String text) {
    turn.remember(
        TranscriptLine.From.NOTE,
        DisplayNames.clean(event.associate().name()),
        text,
        event.content().attachments());
    turn.emit(new Effect.MarkMessage(event.thread(), event.origin(), event.message(), Mark.NOTE));
  }
}
