package dev.headset.app.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.proof.BotProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that {@code SECURITY.md} names are there. */
class SecurityTest {

  private static final int COLUMNS = 3;
  private static final List<String> MODULES =
      List.of("bot-core", "discord-adapter", "telegram-adapter", "app", "fuzz");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void eachThreatNamesTestsThatThereAre() throws IOException {
    Set<String> tests = tests();
    List<String> missing = new ArrayList<>();
    int threats = 0;
    for (String line : ShellBlock.lines("SECURITY.md")) {
      String[] columns = line.replaceAll("^\\| | \\|$", "").split(" \\| ", -1);
      if (!line.startsWith("| ") || columns.length != COLUMNS || columns[0].equals("threat")) {
        continue;
      }
      threats++;
      List<String> named =
          NAME.matcher(columns[COLUMNS - 1])
              .results()
              .map((MatchResult found) -> found.group(1))
              .toList();
      assertTrue(!named.isEmpty(), line);
      named.stream().filter(name -> !tests.contains(name)).forEach(missing::add);
    }
    assertEquals(List.of(), missing);
    assertTrue(threats > 20, "the table is not read: " + threats);
  }

  /** Classes of tests, stories, and files with a mistake of a config, by their names. */
  private static Set<String> tests() throws IOException {
    Set<String> names = new HashSet<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(BotProcess.repository().resolve(module + "/src/test"))) {
        files
            .map(file -> file.getFileName().toString().replaceFirst("\\.(java|scenario|txt)$", ""))
            .forEach(names::add);
      }
    }
    return names;
  }
}
