package dev.headset.engine;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.engine.Bench.Fate;
import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a customer who is forgotten nothing comes back, nor stays behind. */
class ForgottenTest {

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

  @Test
  void nothingIsNotedOfWhatWasOnItsWayToThem() throws Exception {
    CountDownLatch door = new CountDownLatch(1);
    bench.door.set(door);
    bench.say("ewa", "are you there?");
    await().until(() -> bench.toldTo("ewa").contains("are you there?"));

    assertTrue(forget());
    door.countDown();
    await().until(() -> !bench.engine().rest().busy());

    Address chat = Address.of(Bench.PLATFORM, "ewa");
    assertEquals(Optional.empty(), bench.store().read(tables -> tables.places().customerAt(chat)));
    bench.say("ewa", "hello again");
    await().until(() -> !bench.engine().rest().busy());
    assertEquals(
        Optional.of(Bench.person("ewa")),
        bench.store().read(tables -> tables.places().customerAt(chat)));
  }

  private boolean forget() throws InboxUnavailableException, IOException {
    return bench.engine().requested().forget("r1", Bench.person("ewa"));
  }
}
