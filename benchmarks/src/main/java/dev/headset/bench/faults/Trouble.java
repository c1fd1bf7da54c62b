package dev.headset.bench.faults;

import java.time.Duration;

/** Something that goes wrong for a while. */
interface Trouble {

  /** In words, for the report. */
  String name();

  /** Goes wrong, for about so long; all is well again when this returns. */
  void happen(Duration time) throws Exception;

  /** What a trouble does when it begins or ends. */
  @FunctionalInterface
  interface Act {
    void run() throws Exception;
  }

  /** One that begins, lasts, and ends. */
  static Trouble lasting(String name, Act begin, Act end) {
    return new Lasting(name, begin, end);
  }

  /** One that happens at once; what comes of it takes its time. */
  static Trouble sudden(String name, Act act) {
    return new Lasting(name, act, () -> {});
  }

  /** One that begins, lasts, and ends, whatever comes between. */
  record Lasting(String name, Act begin, Act end) implements Trouble {
    @Override
    public void happen(Duration time) throws Exception {
      begin.run();
      try {
        Thread.sleep(time.toMillis());
      } finally {
        end.run();
      }
    }
  }
}
