package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.effect.Effect;
import dev.headset.effect.Transcribed;
import dev.headset.platform.OutgoingMessage;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;

/** Transcripts of cases, for their owner or for the staff who take a case over. */
final class CaseTranscripts {

  private CaseTranscripts() {}

  /** The customer asks for one: of a case of theirs alone. */
  static void send(Turn turn, CaseNumber number) {
    Optional<Case> own = turn.conversation().findCase(number);
    if (own.isEmpty()) {
      OldButton.pressed(turn);
      return;
    }
    Map<String, String> said = Map.of("number", number.value());
    Transcribed what =
        new Transcribed(
            number,
            OutgoingMessage.bot(turn.say(TextKey.TRANSCRIPT, said)),
            turn.say(TextKey.TRANSCRIPT_HEAD, said),
            turn.say(TextKey.TRANSCRIPT_FAILED),
            turn.playbook().desk().zoneOf(own.get().team()));
    turn.emit(new Effect.SendTranscript(turn.conversation().address(), what));
  }

  /** A case goes to another team, and more was said of it than its new thread shows. */
  static void show(Turn turn, Case moved) {
    Map<String, String> said = Map.of("number", moved.number().value());
    Transcribed what =
        new Transcribed(
            moved.number(),
            OutgoingMessage.bot(turn.deskSay(TextKey.DESK_WHOLE_TRANSCRIPT, said)),
            turn.deskSay(TextKey.TRANSCRIPT_HEAD, said),
            turn.deskSay(TextKey.TRANSCRIPT_FAILED),
            turn.playbook().desk().zoneOf(moved.team()));
    turn.emit(new Effect.ShowTranscript(moved.thread(), what));
  }
}
