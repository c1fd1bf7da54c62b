package dev.headset.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.HttpSettings;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.config.StoreSettings;
import dev.headset.platform.Finding;
import dev.headset.platform.Finding.Level;
import dev.headset.store.StoreAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} says of the machine. */
class HostExaminationTest {

  private static final long MB = 1024L * 1024;
  private static final HeadsetConfig SAMPLE = sample();

  @TempDir private Path folder;

  @Test
  void whereAllIsWellNothingIsMade() throws Exception {
    List<Finding> found = examined(1000 * MB, 0);

    assertEquals(4, found.size());
    found.forEach(each -> assertEquals(Level.OK, each.level(), each.sentence()));
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void littleSpaceIsWarnedOfAndNearlyNoneFails() throws Exception {
    assertFound(examined(499 * MB, 0), Level.WARN, "disk: 499 MB are free", "make room there");
    assertFound(examined(49 * MB, 0), Level.FAIL, "disk: 49 MB are free", "make room there");
  }

  @Test
  void spaceThatCannotBeToldIsWarnedOf() throws Exception {
    FreeSpace broken =
        anywhere -> {
          throw new IOException("no such device");
        };

    assertFound(
        new HostExamination(config(0), broken).findings(), Level.WARN, "no such device", "look");
  }

  @Test
  void aFileInPlaceOfTheDataFolderFails() throws Exception {
    Files.writeString(folder.resolve("data"), "");

    assertFound(examined(1000 * MB, 0), Level.FAIL, "can't be written to", "store.url");
  }

  @Test
  void aStoreOfANewerVersionFails() throws Exception {
    makeStore();
    change(
        "INSERT INTO flyway_schema_history SELECT 9999, '9999', 'x', 'SQL', 'V9999__x.sql', 1,"
            + " 'x', installed_on, 1, 1 FROM flyway_schema_history LIMIT 1");

    assertFound(examined(1000 * MB, 0), Level.FAIL, "made by a newer version", "store.url");
  }

  @Test
  void aStoreThatIsMadeOnTheFirstStartIsWell() throws Exception {
    assertTrue(
        examined(1000 * MB, 0).stream()
            .anyMatch(each -> each.sentence().startsWith("store: there is none yet")));
  }

  @Test
  void aFileThatIsNoStoreFails() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(database(), "no store at all, whatever its name says");

    assertFound(examined(1000 * MB, 0), Level.FAIL, "store: ", "store.url");
  }

  @Test
  void aStoreThatAnswersIsTold() throws Exception {
    makeStore();

    assertTrue(
        examined(1000 * MB, 0).stream()
            .anyMatch(each -> each.sentence().equals("store: it answers, with 0 open cases")));
  }

  @Test
  void aPortThatSomethingElseHasFails() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertFound(
          examined(1000 * MB, other.getLocalPort()),
          Level.FAIL,
          "can't be listened on",
          "set http.port");
    }
  }

  private List<Finding> examined(long free, int port) throws InterruptedException {
    return new HostExamination(config(port), anywhere -> free).findings();
  }

  private HeadsetConfig config(int port) {
    return new HeadsetConfig(
        SAMPLE.playbook(),
        StoreSettings.at("jdbc:sqlite:" + database()),
        new HttpSettings("127.0.0.1", port),
        SAMPLE.discord(),
        SAMPLE.telegram(),
        Optional.empty(),
        SAMPLE.keepDays(),
        SAMPLE.understanding(),
        SAMPLE.size());
  }

  private Path database() {
    return folder.resolve("data").resolve("headset.db");
  }

  private void makeStore() throws CannotStartException {
    Stores.open(StoreAddress.of("jdbc:sqlite:" + database())).close();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static void assertFound(List<Finding> found, Level level, String what, String remedy) {
    List<Finding> wrong = found.stream().filter(each -> each.level() != Level.OK).toList();
    assertEquals(1, wrong.size(), found::toString);
    assertEquals(level, wrong.get(0).level());
    assertTrue(wrong.get(0).what().contains(what), found::toString);
    assertTrue(wrong.get(0).remedy().contains(remedy), found::toString);
  }

  private static HeadsetConfig sample() {
    LoadResult result =
        ConfigLoader.load(Path.of("..", "config"), Environment.of(Map.of()), Overrides.NONE);
    return ((LoadResult.Loaded) result).config();
  }
}
