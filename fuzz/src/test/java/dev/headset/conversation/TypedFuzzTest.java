package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.desk.CaseNumber;
import dev.headset.fuzz.Given;
import java.util.Optional;

/** What people press and type in place of words. */
class TypedFuzzTest {

  @FuzzTest(maxDuration = Given.TIME)
  void buttonSaysOneThingOrNothing(byte[] given) {
    Optional<Action> action = Action.read(Given.text(given));
    action.ifPresent(one -> assertEquals(action, Action.read(one.id())));
  }

  @FuzzTest(maxDuration = Given.TIME)
  void commandHasAName(byte[] given) {
    String text = Given.text(given);
    SlashCommand.read(text)
        .ifPresent(
            command -> {
              assertFalse(command.name().startsWith("/"));
              assertTrue(text.contains(command.argument()));
            });
    SpokenDuration.read(text).ifPresent(length -> assertFalse(length.isNegative()));
  }

  @FuzzTest(maxDuration = Given.TIME)
  void caseNumberIsWrittenInOneWay(byte[] given) {
    Optional<CaseNumber> number = CaseNumber.parse(Given.text(given));
    number.ifPresent(
        one -> {
          assertTrue(one.value().matches("HS-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
          assertEquals(number, CaseNumber.parse(one.value()));
        });
  }
}
