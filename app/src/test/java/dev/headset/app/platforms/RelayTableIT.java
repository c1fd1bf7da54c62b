package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.testkit.scenario.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of each kind of message on each pair of platforms stands in {@code docs/relay.md} as
 * it is. The system property {@code relay.table=write} puts it there.
 */
class RelayTableIT {

  private static final Path PAGE = Path.of("..", "docs", "relay.md");
  private static final String BEGIN = "<!-- table: written by RelayTableIT -->\n";
  private static final String END = "<!-- end of the table -->\n";

  @TempDir private Path folder;

  @Test
  void pageTellsWhatBecomesOfEachKind() throws IOException {
    String table = table();
    assertFalse(table.contains(RelayVerdict.DROPPED), table);
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String now = page.substring(0, begin) + table + page.substring(end);
    if (System.getProperty("relay.table", "").equals("write")) {
      Files.writeString(PAGE, now);
    }
    assertEquals(now, Files.readString(PAGE));
  }

  private String table() throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (TelegramEmulator telegram = Emulators.telegram();
        DiscordEmulator discord = Emulators.discord()) {
      EmulatedPlatform oneTelegram = new EmulatedTelegram(telegram);
      EmulatedPlatform oneDiscord = new EmulatedDiscord(discord);
      add(rows, trial("tt", oneTelegram, oneTelegram));
      add(rows, trial("td", new EmulatedTelegram(telegram), new EmulatedDiscord(discord)));
      add(rows, trial("dt", new EmulatedDiscord(discord), new EmulatedTelegram(telegram)));
      add(rows, trial("dd", oneDiscord, oneDiscord));
    }
    StringBuilder table = new StringBuilder();
    table.append("| kind, from | Telegram, Telegram | Telegram, Discord ");
    table.append("| Discord, Telegram | Discord, Discord |\n|---|---|---|---|---|\n");
    rows.forEach(
        (kind, outcomes) ->
            table
                .append("| ")
                .append(kind)
                .append(" | ")
                .append(String.join(" | ", outcomes))
                .append(" |\n"));
    return table.toString();
  }

  private Map<String, String> trial(String name, EmulatedPlatform customers, EmulatedPlatform staff)
      throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    try (PlatformStage stage = new PlatformStage(own, House.PLAIN, customers, staff)) {
      return new RelayTrial(stage).outcomes();
    }
  }

  private static void add(Map<String, List<String>> rows, Map<String, String> outcomes) {
    outcomes.forEach(
        (kind, outcome) -> rows.computeIfAbsent(kind, first -> new ArrayList<>()).add(outcome));
  }
}
