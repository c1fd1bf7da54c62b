package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.TeamId;
import dev.headset.platform.Address;
import dev.headset.topic.TopicId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigLoaderTest {

  private static final Path SAMPLE = Path.of("..", "config");

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void copySample() throws IOException {
    folder = temp.resolve("config");
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Nested
  class OfTheSample {

    @Test
    void findsNoProblem() {
      LoadResult result = load();

      assertEquals(List.of(), result.problems().stream().map(Problem::render).toList());
      HeadsetConfig config = assertInstanceOf(LoadResult.Loaded.class, result).config();
      assertTrue(
          config.allWell().matches("\\d+ topics, \\d+ texts, 2 languages: no problem found"));
      assertTrue(config.playbook().topics().find(new TopicId("track")).isPresent());
    }

    @Test
    void putsEveryTeamOnTheConsoleWhereItIsTheOnlyPlatform() {
      LoadResult result =
          ConfigLoader.load(
              folder,
              Environment.of(Map.of()),
              Overrides.console().withService("orders", "http://127.0.0.1:1234"));

      HeadsetConfig config = assertInstanceOf(LoadResult.Loaded.class, result).config();
      assertEquals(
          Address.of("console", "support"),
          config.playbook().desk().team(new TeamId("support")).channel());
      assertEquals(
          "http://127.0.0.1:1234/orders/{order_number}",
          config
              .playbook()
              .topics()
              .find(new TopicId("track"))
              .flatMap(topic -> topic.lookup())
              .orElseThrow()
              .url());
    }
  }

  @Nested
  class OfAMistake {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "topics.yaml   | menu: [order-item | menu: [order-itme | no topic has the id \"order-itme\" | did you mean \"order-item\"?",
          "topics.yaml   | topics: [streaming, | topics: [streamin, | no topic has the id \"streamin\" | did you mean \"streaming\"?",
          "topics.yaml   | team: billing | team: bilingl | no team has the id \"bilingl\" | did you mean \"billing\"?",
          "topics.yaml   | service: orders | service: order | no service has the id \"order\" | did you mean \"orders\"?",
          "topics.yaml   | handoff: true | handof: true | unknown key \"handof\" | did you mean \"handoff\"?",
          "topics.yaml   | id: kindle | id: track | the topic \"track\" stands here for the second time | ",
          "topics.yaml   | id: prime_question | id: Prime_question | \"Prime_question\" can't be an id | it has to be",
          "topics.yaml   | Carrier: {carrier} | Carrier: {carier} | carier | did you mean",
          "topics.yaml   | type: yes_no | type: yesno | no type has the id \"yesno\" | did you mean \"yes_no\"?",
          "headset.yaml  | managers: managers | managers: manager | no team has the id \"manager\" | did you mean \"managers\"?",
          "headset.yaml  | default_team: support | default_team: suport | no team has the id \"suport\" | did you mean \"support\"?",
          "headset.yaml  | zone: Europe/Warsaw | zone: Europe/Warsav | there is no time zone of this name | did you mean \"Europe/Warsaw\"?",
          "headset.yaml  | still_there: 10m | still_there: 10 minutes | still_there has to be a time | such as",
          "headset.yaml  | port: 8420 | port: 84200 | port has to be a whole number | ",
          "headset.yaml  | languages: [en, pl] | languages: [en, pl, de] | this file is missing | ",
          "texts/pl.yaml | ` menu: ` | ` menv: ` | the bot has no text \"menv\" | did you mean \"menu\"?",
          "texts/en.yaml | Hello {name}. I'm | Hello {nam}. I'm | nam | did you mean",
          "snippets.yaml | {associate}. I've read | {asociate}. I've read | asociate | did you mean",
        })
    void isToldWithItsPlaceAndTheLikelyFix(
        String file, String right, String wrong, String sentence, String fix) throws IOException {
      int line = replace(file, right, wrong);

      String told = rendered(load());

      assertTrue(told.contains(sentence), told);
      assertTrue(fix == null || told.contains(fix), told);
      if (!told.contains("is missing")) {
        assertTrue(told.contains(file + ":" + line + ":"), told);
      }
    }

    @Test
    void leadsToTheCaretUnderTheWrongName() throws IOException {
      int line = replace("topics.yaml", "topics: [track,", "topics: [trak,");

      assertEquals(
          folder.resolve("topics.yaml")
              + ":"
              + line
              + ":14: error: no topic has the id \"trak\"\n"
              + String.format("%5d", line)
              + " |     topics: [trak, wrong-item, refund]\n"
              + "      |              ^^^^ did you mean \"track\"?",
          rendered(load()));
    }

    @Test
    void isToldTogetherWithAllOthersSortedByFileAndLine() throws IOException {
      replace("topics.yaml", "menu: [order-item", "menu: [order-itme");
      replace("texts/en.yaml", " menu: ", " menv: ");
      replace("headset.yaml", "default_team: support", "default_team: suport");

      List<String> files =
          load().problems().stream().map(each -> each.place().file()).distinct().toList();

      assertEquals(
          Stream.of("headset.yaml", "texts/en.yaml", "topics.yaml")
              .map(name -> folder.resolve(name).toString())
              .toList(),
          files);
    }

    @Test
    void ofPluralsInPolishNamesTheMissingForms() throws IOException {
      replace("texts/pl.yaml", "few {# otwarte sprawy:} ", "");

      assertTrue(rendered(load()).contains("in Polish, this plural needs the form few"));
    }

    @Test
    void inALanguageThatIsMissingIsToldAtTheText() throws IOException {
      replace(
          "topics.yaml",
          "bubble: {en: I need an invoice, pl:",
          "bubble: {en: I need an invoice, de:");

      assertTrue(rendered(load()).contains("bubble has no text for the language pl"));
    }

    @Test
    void inTheSyntaxIsToldWithItsPlace() throws IOException {
      int line =
          replace(
              "topics.yaml", "menu: [order-item, payment-account, device]", "menu: [order-item");

      String told = rendered(load());

      assertTrue(told.contains("this list is not closed"), told);
      assertTrue(told.contains("topics.yaml:" + line + ":7: note: it opens here"), told);
    }

    @Test
    void aCircleOfBubblesWithNoWayOutIsFound() throws IOException {
      String yaml =
          """
          version: 1
          menu: [a]
          topics:
            - id: a
              bubble: A
              topics: [b]
            - id: b
              bubble: B
              topics: [a]
          """;
      Files.writeString(folder.resolve("topics.yaml"), yaml);

      assertTrue(rendered(load()).contains("lead round in a circle"));
    }

    @Test
    void aMissingVariableIsToldAndNoSecretIsEverShown() throws IOException {
      replace(
          "headset.yaml",
          "http: {bind",
          "telegram: {token: 123456:abcdefghijklmnopqrstuvwxyz12345, apiurl: x}\nhttp: {bind");
      replace("headset.yaml", "limits: {", "discord: {token: \"${NO_SUCH_VARIABLE}\"}\nlimits: {");

      String told = rendered(load());

      assertTrue(told.contains("the environment variable NO_SUCH_VARIABLE is not set"), told);
      assertTrue(told.contains("unknown key \"apiurl\""), told);
      assertFalse(told.contains("abcdefghijklmnop"), told);
    }
  }

  @Nested
  class OfAnyBytes {

    @Test
    void givesProblemsAndNeverAnException() throws IOException {
      Random random = new Random(20);
      List<String> names =
          List.of("headset.yaml", "topics.yaml", "phrases.yaml", "snippets.yaml", "texts/en.yaml");
      for (int round = 0; round < 60; round++) {
        String name = names.get(round % names.size());
        byte[] good = Files.readAllBytes(SAMPLE.resolve(name));
        byte[] bad = good.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        Files.write(folder.resolve(name), bad);
        load();
        Files.write(folder.resolve(name), good);
      }
    }

    @Test
    void thatAreNoUtf8AreTold() throws IOException {
      byte[] bytes = "version: 1\nsnippets: {a: \"\u00f3\"}".getBytes(StandardCharsets.ISO_8859_1);
      Files.write(folder.resolve("snippets.yaml"), bytes);

      assertTrue(rendered(load()).contains("snippets.yaml:2:16: error: this byte is not UTF-8"));
    }
  }

  private LoadResult load() {
    return ConfigLoader.load(folder, Environment.of(Map.of()), Overrides.NONE);
  }

  private static String rendered(LoadResult result) {
    return String.join("\n", result.problems().stream().map(Problem::render).toList());
  }

  /** Puts a mistake into a file; the line that it stands on, from 1. */
  private int replace(String file, String right, String wrong) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    int at = text.indexOf(right);
    assertTrue(at >= 0, () -> "the sample has no " + right);
    Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
