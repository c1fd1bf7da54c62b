package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Serves until the process is told to end, and then stops in good order. */
final class Serving {

  private Serving() {}

  /** Waits until all is ready, and says so on stdout. */
  @FunctionalInterface
  interface Announcement {
    void make(PrintStream out) throws CannotStartException, InterruptedException;
  }

  /**
   * Says that all is ready once it is, and blocks until SIGTERM or SIGINT; by then all is closed.
   *
   * @param running closed within 10 seconds, the bound that operators count on
   * @throws CannotStartException where it will not be ready as things are; all is closed then too
   */
  static int until(Terminal terminal, Announcement ready, AutoCloseable running)
      throws CannotStartException, InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread end = new Thread(() -> end(running, terminal, ended), "headset-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      ready.make(terminal.out());
    } catch (CannotStartException | InterruptedException | RuntimeException | Error failed) {
      if (isTakenBack(end)) {
        close(running, terminal);
        throw failed;
      }
    }
    terminal.out().flush();
    ended.await();
    return ExitCode.DONE;
  }

  /** Not where the process was told to end meanwhile; what failed then did so for that. */
  private static boolean isTakenBack(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      return false;
    }
  }

  /** A process that a signal ends would report the signal; one that stopped well reports 0. */
  private static void end(AutoCloseable running, Terminal terminal, CountDownLatch ended) {
    boolean inOrder = close(running, terminal);
    ended.countDown();
    terminal.out().flush();
    Runtime.getRuntime().halt(inOrder ? ExitCode.DONE : ExitCode.NOT_STARTED);
  }

  private static boolean close(AutoCloseable running, Terminal terminal) {
    try {
      running.close();
      return true;
    } catch (Exception failure) {
      terminal.err().println(Sentence.of("it could not be stopped in good order: " + failure));
      return false;
    }
  }
}
