package dev.headset.engine;

import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.store.OutboxEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is owed to one destination, done strictly in order by at most one courier at a time. The
 * next is tried once it is durable that the last is done: whenever the process dies, no more than
 * the last is sent again, and nothing before it.
 */
final class Lane {

  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
  private static final int IN_A_ROW = 16;
  private static final int LOOK_AHEAD = 64;
  private static final Duration AFTER_FAULT = Duration.ofSeconds(60);

  /** Something in the line: an entry, or a sign of typing that is shown where it costs no wait. */
  private sealed interface Task {
    record Owed(OutboxEntry entry) implements Task {}

    record Typing(Address at) implements Task {}
  }

  /** What a lane reports to. */
  record Links(
      Courier courier,
      Executor couriers,
      Clock clock,
      Consumer<OutboxEntry> began,
      Consumer<Work.Tried> results,
      Consumer<Instant> paused,
      LongSupplier ticks) {}

  private final String platform;
  private final Spot spot;
  private final Links links;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private boolean running;
  private boolean stopped;
  private int uncommitted;
  private long pacedUntil;
  private boolean paced;

  /**
   * Whether what was taken up last need not be sent. Found out once, where it is counted against
   * the platform's limits or not: what is counted and not sent would count for ever.
   */
  private boolean superseded;

  /**
   * How many entries stood together in a try that is to be made again, 0 for a first try. They stay
   * as they were: the platform may have taken them, and knows them again by the same key alone.
   */
  private int together;

  Lane(String platform, Spot spot, Links links) {
    this.platform = platform;
    this.spot = spot;
    this.links = links;
    this.pacedUntil = links.ticks().getAsLong();
  }

  String platform() {
    return platform;
  }

  synchronized void add(OutboxEntry entry) {
    tasks.addLast(new Task.Owed(entry));
    start(links.clock().instant());
  }

  synchronized void addTyping(Address at) {
    tasks.addLast(new Task.Typing(at));
    start(links.clock().instant());
  }

  /** Goes on after a pause, where that is over. */
  synchronized void wake() {
    start(links.clock().instant());
  }

  /** What its first entry waited for is over: it is tried now. */
  synchronized void hurry() {
    Instant now = links.clock().instant();
    if (!running && tasks.peekFirst() instanceof Task.Owed owed && !owed.entry().isDue(now)) {
      tasks.pollFirst();
      tasks.addFirst(new Task.Owed(owed.entry().dueAt(now)));
      start(now);
    }
  }

  /** Begins nothing more. */
  synchronized void stop() {
    stopped = true;
  }

  synchronized void clear() {
    tasks.clear();
    together = 0;
  }

  synchronized void forget(PersonId customer) {
    remove(entry -> entry.customer().filter(customer::equals).isPresent());
  }

  /** Gives up what is no longer owed: all but the entries with these numbers. */
  synchronized void keep(Set<Long> owed) {
    remove(entry -> !owed.contains(entry.number()));
  }

  private void remove(Predicate<OutboxEntry> unwanted) {
    if (tasks.removeIf(task -> task instanceof Task.Owed owed && unwanted.test(owed.entry()))) {
      together = 0;
    }
  }

  /** The result of a try was committed. Whether the lane is of no more use. */
  synchronized boolean settled() {
    uncommitted--;
    start(links.clock().instant());
    return idle();
  }

  synchronized boolean idle() {
    return tasks.isEmpty() && !running && uncommitted <= 0;
  }

  synchronized boolean busy() {
    return running || uncommitted > 0;
  }

  /** When the head of the line may be done, where there is one. */
  synchronized Optional<Instant> nextAt() {
    if (!(tasks.peekFirst() instanceof Task.Owed owed)) {
      return Optional.empty();
    }
    Instant now = links.clock().instant();
    Instant paced = now.plusNanos(Math.max(0, pacedUntil - links.ticks().getAsLong()));
    Instant notBefore = owed.entry().isDue(now) ? now : owed.entry().notBefore();
    return Optional.of(paced.isAfter(notBefore) ? paced : notBefore);
  }

  synchronized int owed() {
    return (int) tasks.stream().filter(Task.Owed.class::isInstance).count();
  }

  synchronized Optional<Instant> oldest() {
    return tasks.stream()
        .filter(Task.Owed.class::isInstance)
        .findFirst()
        .map(task -> ((Task.Owed) task).entry().createdAt());
  }

  private void start(Instant now) {
    boolean free = !running && uncommitted <= 0;
    if (free && links.ticks().getAsLong() - pacedUntil >= 0 && next(now).isPresent()) {
      running = true;
      links.couriers().execute(this::run);
    }
  }

  private void run() {
    for (int done = 0; done < IN_A_ROW; done++) {
      Optional<Task> task = takeUp();
      if (task.isEmpty()) {
        return;
      }
      if (!perform(task.get())) {
        return;
      }
    }
    synchronized (this) {
      running = false;
      start(links.clock().instant());
    }
  }

  private synchronized Optional<Task> takeUp() {
    Optional<Task> task = uncommitted > 0 ? Optional.empty() : next(links.clock().instant());
    superseded = task.isPresent() && Merging.isSuperseded(queue());
    Duration pause =
        task.isPresent() && task.get() instanceof Task.Owed owed && !superseded
            ? links.courier().pause(owed.entry(), spot)
            : Duration.ZERO;
    if (!pause.isZero()) {
      paced = true;
      pacedUntil = links.ticks().getAsLong() + pause.toNanos();
      links.paused().accept(links.clock().instant().plus(pause));
    }
    if (task.isEmpty() || !pause.isZero()) {
      running = false;
      return Optional.empty();
    }
    return task;
  }

  /** The head of the line, where it may be done now. */
  private Optional<Task> next(Instant now) {
    Task head = tasks.peekFirst();
    if (stopped || head == null) {
      return Optional.empty();
    }
    if (head instanceof Task.Owed owed && !owed.entry().isDue(now)) {
      links.paused().accept(owed.entry().notBefore());
      return Optional.empty();
    }
    return Optional.of(head);
  }

  private boolean perform(Task task) {
    if (task instanceof Task.Typing typing) {
      links.courier().showTyping(typing.at());
      finish(task);
      return true;
    }
    List<OutboxEntry> entries = standingTogether(((Task.Owed) task).entry());
    OutboxEntry entry = Merging.merged(entries);
    try {
      links.began().accept(entry);
      Outcome outcome =
          superseded ? new Outcome.Superseded() : attempt(entry, Merging.suffix(entries));
      finish(entries, outcome);
      tell(entries, entry, outcome);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      synchronized (this) {
        running = false;
        stopped = true;
      }
      return false;
    }
  }

  /** As much of the line as is looked at to make one message of several, or to leave one out. */
  private List<OutboxEntry> queue() {
    return tasks.stream()
        .filter(Task.Owed.class::isInstance)
        .limit(LOOK_AHEAD)
        .map(task -> ((Task.Owed) task).entry())
        .toList();
  }

  /** What is shown as one message: more than one only where the platform's limits held it up. */
  private synchronized List<OutboxEntry> standingTogether(OutboxEntry takenUp) {
    if (!isHead(takenUp)) {
      return List.of(takenUp); // the line was cleared meanwhile
    }
    List<OutboxEntry> queue = queue();
    int count =
        together > 0 ? Math.min(together, queue.size()) : mayMerge() ? Merging.run(queue) : 1;
    return List.copyOf(queue.subList(0, count));
  }

  private boolean mayMerge() {
    return paced && links.courier().merges(platform);
  }

  /** The others that stood in the message are done, or refused, with the first. */
  private void tell(List<OutboxEntry> entries, OutboxEntry shown, Outcome outcome) {
    boolean awaited = isAwaited();
    links.results().accept(new Work.Tried(shown, outcome, awaited));
    if (outcome instanceof Outcome.Later) {
      return;
    }
    Outcome others =
        outcome instanceof Outcome.Done done ? new Outcome.Done(done.place(), List.of()) : outcome;
    entries
        .subList(1, entries.size())
        .forEach(entry -> links.results().accept(new Work.Tried(entry, others, awaited)));
  }

  /** Whether something that could be done now waits behind what was done last. */
  private synchronized boolean isAwaited() {
    return next(links.clock().instant()).isPresent();
  }

  private Outcome attempt(OutboxEntry entry, String suffix) throws InterruptedException {
    try {
      return links.courier().attempt(entry, suffix, spot);
    } catch (RuntimeException | Error e) {
      LOG.error("A courier failed at {}", entry.effect().getClass().getSimpleName(), e);
      return new Outcome.Later(links.clock().instant().plus(AFTER_FAULT), Causes.of(e));
    }
  }

  private static Optional<OutboxEntry> again(OutboxEntry entry, Outcome outcome) {
    if (outcome instanceof Outcome.Later later) {
      return Optional.of(entry.postponed(later.notBefore()));
    }
    return outcome instanceof Outcome.RefusedForNow refused
        ? Optional.of(entry.postponed(refused.again()))
        : Optional.empty();
  }

  private synchronized void finish(Task typing) {
    if (tasks.peekFirst() == typing) {
      tasks.pollFirst();
    }
  }

  /** Nothing is put back into a line that was cleared meanwhile. */
  private synchronized void finish(List<OutboxEntry> entries, Outcome outcome) {
    Optional<OutboxEntry> again = again(entries.get(0), outcome);
    uncommitted += again.isPresent() ? 1 : entries.size();
    paced = false;
    together = 0;
    if (!isHead(entries.get(0))) {
      return;
    }
    together = again.isPresent() ? entries.size() : 0;
    tasks.pollFirst();
    again.ifPresent(entry -> tasks.addFirst(new Task.Owed(entry)));
    if (again.isEmpty()) {
      entries.subList(1, entries.size()).forEach(done -> tasks.remove(new Task.Owed(done)));
    }
  }

  private boolean isHead(OutboxEntry entry) {
    return tasks.peekFirst() instanceof Task.Owed owed && owed.entry().equals(entry);
  }
}
