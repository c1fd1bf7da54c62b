package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.util.Map;
import java.util.Set;

/** Answers greetings, thanks, goodbyes and distress in kind. */
final class SmallTalk {

  private SmallTalk() {}

  /**
   * Answers a greeting, thanks or distress in the midst of something else, without leaving it.
   * False where the text is no such thing.
   */
  static boolean answers(Turn turn, Verdict verdict) {
    if (verdict.kind() != Verdict.Kind.SMALL_TALK) {
      return false;
    }
    Set<PhraseClass> phrases = verdict.phrases();
    if (phrases.contains(PhraseClass.UPSET)) {
      turn.tell(turn.say(TextKey.UPSET));
    } else if (phrases.contains(PhraseClass.THANKS)) {
      turn.tell(turn.say(TextKey.SMALL_TALK_THANKS));
    } else if (phrases.contains(PhraseClass.GREETING)) {
      turn.tell(greeting(turn));
    } else {
      return false;
    }
    return true;
  }

  /** The text was small talk, and nothing else is in the way. */
  static void reply(Turn turn, Verdict verdict) {
    Set<PhraseClass> phrases = verdict.phrases();
    Phase phase = turn.phase();
    if (phrases.contains(PhraseClass.UPSET)) {
      TopicFlow.offerAssociate(turn, TextKey.UPSET);
    } else if (answersYesOrNo(turn, verdict)) {
      return;
    } else if (phrases.contains(PhraseClass.THANKS)) {
      TopicFlow.settled(turn, TextKey.SMALL_TALK_THANKS);
    } else if (phrases.contains(PhraseClass.GOODBYE)) {
      turn.phase(new Phase.Resting());
      turn.tell(turn.say(TextKey.SMALL_TALK_GOODBYE));
    } else if (phrases.contains(PhraseClass.YES) || phrases.contains(PhraseClass.NO)) {
      yesOrNo(turn, phrases.contains(PhraseClass.YES));
    } else if (phase instanceof Phase.Fresh || phase instanceof Phase.Resting) {
      TopicFlow.greet(turn);
    } else {
      TopicFlow.menu(turn, greeting(turn));
    }
  }

  /** A yes or a no among other words, where the bot asked for one. */
  static boolean answersYesOrNo(Turn turn, Verdict verdict) {
    boolean yes = verdict.phrases().contains(PhraseClass.YES);
    boolean no = verdict.phrases().contains(PhraseClass.NO);
    Phase phase = turn.phase();
    boolean asked =
        phase instanceof Phase.Answered
            || phase instanceof Phase.Guided
            || phase instanceof Phase.Offered;
    if (!asked || yes == no) {
      return false;
    }
    yesOrNo(turn, yes);
    return true;
  }

  private static void yesOrNo(Turn turn, boolean yes) {
    Phase phase = turn.phase();
    if (phase instanceof Phase.Answered answered) {
      TopicFlow.helped(turn, answered.topic(), yes);
    } else if (phase instanceof Phase.Guided guided) {
      GuidedFlow.tried(turn, guided.topic(), guided.step(), yes);
    } else if (phase instanceof Phase.Offered && yes) {
      Handoff.open(turn, Handoff.topicAtHand(turn), false);
    } else if (phase instanceof Phase.Confirming confirming
        && yes
        && confirming.candidates().size() == 1) {
      Misses.chosen(turn, confirming.candidates().get(0));
      TopicFlow.enter(turn, confirming.candidates().get(0));
    } else if (!yes && OtherProblems.isOffered(turn)) {
      OtherProblems.decline(turn);
    } else if (phase instanceof Phase.Offered || phase instanceof Phase.Confirming) {
      if (!yes) {
        Misses.rejected(turn);
      }
      TopicFlow.menu(turn, turn.say(TextKey.MENU));
    } else {
      TopicFlow.menu(turn, turn.say(TextKey.SMALL_TALK_YES_NO));
    }
  }

  private static String greeting(Turn turn) {
    return turn.say(TextKey.SMALL_TALK_GREETING, Map.of("name", turn.conversation().name()));
  }
}
