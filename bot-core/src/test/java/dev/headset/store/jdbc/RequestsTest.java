package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.platform.PersonId;
import dev.headset.store.Requests;
import dev.headset.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final Requests.Open EWA =
      new Requests.Open("r1", new Requests.Wish.Forget(PersonId.parse("console:ewa")));
  private static final Requests.Open JAN = new Requests.Open("r2", new Requests.Wish.Retry(17));

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() throws Exception {
    store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
    write(requests -> requests.ask(JAN, NOON.plusSeconds(1)));
    write(requests -> requests.ask(EWA, NOON));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoAskedFirstComesFirst() {
    assertEquals(List.of(EWA, JAN), read(Requests::open));
  }

  @Test
  void oneThatIsBegunIsOpenNoMoreAndNamesNobody() {
    write(requests -> requests.begin("r1"));

    assertEquals(List.of(JAN), read(Requests::open));
    assertEquals(Optional.empty(), read(requests -> requests.answer("r1")));
  }

  @Test
  void anAnswerIsReadUntilItIsRemoved() {
    write(requests -> requests.answer("r1", Requests.Answer.DONE));
    assertEquals(Optional.of(Requests.Answer.DONE), read(requests -> requests.answer("r1")));

    write(requests -> requests.remove("r1"));
    assertEquals(Optional.empty(), read(requests -> requests.answer("r1")));
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsPruned() {
    write(requests -> requests.prune(NOON.plus(Duration.ofMillis(500))));

    assertEquals(List.of(JAN), read(Requests::open));
  }

  private void write(Consumer<Requests> work) {
    store.write(
        tables -> {
          work.accept(tables.requests());
          return tables;
        });
  }

  private <T> T read(Function<Requests, T> work) {
    return store.read(tables -> work.apply(tables.requests()));
  }
}
