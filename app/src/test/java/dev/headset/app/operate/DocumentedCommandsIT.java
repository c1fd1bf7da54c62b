package dev.headset.app.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.cli.Typed;
import dev.headset.app.proof.BotProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that a document tells somebody to type is typed by a test: by this one, or by one
 * that is named here. A new one that is in none of the lists fails.
 */
class DocumentedCommandsIT {

  private static final Pattern IN_A_SENTENCE =
      Pattern.compile("`((?:[A-Z_]+=\\S+ )?\\./headset [^`]+)`");
  private static final Pattern IN_THE_TABLE = Pattern.compile("^\\| `([a-z]+)[ `]");
  private static final Pattern IN_THE_HELP = Pattern.compile("^  ([a-z]+)  .*");

  /** Read from the document by a test that types all of it. */
  private static final Map<String, String> WHOLE = Map.of("docs/operate.md", "OperateIT");

  /** Typed here as they stand, in a folder that has what a fresh clone has after its build. */
  private static final List<String> TYPED =
      List.of(
          "./headset init my-shop --name \"My shop\" --languages en,pl --platforms telegram"
              + " --channel telegram:-1001234567890",
          "./headset check --config my-shop",
          "./headset check",
          "./headset export --schema",
          "./headset password");

  /** Typed by another test, on platforms or with a past of its own. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("./headset demo", "operate.SingleJarIT"),
          Map.entry("./headset demo --config my-shop", "cli.DemoIT"),
          Map.entry("./headset run", "platforms.RunProcessIT"),
          Map.entry("./headset run --log json", "cli.LogOptionTest"),
          Map.entry("./headset run --config tried", "platforms.RunProcessIT"),
          Map.entry("./headset emulate", "cli.EmulateIT"),
          Map.entry("./headset emulate --write tried", "cli.EmulateIT"),
          Map.entry("./headset doctor", "platforms.DoctorIT"),
          Map.entry(
              "./headset migrate --to jdbc:postgresql://db.example.org:5432/headset"
                  + " --user headset",
              "cli.MigrateCommandTest"),
          Map.entry("./headset parked", "cli.ParkedIT"),
          Map.entry("./headset init my-shop", "cli.InitCommandTest"),
          Map.entry("./headset init YOURS", "cli.InitCommandTest"),
          Map.entry("./headset check --config YOURS", "cli.InitCommandTest"),
          Map.entry("./headset export HS-7K3F-9QMD --data data/demo", "cli.DemoIT"),
          Map.entry("./headset export HS-7K3F-9QMD --format html > case.html", "cli.DemoIT"));

  /** Typed by no test, and why. */
  private static final Map<String, String> BY_NOBODY =
      Map.ofEntries(
          Map.entry("mvn -q verify", "it runs this test"),
          Map.entry("mvn spotless:apply", "it rewrites sources; the build checks what it makes"),
          Map.entry("export DISCORD_TOKEN=…", "a word of the shell's"),
          Map.entry("export PGPASSWORD=…", "a word of the shell's"),
          Map.entry("./headset COMMAND", "it stands for all of them"),
          Map.entry("./headset COMMAND --help", "CommandLineTest asks each command for it"),
          Map.entry("./headset extra embeddings", "it fetches 110 MB"),
          Map.entry("./headset bench", "it measures for minutes"),
          Map.entry("./headset bench decision", "it measures for minutes"),
          Map.entry("./headset bench engine", "it measures for minutes"),
          Map.entry("./headset bench growth", "it measures for minutes"),
          Map.entry("./headset bench drain", "it measures for minutes"),
          Map.entry("./headset bench soak", "it measures for minutes"),
          Map.entry("./headset bench faults", "FaultBenchIT runs what it runs"),
          Map.entry("./headset bench faults --seed 7", "FaultBenchIT runs what it runs"),
          Map.entry(
              "HEADSET_SENTENCES=FOLDER ./headset bench understanding",
              "it needs sets of sentences that are not part of the repository"));

  @TempDir private Path folder;

  @Test
  void everyCommandIsAccountedForAndNoAccountIsLeftOver() {
    Set<String> told = new TreeSet<>();
    List<String> unknown = new ArrayList<>();
    Set<String> accounts = new TreeSet<>(TYPED);
    accounts.addAll(ELSEWHERE.keySet());
    accounts.addAll(BY_NOBODY.keySet());
    for (String document : ShellBlock.documents()) {
      for (String command : commands(document)) {
        told.add(command);
        if (!accounts.contains(command)) {
          unknown.add(document + ": " + command);
        }
      }
    }
    assertEquals(List.of(), unknown, "commands that no test types");
    accounts.removeAll(told);
    assertEquals(Set.of(), accounts, "commands that no document has any more");
  }

  @Test
  void theTestsThatTypeThemAreThere() throws IOException {
    for (Map.Entry<String, String> each : ELSEWHERE.entrySet()) {
      String command = each.getKey().split(" ", 3)[1];
      String source = source(each.getValue().replace('.', '/'));
      assertTrue(source.contains('"' + command + '"'), each + " has no \"" + command + '"');
    }
    for (Map.Entry<String, String> each : WHOLE.entrySet()) {
      assertTrue(source("operate/" + each.getValue()).contains(each.getKey()), each.toString());
    }
  }

  @Test
  void thoseThatNeedNothingElseEndWell() throws Exception {
    try (Server server = new Server(folder)) {
      String script = "export TELEGRAM_TOKEN=4711:none\n" + String.join("\n", TYPED) + "\n";
      String said = server.type(script, "a password of some length\n");
      assertTrue(said.contains("\"$schema\""), said);
      assertTrue(said.contains("pbkdf2-sha256:"), said);
    }
  }

  @Test
  void theTableOfCommandsHasThoseThatThereAre() {
    Set<String> inTheTable = new TreeSet<>();
    for (String line : ShellBlock.lines("docs/commands.md")) {
      IN_THE_TABLE.matcher(line).results().map(found -> found.group(1)).forEach(inTheTable::add);
      if (line.startsWith("## ")) {
        break;
      }
    }
    Set<String> inTheHelp = new TreeSet<>();
    Typed.of("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.startsWith("Commands:"))
        .takeWhile(line -> !line.startsWith("Exit codes:"))
        .flatMap(line -> IN_THE_HELP.matcher(line).results())
        .map(found -> found.group(1))
        .forEach(inTheHelp::add);
    assertEquals(inTheHelp, inTheTable);
  }

  private static List<String> commands(String document) {
    List<ShellBlock> blocks = ShellBlock.of(document);
    Stream<String> typed =
        WHOLE.containsKey(document)
            ? Stream.empty()
            : blocks.stream().flatMap(block -> block.commands().stream());
    Stream<String> mentioned =
        IN_A_SENTENCE
            .matcher(String.join("\n", ShellBlock.lines(document)))
            .results()
            .map((MatchResult found) -> found.group(1));
    return Stream.concat(typed, mentioned).toList();
  }

  private static String source(String name) throws IOException {
    return Files.readString(
        BotProcess.repository().resolve("app/src/test/java/dev/headset/app/" + name + ".java"));
  }
}
