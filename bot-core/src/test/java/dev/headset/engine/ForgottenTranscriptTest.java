package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.Erasure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgottenTranscriptTest {

  @TempDir Path folder;

  @Test
  void fileThatStaffWereGivenIsErasedWithTheCustomer() throws InboxUnavailableException {
    try (Bench bench = new Bench(folder)) {
      bench.say("ewa", Bench.TRANSCRIPT_FOR_STAFF);

      Erasure.Forgotten forgotten = bench.engine().requested().forget("r1", Bench.person("ewa"));

      assertEquals(1, forgotten.files().size());
    }
  }
}
