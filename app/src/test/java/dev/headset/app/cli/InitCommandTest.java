package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.config.Problem;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InitCommandTest {

  private static final Language EN = new Language("en");

  @TempDir private Path temp;

  @Nested
  final class AsksAtTheTerminal {

    @Test
    void whatIsAnsweredStandsInTheFolder() {
      Typed typed =
          Typed.fed("Ola & Co\npl, en\ntelegram discord\ntelegram:-1009876543210\n", "init", dir());

      assertEquals(0, typed.code(), typed.err());
      HeadsetConfig config = loaded();
      assertEquals(List.of(new Language("pl"), EN), config.playbook().languages());
      assertTrue(config.discord().isPresent() && config.telegram().isPresent());
      assertTrue(read("headset.yaml").contains("channel: telegram:-1009876543210\n"));
      assertTrue(greeting(config, EN).contains("bot of Ola & Co."), greeting(config, EN));
      assertTrue(typed.out().contains("./headset check --config " + dir()), typed.out());
    }

    @Test
    void noAnswersTakeWhatStandsInBrackets() {
      Typed typed = Typed.fed("", "init", dir());

      assertEquals(0, typed.code(), typed.err());
      HeadsetConfig config = loaded();
      assertEquals(2, config.playbook().languages().size());
      assertTrue(config.telegram().isPresent() && config.discord().isEmpty());
      assertTrue(typed.out().contains("put your team's channel into"), typed.out());
    }

    @Test
    void anAnswerThatCantBeTakenIsAskedForAgain() {
      Typed typed = Typed.fed("Shop\nenglish\nen\nnone\n#support\n\n", "init", dir());

      assertEquals(0, typed.code(), typed.err());
      assertTrue(typed.out().contains("The bot comes with the languages en and pl"), typed.out());
      assertTrue(typed.out().contains("A channel on discord looks like"), typed.out());
      assertEquals(List.of(EN), loaded().playbook().languages());
    }
  }

  @Nested
  final class TakesOptions {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "en     | none             | ''",
          "pl     | telegram         | telegram:-1001234567890",
          "en,pl  | discord          | discord:112233445566778899",
          "pl,en  | discord,telegram | telegram:-42",
          "pl     | none             | discord:112233445566778899",
        })
    void andTheFolderPassesTheCheck(String languages, String platforms, String channel) {
      Typed typed = init("My shop", languages, platforms, channel);

      assertEquals(0, typed.code(), typed.err());
      assertFalse(typed.out().contains("?"), typed.out());
      assertEquals(languages.split(",", -1).length, loaded().playbook().languages().size());
      assertEquals(languages.contains("pl"), Files.exists(temp.resolve("bot/texts/pl.yaml")));
      assertEquals(languages.contains("pl"), read("topics.yaml").contains("gdzie jest"));
      assertEquals(languages.contains("en"), read("topics.yaml").contains("where is"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "''      | en | none     | ''",
          "My shop | de | none     | ''",
          "My shop | en | slack    | ''",
          "My shop | en | telegram | discord:112233445566778899",
          "My shop | en | discord  | \"x: y\"",
        })
    void orTellsInOneSentenceWhatIsWrong(
        String name, String languages, String platforms, String channel) {
      Typed typed = init(name, languages, platforms, channel);

      assertEquals(2, typed.code());
      assertEquals(1, typed.errorLines().size(), typed.err());
      assertFalse(Files.exists(temp.resolve("bot")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"Quotes\" & 'apostrophes'",
          "{name} {ahead, plural, other {#}} '{'",
          "back\\slash \\n \\x41 \\",
          "key: value # no comment",
          "- [a, {b: c}] *d &e !f |>%@`",
          "${DISCORD_TOKEN} $${x} @CHANNEL@",
          "Żółw „Łódź” 🎧",
          "''' ''{{}} }{ '",
        })
    void andAnyNameIsGreetedWithAsItWasTyped(String name) {
      Typed typed = init(name, "en,pl", "none", "");

      assertEquals(0, typed.code(), typed.err());
      HeadsetConfig config = loaded();
      assertTrue(greeting(config, EN).contains("bot of " + name + "."), greeting(config, EN));
      assertTrue(
          greeting(config, new Language("pl")).contains("„" + name + "”"),
          greeting(config, new Language("pl")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\u0000b", "a\u2028b", "a\ufeffb", "a\u0085b"})
    void butNoNameThatIsNotSeenWhole(String name) {
      Typed typed = init(name, "en", "none", "");

      assertEquals(2, typed.code());
      assertFalse(Files.exists(temp.resolve("bot")));
    }
  }

  @Nested
  final class NeverReplaces {

    @Test
    void whatIsThereAlready() throws IOException {
      Files.createDirectories(temp.resolve("bot"));
      Files.writeString(temp.resolve("bot/notes.txt"), "mine");

      Typed typed = init("My shop", "en", "none", "");

      assertEquals(2, typed.code());
      assertEquals(
          "There is something in " + dir() + " already; name a new folder.\n", typed.err());
      try (Stream<Path> files = Files.list(temp.resolve("bot"))) {
        assertEquals(1, files.count());
      }
    }

    @Test
    void aFileOfThatName() throws IOException {
      Files.writeString(temp.resolve("bot"), "mine");

      Typed typed = init("My shop", "en", "none", "");

      assertEquals(2, typed.code());
      assertEquals(1, typed.errorLines().size(), typed.err());
      assertEquals("mine", Files.readString(temp.resolve("bot")));
    }

    @Test
    void butAnEmptyFolderIsFine() throws IOException {
      Files.createDirectories(temp.resolve("bot"));

      assertEquals(0, init("My shop", "en", "none", "").code());
      assertEquals(0, Typed.of("check", "--config", dir()).code());
    }
  }

  private String dir() {
    return temp.resolve("bot").toString();
  }

  private Typed init(String name, String languages, String platforms, String channel) {
    return Typed.of(
        "init",
        dir(),
        "--name=" + name,
        "--languages=" + languages,
        "--platforms=" + platforms,
        "--channel=" + channel);
  }

  private HeadsetConfig loaded() {
    Environment tokens = Environment.of(Map.of("DISCORD_TOKEN", "a.b.c", "TELEGRAM_TOKEN", "1:a"));
    LoadResult result = ConfigLoader.load(temp.resolve("bot"), tokens, Overrides.NONE);
    assertEquals(List.of(), result.problems().stream().map(Problem::render).toList());
    return assertInstanceOf(LoadResult.Loaded.class, result).config();
  }

  private static String greeting(HeadsetConfig config, Language language) {
    Texts texts = config.playbook().texts();
    return texts.say(language, TextKey.GREETING, Map.of("name", "Ewa"));
  }

  private String read(String file) {
    try {
      return Files.readString(temp.resolve("bot").resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
