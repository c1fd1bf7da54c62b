package dev.headset.conversation;

import dev.headset.relay.Records;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotAnswer;
import dev.headset.topic.SlotType;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.util.List;
import java.util.Optional;

/** What a customer typed in their own words, at any step. */
final class FreeText {

  private static final int MAX_CANDIDATES = 3;

  private FreeText() {}

  /** Understands a text, and follows its language unless the customer chose one. */
  static Verdict understand(Turn turn, String text) {
    Conversation conversation = turn.conversation();
    Verdict verdict =
        turn.playbook()
            .understanding()
            .understand(
                new Utterance(
                    text,
                    conversation.language(),
                    conversation.languageChosen(),
                    turn.problem().topic()));
    Language heard = verdict.language();
    if (!conversation.languageChosen() && turn.playbook().languages().contains(heard)) {
      turn.become(conversation.speaking(heard, false));
    }
    return verdict;
  }

  /**
   * Whether a text leaves the slot that was asked for: a wish for a person or for another topic
   * always does; a sure topic does where the text is no answer to the slot.
   */
  static boolean leaves(Verdict verdict, Topic topic, Slot slot, boolean answersSlot) {
    if (verdict.phrases().contains(PhraseClass.CORRECTION)
        && !verdict.topic().equals(Optional.of(topic.id()))) {
      return !answersSlot || verdict.kind() == Verdict.Kind.TOPIC;
    }
    return switch (verdict.kind()) {
      case ASSOCIATE, MANAGER, CHANGE_TOPIC -> true;
      case TOPIC ->
          !answersSlot
              && slot.type() != SlotType.TEXT
              && !verdict.topic().equals(Optional.of(topic.id()));
      case CONFIRM ->
          !answersSlot
              && slot.type() != SlotType.TEXT
              && !verdict.problems().isEmpty()
              && !verdict.problems().contains(topic.id());
      case SMALL_TALK, UNKNOWN -> false;
    };
  }

  /** Does what a text asks for. */
  static void follow(Turn turn, String text, Verdict verdict) {
    if (Correction.isMeant(turn, verdict)) {
      Correction.take(turn, text, verdict);
      return;
    }
    switch (verdict.kind()) {
      case ASSOCIATE -> handOff(turn, text, verdict, false);
      case MANAGER -> handOff(turn, text, verdict, true);
      case CHANGE_TOPIC -> {
        Misses.rejected(turn);
        turn.problem(turn.problem().withoutAnswered());
        TopicFlow.menu(turn, turn.say(TextKey.MENU));
      }
      case SMALL_TALK -> SmallTalk.reply(turn, verdict);
      case TOPIC -> {
        verdict.topic().ifPresent(topic -> Misses.acted(turn, text, topic, verdict));
        turn.problem(wordsAbout(turn.problem(), verdict.topic(), text));
        verdict
            .topic()
            .ifPresentOrElse(
                topic -> TopicFlow.enter(turn, topic, text), () -> notUnderstood(turn, text));
      }
      case CONFIRM -> {
        turn.problem(turn.problem().withWords(text));
        if (verdict.problems().isEmpty()) {
          confirm(turn, text, verdict.candidates().stream().map(Verdict.Candidate::topic).toList());
        } else {
          OtherProblems.ask(turn, verdict.problems(), text);
        }
      }
      case UNKNOWN -> unknown(turn, text);
    }
  }

  /**
   * Who moves on to another topic has left behind what they said about the last, but where they
   * told of both at once.
   */
  private static Problem wordsAbout(Problem problem, Optional<TopicId> topic, String text) {
    boolean movesOn =
        problem.topic().isPresent()
            && !problem.topic().equals(topic)
            && topic.filter(problem.also()::contains).isEmpty();
    return (movesOn ? problem.withoutWords() : problem).withWords(text);
  }

  /** A wish for a person may name the problem in the same breath. */
  private static void handOff(Turn turn, String text, Verdict verdict, boolean manager) {
    boolean namesProblem = verdict.topic().isPresent();
    if (namesProblem) {
      turn.problem(turn.problem().withWords(text));
    }
    Optional<Topic> topic =
        Handoff.topicAtHand(turn).or(() -> verdict.topic().flatMap(turn.playbook().topics()::find));
    Handoff.open(turn, topic, manager);
  }

  private static void confirm(Turn turn, String text, List<TopicId> candidates) {
    List<TopicId> few =
        candidates.stream()
            .filter(topic -> !turn.problem().denied().contains(topic))
            .limit(MAX_CANDIDATES)
            .toList();
    if (few.isEmpty()) {
      notUnderstood(turn, text);
      return;
    }
    Misses.asked(turn, text, few.get(0));
    turn.phase(new Phase.Confirming(few));
    turn.offer(turn.say(TextKey.DID_YOU_MEAN), Bubbles.candidates(turn, few));
  }

  /** Not understood: a number that some topic asks for still tells what it may be about. */
  private static void unknown(Turn turn, String text) {
    List<String> records = Records.in(text, turn.playbook().topics());
    if (!records.contains(text.strip())) {
      turn.problem(turn.problem().withWords(text));
    }
    if (!records.isEmpty()) {
      Optional<Topic> offered = offeredAnew(turn, text);
      if (offered.isPresent()) {
        TopicFlow.enter(turn, offered.get().id(), text);
        return;
      }
      List<TopicId> asking = topicsThatAskFor(turn, text);
      if (!asking.isEmpty()) {
        confirm(turn, text, asking);
        return;
      }
    }
    notUnderstood(turn, text);
  }

  /** After a look-up that found nothing, another number is looked up at once. */
  private static Optional<Topic> offeredAnew(Turn turn, String text) {
    return turn.phase() instanceof Phase.Offered
        ? Handoff.topicAtHand(turn)
            .filter(topic -> topic.lookup().isPresent())
            .filter(topic -> asksFor(topic, text))
        : Optional.empty();
  }

  private static boolean asksFor(Topic topic, String text) {
    return topic.ask().stream().anyMatch(slot -> SlotAnswer.readInPassing(slot, text).isPresent());
  }

  private static List<TopicId> topicsThatAskFor(Turn turn, String text) {
    Problem problem = turn.problem();
    List<Topic> asking =
        turn.playbook().topics().topics().values().stream()
            .filter(topic -> asksFor(topic, text))
            .limit(MAX_CANDIDATES)
            .toList();
    for (Topic topic : asking) {
      for (Slot slot : topic.ask()) {
        Optional<String> told = SlotAnswer.readInPassing(slot, text);
        problem = told.isPresent() ? problem.withKnown(slot.id(), told.get()) : problem;
      }
    }
    turn.problem(problem);
    return asking.stream().map(Topic::id).toList();
  }

  private static void notUnderstood(Turn turn, String text) {
    int misses = turn.problem().misses() + 1;
    turn.problem(turn.problem().withMisses(misses));
    Misses.notUnderstood(turn, text);
    boolean first = turn.phase() instanceof Phase.Fresh;
    if (misses > 1) {
      TopicFlow.offerAssociate(turn, TextKey.NOT_UNDERSTOOD_AGAIN);
    } else if (first && text.isBlank()) {
      TopicFlow.greet(turn);
    } else {
      TopicFlow.menu(turn, turn.say(TextKey.NOT_UNDERSTOOD));
    }
  }
}
