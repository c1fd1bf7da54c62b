package dev.headset.app.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again, on a thread of its own that keeps no process alive. */
final class Beat implements AutoCloseable {

  /** How long what is in hand may take once it is closed. */
  private static final Duration ENDING = Duration.ofMillis(500);

  private final ScheduledExecutorService thread;

  /**
   * Begins.
   *
   * @param name of the thread
   * @param pause between the end of one and the begin of the next
   * @param work never throws: that would end it
   */
  Beat(String name, Duration pause, Runnable work) {
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            run -> {
              Thread made = new Thread(run, name);
              made.setDaemon(true);
              return made;
            });
    long millis = pause.toMillis();
    var unused = thread.scheduleWithFixedDelay(work, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Begins nothing more; what is in hand is waited for a moment, and then interrupted. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
