package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.wiring.DataFolder;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.config.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

  private static final byte[] PHOTO = "a photo of a box".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void whatABotKeepsIsCopiedBesideItAndReadableForItsOwnerAlone() throws Exception {
    String number;
    try (Demo.Started demo = start()) {
      number = caseWithAPhoto(demo);

      Typed made = backup("copy");

      assertEquals(0, made.code(), made.err());
      assertTrue(made.out().contains("1 conversations, 1 cases, "), made.out());
      assertTrue(made.out().contains(" 1 files"), made.out());
      assertFalse(Files.exists(folder.resolve("copy.unfinished")));
    }
    Path data = folder.resolve("copy").resolve("data");
    Typed kept = Typed.of("export", number, "--data", data.toString());
    assertTrue(kept.out().contains("the box is crushed"), kept.out() + kept.err());
    assertArrayEquals(PHOTO, Files.readAllBytes(onlyFile(data.resolve("files"))));
    try (Stream<Path> all = Files.walk(folder.resolve("copy"))) {
      for (Path each : all.toList()) {
        String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
        assertEquals(Files.isDirectory(each) ? "rwx------" : "rw-------", rights, each.toString());
      }
    }
  }

  @Test
  void theOperatorsFilesGoWithTheStoreThatTheyName() throws IOException {
    Path config = Sample.copyWithStore(folder, folder.resolve("data/headset.db"));
    start().close();

    Typed made =
        Typed.of("backup", folder.resolve("copy").toString(), "--config", config.toString());

    assertEquals(0, made.code(), made.err());
    for (String name : List.of("headset.yaml", "topics.yaml", "texts/pl.yaml")) {
      assertEquals(
          Files.readString(config.resolve(name)),
          Files.readString(folder.resolve("copy/config").resolve(name)));
    }
  }

  @Test
  void aFolderThatIsThereIsNeverReplaced() throws IOException {
    start().close();
    Files.createDirectory(folder.resolve("copy"));
    Files.writeString(folder.resolve("copy/mine"), "mine");

    Typed refused = backup("copy");

    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("is there already"), refused.err());
    assertEquals("mine", Files.readString(folder.resolve("copy/mine")));
  }

  @Test
  void whereThereIsNoStoreNothingIsLeft() {
    Typed refused = backup("copy");

    assertEquals(3, refused.code());
    assertEquals(1, refused.errorLines().size(), refused.err());
    assertFalse(Files.exists(folder.resolve("copy")));
    assertFalse(Files.exists(folder.resolve("copy.unfinished")));
  }

  @Test
  void aFileThatIsNotWhatItWasIsTold() throws Exception {
    try (Demo.Started demo = start()) {
      caseWithAPhoto(demo);
    }
    Path photo = onlyFile(folder.resolve("data/files"));
    Files.writeString(photo, "rust");

    Typed made = backup("copy");

    assertEquals(1, made.code());
    assertTrue(made.err().contains(photo.getFileName().toString()), made.err());
  }

  @Test
  void anOlderProgramGoesOnWithTheCopyThatWasMadeBeforeTheNewerOne() throws Exception {
    String number;
    try (Demo.Started demo = start()) {
      number = caseWithAPhoto(demo);
    }
    assertEquals(0, backup("copy").code());
    String url = new DataFolder(folder.resolve("data")).storeUrl();
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, execution_time, success)"
              + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)");
    }
    Typed refused = Typed.of("export", number, "--data", folder.resolve("data").toString());
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("newer version of Headset"), refused.err());

    Files.move(folder.resolve("data"), folder.resolve("newer"));
    Files.move(folder.resolve("copy/data"), folder.resolve("data"));

    try (Demo.Started demo = start()) {
      Typed there = Typed.of("export", number, "--data", folder.resolve("data").toString());
      assertTrue(there.out().contains("the box is crushed"), there.out() + there.err());
      assertEquals(200, new Page(demo.address()).open("/healthz").statusCode());
    }
  }

  private static String caseWithAPhoto(Demo.Started demo) throws Exception {
    Page page = new Page(demo.address());
    String customer = page.customer("Ewa", "en");
    page.says(customer, "/start");
    page.says(customer, "I want to talk to a person");
    String number = page.awaitThread().path("case").asText();
    page.says(customer, "the box is crushed");
    page.sends(customer, "box.txt", "text/plain", PHOTO);
    page.awaitShown(customer, "box.txt");
    return number;
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  private Typed backup(String name) {
    return Typed.of(
        "backup", folder.resolve(name).toString(), "--data", folder.resolve("data").toString());
  }

  private Demo.Started start() {
    try {
      return Demo.start(
          new DemoSettings(Path.of(Sample.CONFIG), folder.resolve("data"), 0),
          Environment.of(Map.of()),
          Clock.systemUTC());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
