package dev.headset.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done at each place, in order at one and in parallel across them. Adding never
 * blocks: it is done on the thread that reads from Discord's socket.
 */
final class PlaceQueues {

  private static final Logger LOG = LoggerFactory.getLogger(PlaceQueues.class);

  private final ExecutorService workers;
  private final Timer timer;
  private final Map<String, Queue> queues = new HashMap<>();
  private final AtomicLong failures = new AtomicLong();
  private int gates;

  PlaceQueues(ExecutorService workers, Timer timer) {
    this.workers = workers;
    this.timer = timer;
  }

  synchronized void add(String place, Step step) {
    Queue queue = queue(place);
    queue.steps.add(step);
    advance(queue);
  }

  /** Lets nothing begin anywhere until {@link #open} was called as often. */
  synchronized void shut() {
    gates++;
  }

  synchronized void open() {
    gates--;
    if (gates == 0) {
      queues.values().forEach(this::advance);
    }
  }

  /** Lets nothing begin at a place until {@link #release} was called as often. */
  synchronized void hold(String place) {
    queue(place).holds++;
  }

  synchronized void release(String place) {
    Queue queue = queue(place);
    queue.holds--;
    advance(queue);
    tidy(queue);
  }

  /** How many steps ended in an exception, and were left at that. */
  long failures() {
    return failures.get();
  }

  private Queue queue(String place) {
    return queues.computeIfAbsent(place, Queue::new);
  }

  private void advance(Queue queue) {
    if (gates == 0 && queue.holds == 0 && !queue.busy && !queue.steps.isEmpty()) {
      queue.busy = true;
      run(queue);
    }
  }

  private void run(Queue queue) {
    try {
      workers.execute(() -> work(queue));
    } catch (RejectedExecutionException closing) {
      LOG.trace("Closed before a step was taken");
    }
  }

  private void work(Queue queue) {
    Step step;
    synchronized (this) {
      step = queue.steps.element();
    }
    Optional<Duration> again = take(step);
    if (again.isPresent()) {
      later(queue, again.get());
      return;
    }
    synchronized (this) {
      queue.steps.remove();
      queue.busy = false;
      advance(queue);
      tidy(queue);
    }
  }

  private Optional<Duration> take(Step step) {
    try {
      return step.take();
    } catch (RuntimeException broken) {
      failures.incrementAndGet();
      // Its text may quote what a person wrote.
      LOG.error("An event could not be understood: {}", where(broken));
      return Optional.empty();
    }
  }

  private void later(Queue queue, Duration pause) {
    timer.after(pause, () -> run(queue));
  }

  private void tidy(Queue queue) {
    if (queue.steps.isEmpty() && queue.holds == 0 && !queue.busy) {
      queues.remove(queue.place);
    }
  }

  static String where(Throwable broken) {
    StackTraceElement[] trace = broken.getStackTrace();
    return broken.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static final class Queue {
    private final String place;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int holds;
    private boolean busy;

    private Queue(String place) {
      this.place = place;
    }
  }
}
