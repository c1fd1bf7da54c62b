package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Person;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What associates type with a slash before it in a case's thread; never carried to the customer.
 */
final class StaffCommands {

  private StaffCommands() {}

  static void run(Turn turn, Case of, Event.StaffSpoke event, SlashCommand command) {
    Person by = StaffDesk.clean(event.associate());
    String argument = command.argument();
    switch (command.name()) {
      case "claim" -> StaffDesk.claim(turn, of, by);
      case "reply" -> reply(turn, of, event, argument);
      case "note" -> note(turn, of, event, argument);
      case "tag" -> tag(turn, of, argument);
      case "reopen" -> reopen(turn, of, by);
      case "block" -> block(turn, of, by, argument);
      case "unblock" -> unblock(turn, of, by);
      case "who" -> who(turn, of);
      case "queue" -> turn.tellThread(of.thread(), DeskTalk.queue(turn.world(), of.team()));
      case "help" -> turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_HELP));
      case "join", "release", "transfer", "escalate", "hold", "snippet", "undo", "close" ->
          onOpenCase(turn, of, event, command);
      default ->
          turn.tellThread(
              of.thread(),
              turn.deskSay(TextKey.DESK_UNKNOWN_COMMAND, Map.of("command", "/" + command.name())));
    }
  }

  private static void onOpenCase(Turn turn, Case of, Event.StaffSpoke event, SlashCommand command) {
    if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
      return;
    }
    Person by = StaffDesk.clean(event.associate());
    String argument = command.argument();
    switch (command.name()) {
      case "join" -> join(turn, of, by);
      case "release" -> release(turn, of, by);
      case "transfer" -> {
        if (argument.isEmpty()) {
          StaffDesk.transferMenu(turn, of);
        } else {
          StaffDesk.transfer(turn, of, by, argument);
        }
      }
      case "escalate" -> StaffDesk.escalate(turn, of, by, argument);
      case "hold" -> hold(turn, of, by, argument);
      case "snippet" -> snippet(turn, of, event, argument);
      case "close" -> StaffDesk.close(turn, of, by, argument);
      default -> turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_UNDO_NOT_YET));
    }
  }

  /** For platforms that keep plain words from the bot; shown, since nobody else saw it typed. */
  private static void reply(Turn turn, Case of, Event.StaffSpoke event, String text) {
    if (text.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_REPLY_EMPTY));
      return;
    }
    if (StaffDesk.speak(turn, of, event, text)) {
      turn.tellThread(of.thread(), "→ " + text);
    }
  }

  private static void note(Turn turn, Case of, Event.StaffSpoke event, String text) {
    if (text.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NOTE_EMPTY));
    } else {
      StaffDesk.note(turn, of, event, text);
    }
  }

  private static void tag(Turn turn, Case of, String name) {
    if (name.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_TAG_EMPTY));
      return;
    }
    List<String> tags = new ArrayList<>(of.tags());
    if (!tags.contains(name)) {
      tags.add(name);
    }
    turn.keep(of.withTags(tags));
    turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_TAGGED, Map.of("tag", name)));
  }

  /** A colleague's words go to the customer as well from now on. */
  private static void join(Turn turn, Case of, Person by) {
    if (of.status() instanceof CaseStatus.Waiting) {
      StaffDesk.claim(turn, of, by);
      return;
    }
    if (StaffDesk.speaksToCustomer(of, by)) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_YOURS));
      return;
    }
    turn.keep(of.withStatus(joined(of.status(), by)));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_JOINED, Map.of("associate", by.name())));
    turn.tell(turn.say(TextKey.JOINED, Map.of("associate", by.name())));
  }

  private static CaseStatus joined(CaseStatus status, Person by) {
    if (status instanceof CaseStatus.Claimed claimed) {
      return new CaseStatus.Claimed(claimed.by(), plus(claimed.joined(), by));
    } else if (status instanceof CaseStatus.Held held) {
      return new CaseStatus.Held(held.by(), plus(held.joined(), by), held.until());
    }
    return status;
  }

  private static List<Person> plus(List<Person> people, Person one) {
    List<Person> more = new ArrayList<>(people);
    more.add(one);
    return more;
  }

  private static void release(Turn turn, Case of, Person by) {
    if (!owns(turn, of, by)) {
      return;
    }
    turn.keep(of.withStatus(new CaseStatus.Waiting()));
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    Handoff.startWaiting(turn);
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_RELEASED, Map.of("associate", by.name())));
    turn.tell(turn.say(TextKey.RELEASED));
  }

  private static void hold(Turn turn, Case of, Person by, String time) {
    if (!owns(turn, of, by)) {
      return;
    }
    Optional<Duration> length =
        time.isEmpty() ? Optional.of(turn.playbook().timings().hold()) : SpokenDuration.read(time);
    if (length.isEmpty()) {
      turn.tellThread(
          of.thread(), turn.deskSay(TextKey.DESK_HOLD_UNREADABLE, Map.of("time", time)));
      return;
    }
    List<Person> joined =
        of.status() instanceof CaseStatus.Claimed claimed ? claimed.joined() : List.of();
    CaseStatus.Held held = new CaseStatus.Held(by, joined, turn.now().plus(length.get()));
    turn.keep(of.withStatus(held));
    turn.emit(new Effect.SetTimer(TimerKind.HOLD_ENDS, held.until()));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_HELD,
            Map.of("associate", by.name(), "until", Card.until(turn, of, held))));
    ZonedDateTime until = held.until().atZone(turn.playbook().desk().zoneOf(of.team()));
    turn.tell(
        turn.say(
            TextKey.HELD,
            Map.of(
                "associate",
                by.name(),
                "until",
                DayWords.say(turn, turn.conversation().language(), until, turn.now()))));
  }

  private static void snippet(Turn turn, Case of, Event.StaffSpoke event, String name) {
    LocalText snippet = turn.playbook().snippets().get(name);
    if (snippet == null) {
      String names =
          new TreeSet<>(turn.playbook().snippets().keySet())
              .stream().collect(Collectors.joining(", "));
      turn.tellThread(
          of.thread(),
          turn.deskSay(TextKey.DESK_SNIPPET_UNKNOWN, Map.of("name", name, "names", names)));
    } else if (!StaffDesk.speaksToCustomer(of, event.associate())) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_CLAIM_FIRST));
    } else {
      String text =
          turn.say(
              snippet,
              Map.of(
                  "customer", turn.conversation().name(),
                  "associate", StaffDesk.clean(event.associate()).name(),
                  "number", of.number().value()));
      StaffDesk.relay(turn, of, event, text);
      turn.tellThread(of.thread(), "→ " + text);
    }
  }

  static void reopen(Turn turn, Case of, Person by) {
    Optional<Case> open = turn.openCase();
    if (open.isPresent()) {
      turn.tellThread(
          of.thread(),
          turn.deskSay(TextKey.DESK_ONE_OPEN_CASE, Map.of("number", open.get().number().value())));
      return;
    }
    turn.keep(of.withStatus(new CaseStatus.Claimed(by, List.of())));
    turn.phase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_REOPENED, Map.of("associate", by.name())));
    turn.tell(turn.say(TextKey.CLAIMED_AGAIN, Map.of("associate", by.name())));
  }

  private static void block(Turn turn, Case of, Person by, String why) {
    turn.become(turn.conversation().withBlocked(true));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_BLOCKED,
            Map.of("associate", by.name(), "why", why.isEmpty() ? "–" : why)));
  }

  private static void unblock(Turn turn, Case of, Person by) {
    if (!turn.conversation().blocked()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NOT_BLOCKED));
      return;
    }
    turn.become(turn.conversation().withBlocked(false));
    turn.announce(
        of.thread(), turn.deskSay(TextKey.DESK_UNBLOCKED, Map.of("associate", by.name())));
  }

  private static void who(Turn turn, Case of) {
    Optional<Person> associate = CaseChat.associate(of);
    if (associate.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_WHO_NOBODY));
      return;
    }
    List<Person> joined =
        of.status() instanceof CaseStatus.Claimed claimed
            ? claimed.joined()
            : of.status() instanceof CaseStatus.Held held ? held.joined() : List.of();
    String names = joined.stream().map(Person::name).collect(Collectors.joining(", "));
    turn.tellThread(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_WHO,
            Map.of("associate", associate.get().name(), "joined", names.isEmpty() ? "–" : names)));
  }

  /** Whether the case is this associate's own; where it is not, they are told whose it is. */
  private static boolean owns(Turn turn, Case of, Person by) {
    Optional<Person> owner = CaseChat.associate(of);
    if (owner.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_CLAIM_FIRST));
      return false;
    }
    if (!owner.get().id().equals(by.id())) {
      turn.tellThread(
          of.thread(),
          turn.deskSay(TextKey.DESK_NOT_YOURS, Map.of("associate", owner.get().name())));
      return false;
    }
    return true;
  }
}
