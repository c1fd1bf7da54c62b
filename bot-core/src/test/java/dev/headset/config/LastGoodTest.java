package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of the files as they last were without a mistake. */
class LastGoodTest {

  @TempDir Path temp;

  private Path folder;
  private Path data;

  @BeforeEach
  void makeASmallConfig() throws IOException {
    folder = SmallConfig.in(temp);
    data = temp.resolve("data");
    store("jdbc:sqlite:" + data.resolve("headset.db"));
  }

  @Test
  void brokenFilesLeadToTheCopyBesideTheirStore() throws IOException {
    LastGood.in(data).keep(ConfigSnapshot.of(folder));
    Files.writeString(folder.resolve("topics.yaml"), "topics: [");
    ConfigSnapshot broken = ConfigSnapshot.of(folder);

    LoadResult fromCopy = load(LastGood.of(broken).find(folder).orElseThrow());

    assertInstanceOf(LoadResult.Broken.class, load(broken));
    assertInstanceOf(LoadResult.Loaded.class, fromCopy);
    assertTrue(LastGood.of(broken).inWords().orElseThrow().contains("last-good-config, of 20"));
  }

  @Test
  void itIsFoundWhereHeadsetYamlItselfIsBroken() throws IOException {
    LastGood.in(data).keep(ConfigSnapshot.of(folder));
    Path headset = folder.resolve("headset.yaml");
    Files.writeString(headset, Files.readString(headset) + "\nhours: {a: [\n");

    assertTrue(LastGood.of(ConfigSnapshot.of(folder)).find(folder).isPresent());
  }

  @Test
  void aStoreThatIsCommentedOutIsNotWhereItIs() throws IOException {
    LastGood.in(data).keep(ConfigSnapshot.of(folder));
    Path headset = folder.resolve("headset.yaml");
    Files.writeString(
        headset, "# jdbc:sqlite:" + temp.resolve("other.db") + "\n" + Files.readString(headset));

    assertTrue(LastGood.of(ConfigSnapshot.of(folder)).find(folder).isPresent());
  }

  @Test
  void theNextCopyTakesItsPlaceAndOnlyTheOwnerMayRead() throws IOException {
    LastGood copy = LastGood.in(data);
    copy.keep(ConfigSnapshot.of(folder));
    Files.writeString(folder.resolve("snippets.yaml"), "version: 1\nsnippets: {}\n# new\n");
    copy.keep(ConfigSnapshot.of(folder));

    Path kept = data.resolve("last-good-config");
    assertTrue(Files.readString(kept.resolve("snippets.yaml")).contains("# new"));
    assertEquals("rwx------", permissions(kept));
    assertEquals("rw-------", permissions(kept.resolve("headset.yaml")));
    try (Stream<Path> beside = Files.list(data)) {
      assertEquals(1, beside.count());
    }
  }

  @Test
  void aCrashBetweenTwoMovesLeavesTheOneBefore() throws IOException {
    LastGood copy = LastGood.in(data);
    copy.keep(ConfigSnapshot.of(folder));
    Files.move(data.resolve("last-good-config"), data.resolve("last-good-config.old"));

    assertInstanceOf(LoadResult.Loaded.class, load(copy.find(folder).orElseThrow()));
    copy.keep(ConfigSnapshot.of(folder));
    assertTrue(Files.isDirectory(data.resolve("last-good-config")));
  }

  @Test
  void secretsInFilesAreFoundFromTheFolderItself() throws IOException {
    Files.writeString(temp.resolve("address"), "http://127.0.0.1:1");
    Path headset = folder.resolve("headset.yaml");
    Files.writeString(
        headset, Files.readString(headset).replace("https://orders.example", "${file:../address}"));
    LastGood.in(data).keep(ConfigSnapshot.of(folder));

    assertInstanceOf(LoadResult.Loaded.class, load(LastGood.in(data).find(folder).orElseThrow()));
  }

  private void store(String url) throws IOException {
    Path headset = folder.resolve("headset.yaml");
    String rest =
        Files.readString(headset)
            .lines()
            .filter(line -> !line.startsWith("store:"))
            .reduce("", (all, line) -> all + line + "\n");
    Files.writeString(headset, rest + "store: {url: \"" + url + "\"}\n");
  }

  private static LoadResult load(ConfigSnapshot snapshot) {
    return ConfigLoader.load(snapshot, Environment.of(Map.of()), Overrides.NONE, new Lessons());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
