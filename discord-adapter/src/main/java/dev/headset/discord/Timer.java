package dev.headset.discord;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts things a while later; what it starts must not block. Nothing starts once it is closed. */
final class Timer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Timer.class);

  private final ScheduledThreadPoolExecutor scheduler;

  Timer(ThreadFactory threads) {
    scheduler = new ScheduledThreadPoolExecutor(1, threads);
  }

  void after(Duration pause, Runnable task) {
    try {
      ScheduledFuture<?> started =
          scheduler.schedule(() -> run(task), pause.toMillis(), TimeUnit.MILLISECONDS);
      LOG.trace("Something starts later: {}", started);
    } catch (RejectedExecutionException closed) {
      LOG.trace("Closed before something could start");
    }
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RejectedExecutionException closing) {
      LOG.trace("Closed before something could start");
    } catch (RuntimeException broken) {
      LOG.error("What was to start failed", broken);
    }
  }
}
