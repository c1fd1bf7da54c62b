package dev.headset.conversation;

import dev.headset.conversation.Phase.StatementPart;
import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Team;
import dev.headset.effect.Effect;
import dev.headset.platform.OutgoingMessage;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.topic.Folding;
import dev.headset.topic.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a customer types with a slash before it. */
final class CustomerCommands {

  private CustomerCommands() {}

  static void run(Turn turn, SlashCommand command) {
    switch (command.name()) {
      case "start" -> start(turn, command.argument());
      case "help" -> turn.offer(turn.say(TextKey.HELP), List.of(List.of(Bubbles.topics(turn))));
      case "topics" -> topics(turn);
      case "associate" -> Handoff.open(turn, Handoff.topicAtHand(turn), false);
      case "language" -> language(turn, command.argument());
      case "case" -> bringBack(turn, command.argument());
      case "end" -> end(turn);
      case "privacy" -> turn.tell(turn.say(TextKey.PRIVACY));
      default -> {
        turn.tell(turn.say(TextKey.UNKNOWN_COMMAND));
        Repeat.question(turn);
      }
    }
  }

  /** A link may name a topic: {@code /start track}. */
  private static void start(Turn turn, String argument) {
    if (turn.openCase().isPresent()) {
      CaseChat.status(turn);
      return;
    }
    turn.problem(Problem.NONE);
    TopicId named = new TopicId(argument);
    if (turn.playbook().topics().find(named).isPresent()) {
      TopicFlow.enter(turn, named);
    } else {
      TopicFlow.greet(turn);
    }
  }

  private static void topics(Turn turn) {
    if (turn.openCase().isPresent()) {
      CaseChat.status(turn);
    } else {
      Misses.rejected(turn);
      TopicFlow.menu(turn, turn.say(TextKey.MENU));
    }
  }

  private static void language(Turn turn, String argument) {
    Optional<Language> named =
        turn.playbook().languages().stream()
            .filter(
                each ->
                    Folding.same(each.code(), argument)
                        || turn.playbook().languages().stream()
                            .anyMatch(in -> Folding.same(Bubbles.nameOf(each, in), argument)))
            .findFirst();
    if (named.isPresent()) {
      speak(turn, named.get());
    } else {
      turn.offer(turn.say(TextKey.LANGUAGE_ASK), Bubbles.languages(turn));
    }
  }

  static void speak(Turn turn, Language language) {
    if (!turn.playbook().languages().contains(language)) {
      OldButton.pressed(turn);
      return;
    }
    turn.become(turn.conversation().speaking(language, true));
    turn.tell(turn.say(TextKey.LANGUAGE_SET));
    if (turn.openCase().isEmpty()) {
      Repeat.question(turn);
    }
  }

  private static void end(Turn turn) {
    Optional<Case> open = turn.openCase();
    if (open.isPresent()) {
      CaseChat.cancel(turn, open.get());
      return;
    }
    turn.phase(new Phase.Resting());
    turn.tell(turn.say(TextKey.ENDED));
  }

  /** Brings a case of this customer back; a stranger's number is as unknown as none. */
  private static void bringBack(Turn turn, String argument) {
    if (argument.isEmpty()) {
      turn.tell(turn.say(TextKey.CASE_WHICH));
      return;
    }
    Optional<CaseNumber> number = CaseNumber.parse(argument);
    if (number.isEmpty()) {
      turn.tell(turn.say(TextKey.CASE_NOT_NUMBER));
      return;
    }
    Optional<Case> found = number.flatMap(turn.conversation()::findCase);
    if (found.isEmpty()) {
      turn.tell(turn.say(TextKey.CASE_UNKNOWN));
    } else if (found.get().open() || turn.openCase().isPresent()) {
      CaseChat.status(turn);
    } else if (isOver(turn, found.get())) {
      tooOld(turn, found.get());
    } else {
      reopen(turn, found.get());
    }
  }

  /** Whether a case was closed too long ago to be opened again. */
  static boolean isOver(Turn turn, Case closed) {
    return closed.status() instanceof CaseStatus.Closed end
        && turn.now().isAfter(end.at().plus(turn.playbook().timings().reopen()));
  }

  private static void tooOld(Turn turn, Case closed) {
    long days = Math.max(1, turn.playbook().timings().reopen().toDays());
    turn.offer(
        turn.say(TextKey.CASE_TOO_OLD, Map.of("number", closed.number().value(), "count", days)),
        List.of(List.of(Bubbles.transcript(turn, closed.number()))));
  }

  static Case reopen(Turn turn, Case closed) {
    Case reopened = closed.waitingSince(turn.now());
    turn.keep(reopened);
    turn.phase(new Phase.WithDesk(StatementPart.COMPLETE));
    Handoff.startWaiting(turn, reopened);
    String notice = turn.deskSay(TextKey.DESK_REOPENED_BY_CUSTOMER);
    turn.announce(reopened.thread(), notice);
    Team team = turn.playbook().desk().team(reopened.team());
    turn.emit(
        new Effect.TellChannel(
            team.channel(),
            OutgoingMessage.bot(Card.title(turn, reopened) + "\n" + notice)
                .pinging(Crew.called(turn, reopened))));
    turn.offer(
        turn.say(
            TextKey.CASE_REOPENED,
            Map.of(
                "number", reopened.number().value(), "ahead", WaitingLine.ahead(turn, reopened))),
        Bubbles.waiting(turn, reopened.number()));
    return reopened;
  }
}
