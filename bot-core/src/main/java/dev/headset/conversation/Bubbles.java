package dev.headset.conversation;

import com.ibm.icu.util.ULocale;
import dev.headset.desk.CaseNumber;
import dev.headset.platform.Button;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.topic.GuidedStep;
import dev.headset.topic.Slot;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The buttons below the bot's messages to a customer. */
final class Bubbles {

  private Bubbles() {}

  static Button associate(Turn turn) {
    return button(turn, new Action.AskAssociate(), TextKey.BUTTON_ASSOCIATE);
  }

  static Button manager(Turn turn) {
    return button(turn, new Action.AskManager(), TextKey.BUTTON_MANAGER);
  }

  static Button topics(Turn turn) {
    return button(turn, new Action.ShowTopics(), TextKey.BUTTON_TOPICS);
  }

  /** Goes through a topic's slots once more. */
  static Button again(Turn turn, Topic topic) {
    return button(turn, new Action.OpenTopic(topic.id()), TextKey.BUTTON_TRY_AGAIN);
  }

  /** A bubble a row for each topic that config still has. */
  static List<List<Button>> of(Turn turn, List<TopicId> topics) {
    List<List<Button>> rows = new ArrayList<>();
    topics.stream()
        .flatMap(id -> turn.playbook().topics().find(id).stream())
        .forEach(topic -> rows.add(List.of(bubble(turn, topic))));
    return rows;
  }

  static List<List<Button>> menu(Turn turn) {
    return of(turn, turn.playbook().topics().menu());
  }

  static List<List<Button>> candidates(Turn turn, List<TopicId> candidates) {
    List<List<Button>> rows = of(turn, candidates);
    rows.add(List.of(button(turn, new Action.NoneOfThese(), TextKey.BUTTON_NONE_OF_THESE)));
    return rows;
  }

  /** What can be pressed in place of typing the slot's value. */
  static List<List<Button>> slot(Turn turn, Slot slot) {
    List<List<Button>> rows = new ArrayList<>();
    switch (slot.type()) {
      case CHOICE ->
          slot.choices()
              .forEach(
                  choice ->
                      rows.add(
                          List.of(
                              new Button(
                                  new Action.Choose(slot.id(), choice.id()).id(),
                                  turn.label(choice.label())))));
      case YES_NO ->
          rows.add(
              List.of(
                  button(turn, new Action.Choose(slot.id(), "yes"), TextKey.BUTTON_YES),
                  button(turn, new Action.Choose(slot.id(), "no"), TextKey.BUTTON_NO)));
      case TEXT, PATTERN, DATE, AMOUNT, EMAIL, PHONE, FILE -> {}
    }
    List<Button> ways = new ArrayList<>();
    ways.add(button(turn, new Action.Back(), TextKey.BUTTON_BACK));
    if (slot.optional()) {
      ways.add(button(turn, new Action.Skip(), TextKey.BUTTON_SKIP));
    }
    rows.add(ways);
    return rows;
  }

  static List<List<Button>> helped(Turn turn, TopicId topic) {
    return List.of(
        List.of(
            button(turn, new Action.Helped(topic, true), TextKey.BUTTON_HELPED),
            button(turn, new Action.Helped(topic, false), TextKey.BUTTON_NOT_HELPED)));
  }

  static List<List<Button>> step(Turn turn, Topic topic, int step) {
    return List.of(
        List.of(
            button(turn, new Action.StepTried(topic.id(), step, true), TextKey.BUTTON_STEP_HELPED),
            button(
                turn, new Action.StepTried(topic.id(), step, false), TextKey.BUTTON_STEP_FAILED)));
  }

  static List<List<Button>> skip(Turn turn) {
    return List.of(List.of(button(turn, new Action.Skip(), TextKey.BUTTON_SKIP)));
  }

  static List<List<Button>> waiting(Turn turn, CaseNumber number) {
    return List.of(
        List.of(button(turn, new Action.CancelCase(number), TextKey.BUTTON_CANCEL_CASE)));
  }

  static Button transcript(Turn turn, CaseNumber number) {
    return button(turn, new Action.GetTranscript(number), TextKey.BUTTON_TRANSCRIPT);
  }

  static List<List<Button>> rating(Turn turn, CaseNumber number) {
    List<Button> stars =
        IntStream.rangeClosed(1, 5)
            .mapToObj(score -> new Button(new Action.Rate(number, score).id(), score + " ★"))
            .toList();
    return List.of(stars, List.of(transcript(turn, number)));
  }

  static List<List<Button>> comment(Turn turn, boolean low) {
    List<Button> ways = new ArrayList<>();
    ways.add(button(turn, new Action.NoComment(), TextKey.BUTTON_NO_COMMENT));
    if (low) {
      ways.add(manager(turn));
    }
    return List.of(ways);
  }

  static List<List<Button>> languages(Turn turn) {
    return turn.playbook().languages().stream()
        .map(each -> List.of(new Button(new Action.Speak(each).id(), nameOf(each, each))))
        .toList();
  }

  /** A language's name as its own speakers, or those of another language, write it. */
  static String nameOf(Language language, Language in) {
    ULocale reader = ULocale.forLanguageTag(in.code());
    String name = ULocale.forLanguageTag(language.code()).getDisplayName(reader);
    Optional<String> first =
        name.isEmpty()
            ? Optional.empty()
            : Optional.of(name.substring(0, 1).toUpperCase(reader.toLocale()));
    return first.map(initial -> initial + name.substring(1)).orElse(language.code());
  }

  private static Button bubble(Turn turn, Topic topic) {
    return new Button(new Action.OpenTopic(topic.id()).id(), turn.label(topic.bubble()));
  }

  private static Button button(Turn turn, Action action, TextKey label) {
    return new Button(action.id(), turn.say(label));
  }

  /** Titles of steps, for staff. */
  static String title(Turn turn, GuidedStep step) {
    return dev.headset.text.Texts.render(step.title(), turn.deskLanguage(), java.util.Map.of());
  }
}
