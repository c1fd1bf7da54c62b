package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import dev.headset.emulator.telegram.ApiCall;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.CommandMenu.Audience;
import dev.headset.platform.CommandMenu.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands that people are shown while they type a slash. */
final class CommandsOnShowTest {

  private final Rig rig = new Rig();

  @BeforeEach
  void menu() {
    rig.forum();
    rig.menu =
        new CommandMenu(
            List.of(command("help", Audience.CUSTOMER), command("claim", Audience.STAFF)));
  }

  @AfterEach
  void close() {
    rig.close();
    assertEquals(List.of(), rig.server.violations());
  }

  @Test
  void customersSeeTheirsInTheirLanguageAndStaffTheirs() {
    rig.serve();
    Rig.until(() -> isNoted());
    TelegramUser ewa = rig.user("Ewa");
    assertEquals(List.of("help"), rig.bot.commandsShownTo(ewa));
    List<ApiCall> set = set();
    assertEquals(4, set.size());
    assertEquals("all_private_chats", scope(set.get(0)));
    assertEquals("", set.get(0).parameters().path("language_code").asText());
    assertEquals("pl", set.get(1).parameters().path("language_code").asText());
    assertEquals("chat", scope(set.get(2)));
  }

  @Test
  void theyAreSetAgainOnlyWhereTheyDiffer() {
    rig.serve();
    Rig.until(() -> isNoted());
    rig.close();
    rig.serve();
    rig.user("Ewa").writes(rig.bot, "hello");
    rig.said();
    assertEquals(4, set().size());
    rig.close();
    rig.menu = new CommandMenu(List.of(command("topics", Audience.CUSTOMER)));
    rig.serve();
    Rig.until(() -> set().size() == 6);
  }

  @Test
  void otherSettingsAreShownAtOnce() {
    rig.serve();
    Rig.until(() -> isNoted());
    rig.menu = new CommandMenu(List.of(command("topics", Audience.CUSTOMER)));
    rig.adapter().settingsChanged();
    Rig.until(() -> set().size() == 6);
    assertEquals(List.of("topics"), rig.bot.commandsShownTo(rig.user("Ewa")));
  }

  @Test
  void whatCannotBeSetIsSaidAndStopsNothing() {
    rig.server.failNext(
        1,
        CallFilter.of("setMyCommands").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: chat not found"));
    try (LogTap log = LogTap.adapter(Level.WARN)) {
      rig.serve();
      Rig.until(() -> set().size() == 4);
      Rig.until(() -> log.at(Level.WARN).size() == 1);
      rig.close();
      rig.serve();
      Rig.until(() -> isNoted());
      assertEquals(8, set().size(), "they are set at the next start");
    }
  }

  @Test
  void whatFailedOnlyThisOnceIsTriedAgain() {
    rig.server.failNext(
        1,
        CallFilter.of("setMyCommands").by(rig.bot),
        TelegramFaults.refused(500, "Internal Server Error"));

    rig.serve();

    Rig.until(() -> isNoted());
    assertEquals(8, set().size());
    assertEquals(List.of("help"), rig.bot.commandsShownTo(rig.user("Ewa")));
  }

  private boolean isNoted() {
    return rig.notebook.kept("commands." + rig.bot.id()).isPresent();
  }

  private List<ApiCall> set() {
    return rig.server.log().stream()
        .filter(call -> call.botId() == rig.bot.id() && call.method().equals("setMyCommands"))
        .toList();
  }

  private static String scope(ApiCall call) {
    return call.parameters().path("scope").path("type").asText();
  }

  private static Command command(String name, Audience audience) {
    Map<String, String> description = new LinkedHashMap<>();
    description.put("en", "what " + name + " does");
    description.put("pl", "co robi " + name);
    return new Command(name, audience, description, Optional.empty());
  }
}
