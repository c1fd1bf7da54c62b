package dev.headset.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.re2j.Pattern;
import dev.headset.fuzz.Given;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers to what the bot asks for. */
class SlotFuzzTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @FuzzTest(maxDuration = Given.TIME)
  void anAnswerIsTakenOrNot(byte[] given) {
    String text = Given.text(given);
    for (SlotType type : SlotType.values()) {
      Slot slot = slot(type);
      SlotAnswer.read(slot, text, TODAY).ifPresent(taken -> assertFalse(taken.isBlank()));
      SlotAnswer.readInPassing(slot, text);
    }
  }

  private static Slot slot(SlotType type) {
    LocalText prompt = new LocalText(Map.of(new Language("en"), "which?"));
    return new Slot(
        new SlotId("slot"),
        type,
        type == SlotType.PATTERN
            ? Optional.of(Pattern.compile("\\d{3}-\\d{7}-\\d{7}"))
            : Optional.empty(),
        type == SlotType.CHOICE
            ? List.of(new Slot.Choice("red", prompt), new Slot.Choice("blue", prompt))
            : List.of(),
        false,
        prompt,
        Optional.empty());
  }
}
