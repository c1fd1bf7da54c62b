package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.engine.Bench.Fate;
import dev.headset.platform.InboxUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer's files go with what is known of them, never after it. */
class ForgottenFilesTest {

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void talk() throws InboxUnavailableException {
    bench = new Bench(folder);
    bench.say("ewa", Bench.TRANSCRIPT_FOR_STAFF);
    assertEquals(1, bench.files.all().size());
    bench.settles();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void fileThatStaffWereGivenIsErasedWithTheCustomer() throws Exception {
    assertTrue(forget());

    assertEquals(List.of(), bench.files.all());
    assertFalse(forget());
  }

  @Test
  void noneIsLeftWhereNobodyHearsThatTheRowsAreGone() throws Exception {
    bench.fates.add(Fate.KEPT_BUT_THE_ANSWER_LOST);

    assertThrows(InboxUnavailableException.class, this::forget);

    assertEquals(List.of(), bench.files.all());
    assertFalse(forget());
  }

  @Test
  void nothingIsErasedWhereAFileCanNotBe() throws Exception {
    bench.files.readOnly(true);

    assertThrows(IOException.class, this::forget);

    assertEquals(1, bench.files.all().size());
    bench.files.readOnly(false);
    assertTrue(forget());
    assertEquals(List.of(), bench.files.all());
  }

  private boolean forget() throws InboxUnavailableException, IOException {
    return bench.engine().requested().forget("r1", Bench.person("ewa"));
  }
}
