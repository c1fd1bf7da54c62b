package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case goes to another team: transfer and escalate. */
final class Moves {

  private Moves() {}

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

  /** The operator gave its team another channel, or took the team away: the case goes along. */
  static void channelLeft(Turn turn, Event.ChannelLeft left) {
    Optional<Case> open = turn.openCase().filter(each -> each.thread().equals(left.thread()));
    if (open.isEmpty()) {
      return;
    }
    boolean waited = open.get().status() instanceof CaseStatus.Waiting;
    Team to = turn.playbook().desk().team(open.get().team());
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    Case moved = Handoff.move(turn, open.get(), to);
    turn.tellThread(
        moved.thread(),
        turn.deskSay(TextKey.DESK_CHANNEL_LEFT, Map.of("team", CaseChat.teamName(turn, to))));
    if (!waited) {
      turn.phase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
      turn.tell(turn.say(TextKey.TRANSFERRED, Map.of("team", turn.label(to.name()))));
    }
  }

  /** The thread that a case has left points to the one where it goes on. */
  static void opened(Turn turn, Event.ThreadOpened event) {
    Optional<Case> moved =
        turn.conversation()
            .findCase(event.thread().number())
            .filter(each -> each.thread().equals(event.thread()));
    Optional<ThreadKey> left = moved.flatMap(Case::left);
    if (left.isEmpty()) {
      return;
    }
    turn.keep(moved.get().withoutLeft());
    event
        .link()
        .ifPresent(
            link ->
                turn.tellThread(
                    left.get(), turn.deskSay(TextKey.DESK_GOES_ON_AT, Map.of("link", link))));
  }

  private static String hereText(Turn turn, Case moved, Person by) {
    Team team = turn.playbook().desk().team(moved.team());
    return turn.deskSay(
        TextKey.DESK_TRANSFERRED_HERE,
        Map.of("team", CaseChat.teamName(turn, team), "associate", by.name()));
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
