package dev.headset.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.effect.MissedText;
import dev.headset.platform.InboxUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that were missed are written with the decision, and go with their customer or their age.
 */
class KeptMissesTest {

  private static final Duration KEPT = Duration.ofDays(365);

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theyAreThereAsSoonAsTheUpdateIsAccepted() throws InboxUnavailableException {
    bench.say("ewa", Bench.MISSED);

    assertEquals(List.of(Bench.MISSED), kept());
  }

  @Test
  void theyAreForgottenWithTheirCustomer() throws Exception {
    bench.say("ewa", Bench.MISSED);
    bench.engine().requested().forget("r1", Bench.person("ewa"));

    assertEquals(List.of(), kept());
  }

  @Test
  void theyAreErasedOnceTheyAreAsOldAsTheOperatorKeepsThings()
      throws InboxUnavailableException, IOException {
    bench.say("ewa", Bench.MISSED, "an event");
    bench.clock.pass(KEPT.minusDays(1));
    bench.restart();
    bench.engine().tick();
    List<String> before = kept();
    assertTrue(isInSomeFile(Bench.MISSED));
    bench.clock.pass(Duration.ofDays(2));
    bench.restart();
    bench.engine().tick();

    assertEquals(List.of(Bench.MISSED), before);
    assertEquals(List.of(), kept());
    assertFalse(isInSomeFile(Bench.MISSED));
  }

  /** Whether it stands anywhere in the files of the store: in a row, a free page, a log. */
  private boolean isInSomeFile(String words) throws IOException {
    String wanted = new String(words.getBytes(UTF_8), ISO_8859_1);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, ISO_8859_1).contains(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> kept() {
    return bench.store().read(tables -> tables.missed().since(Instant.EPOCH)).stream()
        .map(MissedText::text)
        .toList();
  }
}
