package dev.headset.app.cli;

import java.util.concurrent.CountDownLatch;

/** Serves until the process is told to end, and then stops in good order. */
final class Serving {

  private Serving() {}

  /**
   * Says that all is ready, and blocks until SIGTERM or SIGINT; by then all is closed.
   *
   * @param running closed within 10 seconds, the bound that operators count on
   */
  static int until(Terminal terminal, String ready, AutoCloseable running)
      throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> end(running, terminal, ended), "headset-end"));
    terminal.out().println(ready);
    terminal.out().flush();
    ended.await();
    return ExitCode.DONE;
  }

  /** A process that a signal ends would report the signal; one that stopped well reports 0. */
  private static void end(AutoCloseable running, Terminal terminal, CountDownLatch ended) {
    int code = ExitCode.DONE;
    try {
      running.close();
    } catch (Exception failure) {
      terminal.err().println(Sentence.of("it could not be stopped in good order: " + failure));
      code = ExitCode.NOT_STARTED;
    }
    ended.countDown();
    terminal.out().flush();
    Runtime.getRuntime().halt(code);
  }
}
