package dev.headset.emulator.discord;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Whether the server as a whole answers: open, held up, or showing a page instead. */
final class Door {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean paused;
  private boolean stopped;
  private volatile boolean html;

  /** Waits while the server is paused; false where it was stopped meanwhile. */
  boolean pass() {
    lock.lock();
    try {
      while (paused && !stopped) {
        changed.await();
      }
      return !stopped;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** A late answer's wait, cut short when the server stops. */
  void sleep(Duration delay) {
    lock.lock();
    try {
      long left = delay.toNanos();
      while (left > 0 && !stopped) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  void pause(boolean held) {
    set(() -> paused = held);
  }

  void stop(boolean closed) {
    set(() -> stopped = closed);
  }

  void html(boolean shown) {
    html = shown;
  }

  boolean showsHtml() {
    return html;
  }

  private void set(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
