package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When edits are read, on a clock that stands still until it is moved. */
class ConfigWatchTest {

  private static final Duration LOOK = Duration.ofMillis(150);

  @TempDir Path temp;

  private final AtomicLong now = new AtomicLong();
  private final List<String> read = new ArrayList<>();
  private ConfigWatch.Outcome outcome = ConfigWatch.Outcome.TAKEN;
  private Path folder;
  private ConfigWatch watch;
  private int edits;
  private boolean breaks;

  @BeforeEach
  void watchASmallConfig() throws IOException {
    folder = SmallConfig.in(temp);
    watch = new ConfigWatch(ConfigSnapshot.of(folder), this::read, now::get);
  }

  @Test
  void whatNobodyChangesIsNotRead() {
    pass(Duration.ofMinutes(1));

    assertEquals(List.of(), read);
  }

  @Test
  void anEditIsReadOnceAndSoon() throws IOException {
    edit("topics.yaml", "one");

    pass(Duration.ofMillis(750));
    assertEquals(List.of("one"), read);
    pass(Duration.ofMinutes(1));
    assertEquals(List.of("one"), read);
  }

  @Test
  void whatIsStillBeingWrittenIsWaitedFor() throws IOException {
    for (int i = 0; i < 5; i++) {
      edit("topics.yaml", "part " + i);
      pass(LOOK);
    }
    assertEquals(List.of(), read);

    pass(Duration.ofMillis(450));
    assertEquals(List.of("part 4"), read);
  }

  @Test
  void brokenFilesAreReadOnceMoreWhenTheyHaveSettled() throws IOException {
    outcome = ConfigWatch.Outcome.BROKEN;
    edit("topics.yaml", "half");

    pass(Duration.ofMillis(600));
    assertEquals(List.of("half"), read);
    pass(Duration.ofMinutes(1));
    assertEquals(List.of("half", "half, settled"), read);
  }

  @Test
  void aCopyThatPausedIsToldOnlyAsAWhole() throws IOException {
    outcome = ConfigWatch.Outcome.BROKEN;
    edit("topics.yaml", "half");
    pass(Duration.ofMillis(600));

    outcome = ConfigWatch.Outcome.TAKEN;
    edit("topics.yaml", "whole");
    pass(Duration.ofMinutes(1));

    assertEquals(List.of("half", "whole"), read);
  }

  @Test
  void whatCannotBeTakenUpNowIsReadAgain() throws IOException {
    outcome = ConfigWatch.Outcome.LATER;
    edit("topics.yaml", "one");
    pass(Duration.ofSeconds(3));
    outcome = ConfigWatch.Outcome.TAKEN;
    int before = read.size();
    pass(Duration.ofMinutes(1));

    assertEquals(before + 1, read.size());
  }

  @Test
  void anEditThatBreaksTheReaderIsReadOnceAndTheNextIsReadToo() throws IOException {
    breaks = true;
    edit("topics.yaml", "one");
    assertThrows(IllegalStateException.class, () -> pass(Duration.ofMinutes(1)));
    breaks = false;
    pass(Duration.ofMinutes(1));
    assertEquals(List.of(), read);

    edit("topics.yaml", "two");
    pass(Duration.ofMinutes(1));
    assertEquals(List.of("two"), read);
  }

  @Test
  void whoSavesWithoutAPauseIsHeardAllTheSame() throws IOException {
    for (int i = 0; i < 20 && read.isEmpty(); i++) {
      edit("topics.yaml", "save " + i);
      pass(LOOK);
    }

    assertEquals(1, read.size());
  }

  @Test
  void aFileThatIsRenamedIntoPlaceIsAnEdit() throws IOException {
    Path aside = Files.writeString(temp.resolve("aside"), "renamed");
    Files.move(aside, folder.resolve("topics.yaml"), StandardCopyOption.REPLACE_EXISTING);
    pass(Duration.ofMinutes(1));

    assertEquals(List.of("renamed"), read);
  }

  @Test
  void aLinkThatPointsElsewhereIsAnEdit() throws IOException {
    Path old = Files.writeString(temp.resolve("old"), "old");
    Path topics = folder.resolve("topics.yaml");
    Files.delete(topics);
    Files.createSymbolicLink(topics, old);
    pass(Duration.ofMinutes(1));

    Path fresh = Files.writeString(temp.resolve("fresh"), "fresh");
    Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(old));
    Files.delete(topics);
    Files.createSymbolicLink(topics, fresh);
    pass(Duration.ofMinutes(1));

    assertEquals(List.of("old", "fresh"), read);
  }

  @Test
  void aSecretInAFileOfItsOwnIsPartOfTheConfig() throws IOException {
    Files.writeString(
        folder.resolve("headset.yaml"),
        "discord: {token: \"${file:../token}\"}\n",
        java.nio.file.StandardOpenOption.APPEND);
    pass(Duration.ofMinutes(1));
    read.clear();

    Files.writeString(temp.resolve("token"), "another");
    pass(Duration.ofMinutes(1));

    assertEquals(1, read.size());
  }

  @Test
  void aFolderThatIsGoneIsNoFault() throws IOException {
    outcome = ConfigWatch.Outcome.BROKEN;
    Files.move(folder, temp.resolve("elsewhere"));
    pass(Duration.ofMinutes(1));
    assertEquals(List.of("nothing", "nothing, settled"), read);

    outcome = ConfigWatch.Outcome.TAKEN;
    Files.move(temp.resolve("elsewhere"), folder);
    pass(Duration.ofMinutes(1));
    assertEquals(3, read.size());
  }

  private ConfigWatch.Outcome read(ConfigSnapshot snapshot, boolean settled) {
    if (breaks) {
      throw new IllegalStateException("a fault of ours");
    }
    String text =
        snapshot.file("topics.yaml") instanceof ConfigSnapshot.Content.Bytes bytes
            ? new String(bytes.copy(), java.nio.charset.StandardCharsets.UTF_8)
            : "nothing";
    read.add(text.lines().findFirst().orElse("") + (settled ? ", settled" : ""));
    return outcome;
  }

  /** Each edit has a time of its own, however quick the test is. */
  private void edit(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++edits)));
  }

  private void pass(Duration time) {
    for (long left = time.toNanos(); left > 0; left -= LOOK.toNanos()) {
      now.addAndGet(Math.min(left, LOOK.toNanos()));
      watch.look();
    }
  }
}
