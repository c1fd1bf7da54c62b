package dev.headset.conversation;

import dev.headset.platform.Attachment;
import dev.headset.text.TextKey;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotAnswer;
import dev.headset.topic.SlotId;
import dev.headset.topic.SlotType;
import dev.headset.topic.Topic;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for the slots of a topic one by one, forgives, skips what is known, goes back. */
final class SlotFlow {

  private static final int MISSES_BEFORE_OFFER = 3;

  private SlotFlow() {}

  /** Asks for the first slot from {@code index} on whose value is not known yet. */
  static void askFrom(Turn turn, Topic topic, int index, Map<SlotId, String> given) {
    Map<SlotId, String> filled = new LinkedHashMap<>(given);
    for (int i = index; i < topic.ask().size(); i++) {
      SlotId id = topic.ask().get(i).id();
      String known = turn.problem().known().get(id);
      if (known == null) {
        ask(turn, topic, i, filled, 0);
        prompt(turn, topic.ask().get(i));
        return;
      }
      filled.put(id, known);
    }
    TopicFlow.filled(turn, topic, filled);
  }

  private static void ask(
      Turn turn, Topic topic, int place, Map<SlotId, String> given, int misses) {
    Optional<SlotId> asked = Optional.of(topic.ask().get(place).id());
    turn.phase(new Phase.Asking(topic.id(), place, given, misses, asked));
  }

  static void prompt(Turn turn, Slot slot) {
    turn.offer(turn.label(slot.prompt()), Bubbles.slot(turn, slot));
  }

  /** The customer typed or sent something while a slot was asked for. */
  static void spoke(
      Turn turn,
      Phase.Asking asking,
      String text,
      List<Attachment> files,
      Optional<Verdict> verdict) {
    Optional<Asked> asked = Asked.of(turn, asking);
    if (asked.isEmpty()) {
      TopicFlow.menu(turn, turn.say(TextKey.TOPIC_GONE));
      return;
    }
    Slot slot = asked.get().slot();
    if (slot.type() == SlotType.FILE && !files.isEmpty()) {
      take(turn, asked.get(), names(files));
    } else if (text.isBlank()) {
      turn.tell(turn.say(TextKey.SLOT_KEPT_FILE));
      prompt(turn, slot);
    } else if (Labels.typed(turn, text, TextKey.BUTTON_SKIP)) {
      skip(turn, asking);
    } else if (Labels.typed(turn, text, TextKey.BUTTON_BACK)) {
      back(turn, asking);
    } else {
      answered(turn, asked.get(), text, verdict);
    }
  }

  private static void answered(Turn turn, Asked asked, String text, Optional<Verdict> verdict) {
    Topic topic = asked.topic();
    Slot slot = asked.slot();
    Optional<String> value = read(turn, slot, text, verdict);
    if (verdict.isPresent() && FreeText.leaves(verdict.get(), topic, slot, value.isPresent())) {
      FreeText.follow(turn, text, verdict.get());
    } else if (value.isPresent()) {
      verdict.ifPresent(each -> noteOther(turn, topic, slot, each));
      take(turn, asked, value.get());
    } else if (asked.phase().misses() >= MISSES_BEFORE_OFFER
        && verdict.filter(v -> v.phrases().contains(PhraseClass.YES)).isPresent()) {
      Handoff.open(turn, Optional.of(topic), false);
    } else if (verdict.isPresent() && SmallTalk.answers(turn, verdict.get())) {
      prompt(turn, slot);
    } else {
      missed(turn, asked, text);
    }
  }

  /** Beside a number or an address, what else is told is no part of the answer. */
  private static void noteOther(Turn turn, Topic topic, Slot slot, Verdict verdict) {
    boolean apart = slot.type() == SlotType.PATTERN || slot.type() == SlotType.EMAIL;
    if (apart && verdict.kind() == Verdict.Kind.TOPIC) {
      verdict
          .topic()
          .filter(other -> !other.equals(topic.id()))
          .ifPresent(other -> OtherProblems.note(turn, other));
    }
  }

  /** A choice, or yes or no, was pressed. */
  static void chose(Turn turn, Action.Choose choose) {
    Optional<Asked> asked = Asked.now(turn);
    if (asked.isEmpty()) {
      OldButton.pressed(turn);
      return;
    }
    Slot slot = asked.get().slot();
    boolean offered =
        slot.type() == SlotType.YES_NO
            ? List.of("yes", "no").contains(choose.choice())
            : slot.choices().stream().anyMatch(each -> each.id().equals(choose.choice()));
    if (!slot.id().equals(choose.slot()) || !offered) {
      OldButton.pressed(turn);
      return;
    }
    take(turn, asked.get(), choose.choice());
  }

  static void skip(Turn turn, Phase.Asking asking) {
    Optional<Asked> asked = Asked.of(turn, asking);
    if (asked.isEmpty()) {
      TopicFlow.menu(turn, turn.say(TextKey.TOPIC_GONE));
      return;
    }
    Slot slot = asked.get().slot();
    if (!slot.optional()) {
      turn.offer(
          turn.say(TextKey.SLOT_REQUIRED) + "\n\n" + turn.label(slot.prompt()),
          Bubbles.slot(turn, slot));
      return;
    }
    turn.tell(turn.say(TextKey.SLOT_SKIPPED));
    askFrom(turn, asked.get().topic(), asked.get().place() + 1, asking.given());
  }

  /** Back to the slot before, or from the first one to the bubbles that led here. */
  static void back(Turn turn, Phase.Asking asking) {
    Optional<Asked> asked = Asked.of(turn, asking);
    if (asked.isEmpty()) {
      TopicFlow.menu(turn, turn.say(TextKey.TOPIC_GONE));
      return;
    }
    int place = asked.get().place();
    if (place == 0) {
      Misses.rejected(turn);
      turn.playbook()
          .topics()
          .parentOf(asking.topic())
          .filter(parent -> parent.ask().isEmpty())
          .ifPresentOrElse(
              parent -> TopicFlow.enter(turn, parent.id()),
              () -> TopicFlow.menu(turn, turn.say(TextKey.MENU)));
      return;
    }
    Topic topic = asked.get().topic();
    Slot before = topic.ask().get(place - 1);
    Map<SlotId, String> given = new LinkedHashMap<>(asking.given());
    given.remove(before.id());
    turn.problem(turn.problem().withoutKnown(List.of(before.id())));
    ask(turn, topic, place - 1, given, 0);
    prompt(turn, before);
  }

  private static void take(Turn turn, Asked asked, String value) {
    Misses.forget(turn);
    SlotId slot = asked.slot().id();
    Map<SlotId, String> given = new LinkedHashMap<>(asked.phase().given());
    given.put(slot, value);
    turn.problem(turn.problem().withKnown(slot, value).withMisses(0));
    askFrom(turn, asked.topic(), asked.place() + 1, given);
  }

  private static void missed(Turn turn, Asked asked, String text) {
    Slot slot = asked.slot();
    int misses = asked.phase().misses() + 1;
    turn.problem(turn.problem().withWords(text));
    ask(turn, asked.topic(), asked.place(), asked.phase().given(), misses);
    String hint = slot.hint().map(turn::label).orElseGet(() -> turn.say(defaultHint(slot.type())));
    if (misses == 1) {
      turn.offer(
          turn.label(slot.prompt()) + "\n\n" + turn.say(TextKey.SLOT_HINT, Map.of("hint", hint)),
          Bubbles.slot(turn, slot));
    } else if (misses < MISSES_BEFORE_OFFER) {
      turn.offer(hint, Bubbles.slot(turn, slot));
    } else {
      turn.offer(turn.say(TextKey.SLOT_MISSED), Bubbles.slot(turn, slot));
    }
  }

  private static Optional<String> read(
      Turn turn, Slot slot, String text, Optional<Verdict> verdict) {
    if (slot.type() == SlotType.YES_NO) {
      return verdict.flatMap(SlotFlow::yesOrNo);
    }
    return SlotAnswer.read(
        slot, text, LocalDate.ofInstant(turn.now(), turn.playbook().desk().zone()));
  }

  private static Optional<String> yesOrNo(Verdict verdict) {
    boolean yes = verdict.phrases().contains(PhraseClass.YES);
    boolean no = verdict.phrases().contains(PhraseClass.NO);
    return yes == no ? Optional.empty() : Optional.of(yes ? "yes" : "no");
  }

  private static String names(List<Attachment> files) {
    return files.stream()
        .map(file -> file.name().isEmpty() ? file.mediaType() : file.name())
        .collect(Collectors.joining(", "));
  }

  private static TextKey defaultHint(SlotType type) {
    return switch (type) {
      case TEXT -> TextKey.HINT_TEXT;
      case PATTERN -> TextKey.HINT_PATTERN;
      case CHOICE -> TextKey.HINT_CHOICE;
      case DATE -> TextKey.HINT_DATE;
      case AMOUNT -> TextKey.HINT_AMOUNT;
      case EMAIL -> TextKey.HINT_EMAIL;
      case PHONE -> TextKey.HINT_PHONE;
      case FILE -> TextKey.HINT_FILE;
      case YES_NO -> TextKey.HINT_YES_NO;
    };
  }
}
