package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.Receipt;
import dev.headset.effect.TimerKind;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Button;
import dev.headset.platform.Content;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.relay.CardNumbers;
import dev.headset.relay.DisplayNames;
import dev.headset.text.TextKey;
import java.util.ArrayList;
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
      speak(turn, of, event, event.content().text());
    }
  }

  /** Words for the customer, from those who have the case; from others a note. */
  static boolean speak(Turn turn, Case of, Event.StaffSpoke event, String text) {
    if (speaksToCustomer(of, event.associate()) && event.thread().equals(of.thread())) {
      relay(turn, of, event, text);
      return true;
    }
    note(turn, of, event, text);
    if (of.status() instanceof CaseStatus.Waiting) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_CLAIM_FIRST));
    } else if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
    }
    return false;
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
    if (action.get() instanceof Action.Claim) {
      claim(turn, of, by);
    } else if (action.get() instanceof Action.Reopen) {
      StaffCommands.reopen(turn, of, by);
    } else if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
    } else if (action.get() instanceof Action.TransferMenu) {
      transferMenu(turn, of);
    } else if (action.get() instanceof Action.TransferTo to) {
      transfer(turn, of, by, to.team().value());
    } else if (action.get() instanceof Action.Escalate) {
      escalate(turn, of, by, "");
    } else if (action.get() instanceof Action.CloseCase) {
      close(turn, of, by, "");
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

  /** An associate's words go to the customer; a held case is thereby taken up again. */
  static void relay(Turn turn, Case of, Event.StaffSpoke event, String text) {
    if (of.status() instanceof CaseStatus.Held held) {
      turn.keep(of.withStatus(new CaseStatus.Claimed(held.by(), held.joined())));
      turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    }
    Receipt receipt = new Receipt(event.thread(), event.origin(), event.message());
    String said = turn.playbook().maskCardNumbers() ? CardNumbers.mask(text) : text;
    turn.relay(
        DisplayNames.clean(event.associate().name()),
        said,
        event.content().attachments(),
        Optional.of(receipt));
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

  /** The first claim wins; a repeat of it is told that it did, a second claimer by whom. */
  static void claim(Turn turn, Case of, Person by) {
    if (of.status() instanceof CaseStatus.Claimed || of.status() instanceof CaseStatus.Held) {
      Person owner = CaseChat.associate(of).orElse(by);
      turn.tellThread(
          of.thread(),
          owner.id().equals(by.id())
              ? turn.deskSay(TextKey.DESK_ALREADY_YOURS)
              : turn.deskSay(TextKey.DESK_ALREADY_CLAIMED, Map.of("associate", owner.name())));
      return;
    }
    if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
      return;
    }
    turn.keep(of.withStatus(new CaseStatus.Claimed(by, List.of())));
    turn.phase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    turn.emit(new Effect.CancelTimer(TimerKind.NOBODY_CAME));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_CLAIMED, Map.of("associate", by.name())));
    turn.tell(
        turn.say(TextKey.CLAIMED, Map.of("associate", by.name(), "number", of.number().value())));
  }

  static void transferMenu(Turn turn, Case of) {
    List<List<Button>> rows = new ArrayList<>();
    turn.playbook().desk().teams().values().stream()
        .filter(team -> !team.id().equals(of.team()))
        .forEach(
            team ->
                rows.add(
                    List.of(
                        new Button(
                            new Action.TransferTo(team.id()).id(),
                            turn.deskSay(
                                TextKey.DESK_BUTTON_TRANSFER_TO,
                                Map.of("team", CaseChat.teamName(turn, team)))))));
    String text = turn.deskSay(TextKey.DESK_TRANSFER_WHERE, Map.of("teams", teams(turn, of)));
    turn.emit(new Effect.TellThread(of.thread(), OutgoingMessage.bot(text).withButtons(rows)));
  }

  static void transfer(Turn turn, Case of, Person by, String name) {
    Optional<Team> named =
        turn.playbook().desk().teams().values().stream()
            .filter(team -> isCalled(team, name))
            .findFirst();
    if (named.isEmpty()) {
      turn.tellThread(
          of.thread(),
          turn.deskSay(
              TextKey.DESK_TRANSFER_NO_TEAM, Map.of("team", name, "teams", teams(turn, of))));
    } else if (named.get().id().equals(of.team())) {
      turn.tellThread(
          of.thread(),
          turn.deskSay(
              TextKey.DESK_TRANSFER_SAME_TEAM,
              Map.of("team", CaseChat.teamName(turn, named.get()))));
    } else {
      Case moved = moveTo(turn, of, by, named.get());
      turn.tellThread(moved.thread(), hereText(turn, moved, by));
      turn.tell(turn.say(TextKey.TRANSFERRED, Map.of("team", turn.label(named.get().name()))));
    }
  }

  static void escalate(Turn turn, Case of, Person by, String why) {
    Optional<Team> managers =
        turn.playbook()
            .desk()
            .team(of.team())
            .managers()
            .map(turn.playbook().desk()::team)
            .filter(team -> !team.id().equals(of.team()));
    if (managers.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NO_MANAGERS));
      return;
    }
    Case moved = moveTo(turn, of, by, managers.get());
    turn.tellThread(
        moved.thread(),
        turn.deskSay(
            TextKey.DESK_ESCALATED,
            Map.of("associate", by.name(), "why", why.isEmpty() ? "–" : why)));
    turn.tell(turn.say(TextKey.ESCALATED));
  }

  private static Case moveTo(Turn turn, Case of, Person by, Team to) {
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_TRANSFERRED_AWAY,
            Map.of("team", CaseChat.teamName(turn, to), "associate", by.name())));
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    turn.phase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    return Handoff.move(turn, of, to);
  }

  private static String hereText(Turn turn, Case moved, Person by) {
    Team team = turn.playbook().desk().team(moved.team());
    return turn.deskSay(
        TextKey.DESK_TRANSFERRED_HERE,
        Map.of("team", CaseChat.teamName(turn, team), "associate", by.name()));
  }

  /** Closing is a change of state first; telling the customer is best effort. */
  static void close(Turn turn, Case of, Person by, String why) {
    Person associate = CaseChat.associate(of).orElse(by);
    turn.keep(
        of.withStatus(
            new CaseStatus.Closed(
                turn.now(), CaseStatus.Cause.STAFF, Optional.of(associate), why)));
    turn.emit(new Effect.CancelTimer(TimerKind.NOBODY_CAME));
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_CLOSED, Map.of("associate", by.name(), "why", why.isEmpty() ? "–" : why)));
    turn.tell(
        turn.say(
            TextKey.CASE_CLOSED,
            Map.of("number", of.number().value(), "associate", associate.name())));
    RatingFlow.ask(turn, of.number());
  }

  private static boolean isCalled(Team team, String name) {
    return team.id().equals(new TeamId(name))
        || team.name().patterns().values().stream()
            .anyMatch(each -> dev.headset.topic.Folding.same(each, name));
  }

  private static String teams(Turn turn, Case of) {
    return String.join(
        ", ",
        turn.playbook().desk().teams().values().stream()
            .filter(team -> !team.id().equals(of.team()))
            .map(team -> team.id().value())
            .toList());
  }
}
