package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Set;

/**
 * What associates type with a slash before it in a case's thread; never carried to the customer.
 */
final class StaffCommands {

  /** What works in a thread that the case has left, too. */
  private static final Set<String> ANYWHERE = Set.of("note", "help");

  private StaffCommands() {}

  static void run(Turn turn, Case of, Event.StaffSpoke event, SlashCommand command) {
    Person by = StaffDesk.clean(event.associate());
    String argument = command.argument();
    if (!event.thread().equals(of.thread()) && !ANYWHERE.contains(command.name())) {
      turn.tellThread(event.thread(), StaffDesk.wentOn(turn, of));
      return;
    }
    if (!Rights.mayRun(turn, of, by, event, command.name())) {
      return;
    }
    switch (command.name()) {
      case "claim" -> Claims.claim(turn, of, by);
      case "reply" -> CaseNotes.reply(turn, of, event, argument);
      case "note" -> CaseNotes.note(turn, of, event, argument);
      case "tag" -> CaseNotes.tag(turn, of, argument);
      case "reopen" -> Closing.reopen(turn, of, by);
      case "block" -> {
        if (Rights.mayDecide(turn, of, by, event)) {
          Blocks.block(turn, of, by, argument);
        }
      }
      case "unblock" -> Blocks.unblock(turn, of, by);
      case "who" -> Claims.who(turn, of);
      case "duty" -> duty(turn, of, by, argument);
      case "queue" -> turn.tellThread(of.thread(), DeskTalk.queue(turn.world(), of.team()));
      case "help" -> turn.tellThread(event.thread(), turn.deskSay(TextKey.DESK_HELP));
      case "join", "release", "transfer", "escalate", "hold", "snippet", "steps", "undo", "close" ->
          onOpenCase(turn, of, event, command);
      default ->
          turn.tellThread(
              of.thread(),
              turn.deskSay(TextKey.DESK_UNKNOWN_COMMAND, Map.of("command", "/" + command.name())));
    }
  }

  private static void duty(Turn turn, Case of, Person by, String argument) {
    Duty.Answer answer = Duty.command(turn.world(), of.team(), by, argument);
    answer.change().ifPresent(turn::emit);
    turn.tellThread(of.thread(), answer.text());
  }

  private static void onOpenCase(Turn turn, Case of, Event.StaffSpoke event, SlashCommand command) {
    if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
      return;
    }
    Person by = StaffDesk.clean(event.associate());
    String argument = command.argument();
    switch (command.name()) {
      case "join" -> Claims.join(turn, of, by);
      case "snippet" -> Snippets.snippet(turn, of, event, argument);
      case "steps" -> SentStepsFlow.send(turn, of, by, argument);
      case "undo" -> UndoCommand.run(turn, of, event);
      case "release", "hold" -> {
        if (Rights.mayDispose(turn, of, by, event)) {
          dispose(turn, of, by, command);
        }
      }
      default -> {
        if (Rights.mayDecide(turn, of, by, event)) {
          end(turn, of, by, command);
        }
      }
    }
  }

  private static void dispose(Turn turn, Case of, Person by, SlashCommand command) {
    if (command.name().equals("release")) {
      Claims.release(turn, of, by);
    } else {
      Holds.hold(turn, of, by, command.argument());
    }
  }

  /** What ends a case for whoever has it, or hands it on. */
  private static void end(Turn turn, Case of, Person by, SlashCommand command) {
    String argument = command.argument();
    if (command.name().equals("close")) {
      Closing.close(turn, of, by, argument);
    } else if (command.name().equals("escalate")) {
      Moves.escalate(turn, of, by, argument);
    } else if (argument.isEmpty()) {
      Moves.transferMenu(turn, of);
    } else {
      Moves.transfer(turn, of, by, argument);
    }
  }
}
