package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.testkit.MemoryFiles;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleStartTest {

  @TempDir Path folder;

  @Test
  void takenPortIsToldInOneSentence() throws Exception {
    MutedLog.mute("io.javalin.Javalin");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Console console = open(folder)) {
      SmallBot bot = new SmallBot(console.channel(), "a");
      ConsoleSettings settings = new ConsoleSettings(taken.getLocalPort(), "12345678", 10);
      PortTakenException refused =
          assertThrows(
              PortTakenException.class, () -> console.serve(bot, bot, settings, routes -> {}));
      bot.close();
      assertEquals(taken.getLocalPort(), refused.port());
      assertTrue(refused.getMessage().startsWith("port " + taken.getLocalPort()));
      assertFalse(refused.getMessage().contains("\n"));
    } finally {
      MutedLog.unmute("io.javalin.Javalin");
    }
  }

  @Test
  void serverListensOnLoopbackAlone() throws Exception {
    try (ServedConsole console = ServedConsole.start(folder);
        Socket socket = new Socket()) {
      // Another address of the same machine: refused although the port is open on 127.0.0.1.
      InetSocketAddress other = new InetSocketAddress("127.0.0.2", console.port());
      assertThrows(SocketException.class, () -> socket.connect(other, 2_000));
    }
  }

  @Test
  void fileInPlaceOfTheFolderIsToldInOneSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "not a folder");
    ConsoleUnavailableException refused =
        assertThrows(ConsoleUnavailableException.class, () -> open(file));
    assertTrue(refused.getMessage().contains(file.toString()));
    assertFalse(refused.getMessage().contains("\n"));
  }

  @Test
  void memoryThatIsNoDatabaseIsToldInOneSentence() throws Exception {
    Files.write(
        folder.resolve("console.db"), "hello ".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    ConsoleUnavailableException refused =
        assertThrows(ConsoleUnavailableException.class, () -> open(folder));
    assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
  }

  @Test
  void memoryOfANewerVersionIsLeftAlone() throws Exception {
    open(folder).close();
    Path file = folder.resolve("console.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into flyway_schema_history select installed_rank + 1, '999', 'later', type,"
              + " 'V999__later.sql', 1, installed_by, installed_on, 1, 1"
              + " from flyway_schema_history order by installed_rank desc limit 1");
    }
    ConsoleUnavailableException refused =
        assertThrows(ConsoleUnavailableException.class, () -> open(folder));
    assertTrue(refused.getMessage().contains("newer version"), refused.getMessage());
  }

  @Test
  void tokenIsKeptForItsFolderAndIsNobodyElses() throws Exception {
    String token;
    try (Console console = open(folder)) {
      token = console.token();
      assertEquals(token, console.token());
    }
    try (Console console = open(folder);
        Console other = open(folder.resolve("other"))) {
      assertEquals(token, console.token());
      assertNotEquals(token, other.token());
    }
  }

  @Test
  void settingsNeverShowTheToken() {
    assertFalse(new ConsoleSettings(0, "a-secret-token", 1).toString().contains("secret"));
    assertThrows(IllegalArgumentException.class, () -> new ConsoleSettings(0, " ", 1));
    assertThrows(IllegalArgumentException.class, () -> new ConsoleSettings(70_000, "12345678", 1));
  }

  private static Console open(Path folder) throws ConsoleUnavailableException {
    return Console.open(folder, new MemoryFiles(), Clock.systemUTC());
  }
}
