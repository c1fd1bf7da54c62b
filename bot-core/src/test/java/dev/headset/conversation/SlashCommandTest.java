package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlashCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/start | start | ''",
        "/close all done | close | all done",
        "/close@headset_bot all done | close | all done",
        "  /Help  | help | ''",
        "/CASE   HS-7K3F-9QMD | case | HS-7K3F-9QMD",
        "/note  he said: /close | note | he said: /close",
        "/start@ | start | ''",
        "/żółw | żółw | ''"
      })
  void nameAndArgumentAreTold(String typed, String name, String argument) {
    assertEquals(Optional.of(new SlashCommand(name, argument)), SlashCommand.read(typed));
  }

  @Test
  void argumentMayStandOnTheNextLine() {
    assertEquals(
        Optional.of(new SlashCommand("note", "two\nlines")),
        SlashCommand.read("/note\ntwo\nlines"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/", "/ help", "//", "/1", "/-", "help", "see /help", "🎧 /help"})
  void whatDoesNotBeginWithASlashAndALetterIsNone(String typed) {
    assertEquals(Optional.empty(), SlashCommand.read(typed));
  }
}
