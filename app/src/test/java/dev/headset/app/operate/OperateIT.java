package dev.headset.app.operate;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramUser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types what {@code docs/operate.md} says, from an empty server to the version before, while a
 * customer talks to the bot that it becomes.
 */
class OperateIT {

  /** What can't be tried everywhere, and why. */
  private static final Map<String, String> NOT_TYPED =
      Map.of("In a container", "it needs podman and images from elsewhere; see ContainerfileTest");

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String TOKEN = "4711:of-a-server";

  @TempDir private Path folder;

  private final TelegramEmulator telegram = TelegramEmulator.start(TelegramEmulator.Setup.plain());
  private final EmulatedBot bot = telegram.bot(TOKEN);
  private final TelegramGroup forum = telegram.forum("support");
  private final TelegramUser ewa = telegram.user("Ewa", Optional.of("en"));
  private Server server;
  private int port;

  @BeforeEach
  void setUp() throws IOException {
    forum.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    server = new Server(folder);
    server.replace("telegram:-1001234567890", "telegram:" + forum.id());
    server.replace("headset health", "headset health 127.0.0.1:" + port);
    server.replace("--wait 60", "--wait " + PATIENCE.toSeconds());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    telegram.close();
  }

  @Test
  void anEmptyServerBecomesABotThatIsBackedUpRestoredUpgradedAndTakenBack() throws Exception {
    for (ShellBlock block : ShellBlock.of("docs/operate.md")) {
      if (!NOT_TYPED.containsKey(block.heading())) {
        before(block);
        server.type(shortened(block), block.text().contains("/dev/stdin") ? TOKEN + "\n" : "");
        after(block);
      }
    }
    server.type("sudo systemctl stop headset\n", "");
    assertEquals(List.of(), telegram.violations());
  }

  /** The same warm-up once is enough: it takes the processor for many seconds. */
  private static String shortened(ShellBlock block) {
    String text = block.text().replace("headset.jar warm-up", "headset.jar --version");
    return text.contains("useradd") ? text : text.replace("sudo headset warm-up\n", "");
  }

  private void before(ShellBlock block) throws Exception {
    switch (block.heading()) {
      case "Restore" -> tellsTheBot("said after the copy");
      case "Upgrade and roll back" -> {
        if (block.text().contains("headset.newer")) {
          becomesNewer();
        }
      }
      default -> {}
    }
  }

  private void after(ShellBlock block) throws Exception {
    if (block.text().contains("init my-shop")) {
      ledHere(server.file("/etc/headset/headset.yaml"));
    } else if (block.text().contains("health --ready")) {
      switch (block.heading()) {
        case "As a service" -> {
          isSound("/etc/systemd/system/headset.service");
          tellsTheBot("/associate");
          tellsTheBot("the teapot has no lid");
        }
        case "Restore" -> {
          assertFalse(transcript().contains("said after the copy"), transcript());
          tellsTheBot("said after the copy was restored");
        }
        default -> tellsTheBot("said after the upgrade, or after it was taken back");
      }
      assertTrue(transcript().contains("the teapot has no lid"), transcript());
    }
  }

  /** As systemd itself reads it, where there is one. */
  private void isSound(String unit) throws IOException, InterruptedException {
    String check = "! command -v systemd-analyze >/dev/null || systemd-analyze verify %s\n";
    assertEquals("", server.type(check.formatted(unit), ""));
  }

  /** In place of what the real Telegram is, and of a port that may be taken. */
  private void ledHere(Path config) throws IOException {
    String token = "token: ${file:telegram.token}";
    String was = Files.readString(config);
    assertTrue(was.contains(token), was);
    Files.writeString(
        config,
        was.replace(token, token + "\n  api_url: \"" + telegram.address() + "\"")
            .replace("port: 8420", "port: " + port));
  }

  private void tellsTheBot(String text) {
    ewa.writes(bot, text);
    await(text).atMost(PATIENCE).until(() -> transcript().contains(text));
  }

  /** Of the only customer, from the store as it is now. */
  private String transcript() throws Exception {
    try (Connection store = store();
        Statement statement = store.createStatement();
        var lines =
            statement.executeQuery("select group_concat(said, ' / ') from transcript_line")) {
      return String.valueOf(lines.getString(1));
    }
  }

  /** A newer version has brought the store up to date. */
  private void becomesNewer() throws Exception {
    try (Connection store = store();
        Statement statement = store.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, execution_time, success)"
              + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)");
    }
  }

  private Connection store() throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + server.file("/var/lib/headset/headset.db"));
  }
}
