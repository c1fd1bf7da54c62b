package dev.headset.testkit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Has several people do something at the same time. */
final class AtOnce {

  private AtOnce() {}

  static void run(List<Runnable> acts) {
    if (acts.size() == 1) {
      acts.get(0).run();
      return;
    }
    ExecutorService people = Executors.newFixedThreadPool(acts.size());
    CyclicBarrier together = new CyclicBarrier(acts.size());
    try {
      List<Future<?>> done = new ArrayList<>();
      for (Runnable act : acts) {
        done.add(
            people.submit(
                () -> {
                  together.await(10, TimeUnit.SECONDS);
                  act.run();
                  return null;
                }));
      }
      for (Future<?> each : done) {
        each.get(30, TimeUnit.SECONDS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException | java.util.concurrent.TimeoutException failed) {
      throw new IllegalStateException("not all could act at once", failed);
    } finally {
      people.shutdownNow();
    }
  }
}
