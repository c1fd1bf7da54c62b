package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;

/** Customers who talk to the bot, and one who talks to an associate, until it is over. */
final class Traffic implements AutoCloseable {

  static final List<String> NAMES = List.of("Jan", "Ola", "Tom");

  private static final List<String> TALK =
      List.of(
          "/start", "where is my parcel?", "123-4567890-1234567", "no", "my kindle won't turn on");
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration A_MINUTE_AND_MORE = Duration.ofSeconds(80);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicInteger said = new AtomicInteger();

  static Traffic start(EmulatedTelegram telegram, EmulatedDiscord discord, StaffThread thread) {
    Traffic traffic = new Traffic();
    for (String name : NAMES) {
      for (CustomerSide side : List.of(telegram.customers(), discord.customers())) {
        side.arrives(name, Optional.of("en"));
        traffic.threads.execute(() -> traffic.talk(side, name));
      }
    }
    traffic.threads.execute(() -> traffic.work(telegram, thread));
    return traffic;
  }

  /** How often the bot was spoken to. */
  int said() {
    return said.get();
  }

  /** What somebody did not get. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Nobody begins anything more; returns once all have what they wait for. */
  void end() throws InterruptedException {
    over.countDown();
    threads.shutdown();
    if (!threads.awaitTermination(180, TimeUnit.SECONDS)) {
      complaints.add("somebody does not come to an end");
    }
  }

  /** Says the next thing once the last was answered. */
  private void talk(CustomerSide side, String name) {
    for (int i = 0; goesOn(Duration.ofMillis(300)); i++) {
      int before = side.shownTo(name).size();
      String text = TALK.get(i % TALK.size());
      side.speaks(name, Sent.text(text));
      said.incrementAndGet();
      awaitQuietly(
          name + " is answered on \"" + text + "\"", () -> side.shownTo(name).size() > before);
    }
  }

  /** Words go both ways, each once and in order. */
  private void work(EmulatedTelegram telegram, StaffThread thread) {
    List<String> toCustomer = new ArrayList<>();
    List<String> toStaff = new ArrayList<>();
    for (int i = 0; goesOn(Duration.ofSeconds(3)); i++) {
      toStaff.add("from Ewa " + i + ".");
      telegram.customers().speaks("Ewa", Sent.text(toStaff.get(i)));
      toCustomer.add("from Anna " + i + ".");
      telegram.desk().speaks("Anna", thread, Sent.text(toCustomer.get(i)));
    }
    awaitAll(toCustomer, () -> found("from Anna ", telegram.customers().shownTo("Ewa").toString()));
    awaitAll(toStaff, () -> found("from Ewa ", telegram.desk().shownIn(thread).toString()));
  }

  /** A group takes 20 messages a minute: what is written faster comes late, and together. */
  private void awaitAll(List<String> said, Callable<List<String>> shown) {
    try {
      await()
          .pollInterval(Duration.ofMillis(50))
          .atMost(A_MINUTE_AND_MORE)
          .until(shown, said::equals);
    } catch (ConditionTimeoutException e) {
      complaints.add("of " + said + " arrived otherwise: " + e.getMessage());
    }
  }

  private static List<String> found(String words, String all) {
    List<String> found = new ArrayList<>();
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      found.add(all.substring(at, all.indexOf('.', at) + 1));
    }
    return found;
  }

  private boolean goesOn(Duration pause) {
    try {
      return !over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void awaitQuietly(String what, Callable<Boolean> condition) {
    try {
      await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(condition);
    } catch (ConditionTimeoutException e) {
      complaints.add("it is not so that " + what);
    }
  }

  @Override
  public void close() {
    over.countDown();
    threads.shutdownNow();
  }

  @Override
  public String toString() {
    return said + " said";
  }
}
