package dev.headset.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that call platforms: a crew for each, so that one that hangs holds up no other. */
final class Crews {

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final String name;
  private final int size;
  private final Map<String, ThreadPoolExecutor> crews = new ConcurrentHashMap<>();

  /**
   * No thread runs before there is something to do.
   *
   * @param name what those of a crew are called
   * @param size how many they are
   */
  Crews(String name, int size) {
    this.name = name;
    this.size = size;
  }

  ExecutorService of(String platform) {
    return crews.computeIfAbsent(platform, this::crew);
  }

  private ThreadPoolExecutor crew(String platform) {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor crew =
        new ThreadPoolExecutor(
            size,
            size,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread =
                  new Thread(task, name + "-" + platform + "-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    crew.allowCoreThreadTimeOut(true);
    return crew;
  }

  /** Lets them finish what they have in hand; interrupts them when the time is over. */
  void stop(Duration within) {
    long end = System.nanoTime() + within.toNanos();
    crews.values().forEach(ThreadPoolExecutor::shutdown);
    try {
      for (ThreadPoolExecutor crew : crews.values()) {
        crew.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    crews.values().forEach(ThreadPoolExecutor::shutdownNow);
  }
}
