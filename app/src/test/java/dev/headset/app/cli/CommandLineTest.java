package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.config.PasswordHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "init",
        "run",
        "check",
        "doctor",
        "ask",
        "topics",
        "export",
        "forget",
        "backup",
        "health",
        "migrate",
        "emulate",
        "bench",
        "extra",
        "password"
      })
  void everyCommandTellsOfItselfAndItsVersion(String command) {
    Typed help = Typed.of(command, "--help");
    Typed version = Typed.of(command, "--version");

    assertEquals(0, help.code());
    assertTrue(help.out().startsWith("Usage: headset " + command), help.out());
    assertEquals(0, version.code());
    assertTrue(version.out().startsWith("Headset "), version.out());
  }

  @Test
  void anUnknownCommandIsAUsageErrorInOneSentence() {
    Typed typed = Typed.of("chek");

    assertEquals(2, typed.code());
    assertEquals(1, typed.errorLines().size());
    assertTrue(typed.err().contains("check"), typed.err());
  }

  @Test
  void noCommandPointsAtTheDemo() {
    Typed typed = Typed.of();

    assertEquals(2, typed.code());
    assertTrue(typed.err().contains("./headset demo"), typed.err());
  }

  @Test
  void benchIsLeftToTheScript() {
    assertEquals(2, Typed.of("bench").code());
  }

  @Test
  void extrasAreLeftToTheScript() {
    Typed known = Typed.of("extra", "embeddings");
    Typed unknown = Typed.of("extra", "wings");

    assertEquals(2, known.code());
    assertTrue(known.err().contains("./headset extra embeddings"), known.err());
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("no such extra"), unknown.err());
  }

  @Nested
  class Password {

    @Test
    void becomesAHashThatTellsNothingOfIt() {
      Typed typed = Typed.fed("zażółć gęślą jaźń\n", "password");

      assertEquals(0, typed.code(), typed.err());
      PasswordHash hash = PasswordHash.parse(typed.out().strip()).orElseThrow();
      assertTrue(hash.matches("zażółć gęślą jaźń"));
      assertFalse(typed.out().contains("zażółć"), typed.out());
      assertNotEquals(typed.out(), Typed.fed("zażółć gęślą jaźń\n", "password").out());
    }

    @Test
    void thatIsShortOrMissingIsRefusedInOneSentence() {
      Typed tooShort = Typed.fed("hunter2\n", "password");
      Typed missing = Typed.fed("", "password");

      assertEquals(1, tooShort.code());
      assertEquals("A password has at least 12 characters.", tooShort.err().strip());
      assertEquals(1, missing.code());
      assertEquals("No password was given on stdin.", missing.err().strip());
    }
  }

  @Nested
  class Check {

    @Test
    void theSampleIsWellAndNothingElseIsSaid() {
      Typed typed = Typed.of("check", "--config", Sample.CONFIG);

      assertEquals(0, typed.code(), typed.err());
      assertTrue(
          typed.out().matches("\\d+ topics, \\d+ texts, 2 languages: no problem found\\R"),
          typed.out());
      assertEquals("", typed.err());
    }

    @Test
    void aMistakeIsToldWithItsPlaceOnStderr() throws IOException {
      Path config = Sample.brokenCopy(folder);

      Typed typed = Typed.of("check", "--config", config.toString());

      assertEquals(1, typed.code());
      assertEquals("", typed.out());
      assertTrue(
          typed.errorLines().get(0).matches(".*headset\\.yaml:\\d+:\\d+: error: .*"), typed.err());
    }
  }

  @Nested
  class Ask {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void answersWithTheKeysInTheirOrder() throws IOException {
      Typed typed = ask("gdzie", "jest", "moja", "paczka");

      JsonNode answer = json.readTree(typed.out());
      assertEquals(0, typed.code());
      assertEquals(
          List.of("text", "language", "kind", "topic", "confidence", "candidates"), names(answer));
      assertEquals("gdzie jest moja paczka", answer.path("text").asText());
      assertEquals("pl", answer.path("language").asText());
      assertEquals("topic", answer.path("kind").asText());
      assertEquals("track", answer.path("topic").asText());
      assertEquals(List.of("topic", "confidence"), names(answer.path("candidates").path(0)));
    }

    @Test
    void anEmptyTextIsUnknownAndNoError() throws IOException {
      Typed typed = ask("");

      assertEquals(0, typed.code());
      assertEquals("unknown", json.readTree(typed.out()).path("kind").asText());
      assertTrue(json.readTree(typed.out()).path("topic").isNull());
    }

    @Test
    void aBatchIsAnsweredLineByLineInItsOrder() throws IOException {
      Path batch = folder.resolve("batch.txt");
      Files.writeString(
          batch, "where is my parcel\n\none\rtext\nza\u017c\u00f3\u0142\u0107\r\nan associate");

      List<String> texts = new ArrayList<>();
      for (String line : ask("--batch", batch.toString()).outLines()) {
        texts.add(json.readTree(line).path("text").asText());
      }

      assertEquals(
          List.of(
              "where is my parcel", "", "one\rtext", "za\u017c\u00f3\u0142\u0107", "an associate"),
          texts);
    }

    @Test
    void bytesThatAreNoTextDoNotStopABatch() throws IOException {
      Path batch = folder.resolve("batch.txt");
      Files.write(batch, new byte[] {'a', (byte) 0xff, '\n', 'b', '\n'});

      assertEquals(2, ask("--batch", batch.toString()).outLines().size());
    }

    @Test
    void withoutATextOrAFileThatCanBeReadItIsAUsageError() {
      assertEquals(2, ask().code());
      assertEquals(2, ask("--batch", folder.resolve("none.txt").toString()).code());
      assertEquals(2, ask("--lang", "xx", "hello").code());
    }

    private Typed ask(String... arguments) {
      List<String> all = new ArrayList<>(List.of("ask", "--config", Sample.CONFIG));
      all.addAll(List.of(arguments));
      return Typed.of(all.toArray(String[]::new));
    }

    private static List<String> names(JsonNode node) {
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      return names;
    }
  }

  @Nested
  class Run {

    @Test
    void aConfigWithoutAPlatformIsNotWell() {
      Typed typed = Typed.of("run", "--config", Sample.CONFIG);

      assertEquals(1, typed.code());
      assertEquals(1, typed.errorLines().size());
    }

    @Test
    void aTokenThatCanBeNoneKeepsItFromStarting() throws IOException {
      Path config = Sample.copyWithTelegram(folder);

      Typed typed = Typed.of("run", "--config", config.toString());

      assertEquals(3, typed.code(), typed.err());
      // Before it stand warnings alone: the teams of this copy are on a platform that is off.
      List<String> lines = typed.errorLines();
      assertTrue(lines.get(lines.size() - 1).contains("refused the token"), typed.err());
      assertFalse(typed.err().contains("error:"), typed.err());
    }
  }

  @Nested
  class Doctor {

    @Test
    void tellsOfEachThingInALineAndMakesNothing() throws IOException {
      Path config = Sample.copyWithStore(folder, folder.resolve("data/headset.db"));

      Typed typed = Typed.of("doctor", "--config", config.toString());

      assertEquals(0, typed.code(), typed.out());
      typed.outLines().forEach(line -> assertTrue(line.matches("(ok|warn|fail) +.*"), line));
      assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void aFileInPlaceOfTheDataFolderFails() throws IOException {
      Files.writeString(folder.resolve("data"), "", StandardCharsets.UTF_8);
      Path config = Sample.copyWithStore(folder, folder.resolve("data/headset.db"));

      assertEquals(1, Typed.of("doctor", "--config", config.toString()).code());
    }
  }

  @Nested
  class ExportAndForget {

    @Test
    void aNumberThatIsNoneAndAStoreThatIsNotThereAreTold() {
      assertEquals(1, Typed.of("export", "HS-1", "--data", folder.toString()).code());
      Typed typed = Typed.of("export", "HS-50RM-HCRH", "--data", folder.toString());
      assertEquals(3, typed.code());
      assertEquals(1, typed.errorLines().size());
    }

    @Test
    void aCustomerIsNamedByPlatformAndId() {
      assertEquals(2, Typed.of("forget", "Ewa", "--data", folder.toString()).code());
    }

    @Test
    void nobodyKnownIsNotWell() {
      assertEquals(1, Typed.of("forget", "console:c-none", "--data", folder.toString()).code());
    }

    @Test
    void noPlatformsTokenIsNeeded() throws IOException {
      Path config = Sample.copyWithStore(folder, folder.resolve("data/headset.db"));
      Files.writeString(
          config.resolve("headset.yaml"),
          "\ntelegram: {token: \"${TOKEN_THAT_IS_NOT_SET_HERE}\"}\n",
          StandardOpenOption.APPEND);
      assertEquals(1, Typed.of("check", "--config", config.toString()).code());

      Typed typed = Typed.of("forget", "console:c-none", "--config", config.toString());

      assertEquals(1, typed.code(), typed.err());
      assertTrue(typed.err().contains("Nothing is known of console:c-none"), typed.err());
    }
  }
}
