package dev.headset.app.proof;

import dev.headset.app.proof.KillAt.Moment;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Kills the process at the planned instants, and starts it again on the same data. */
final class Executioner {

  private static final long MOMENT_SECONDS = 60;

  private final DemoProcess demo;
  private Optional<Ambush> ambush = Optional.empty();

  Executioner(DemoProcess demo) {
    this.demo = demo;
  }

  /** The process is running or starting; it is killed at the instant and starting anew after it. */
  void carryOut(KillAt instant) throws InterruptedException, IOException {
    if (instant instanceof KillAt.Starting starting) {
      demo.stayUp(starting.millis());
      demo.kill();
    } else if (instant instanceof KillAt.Serving serving) {
      demo.awaitReady();
      demo.stayUp(serving.millis());
      demo.kill();
    } else if (instant instanceof KillAt.Reached reached) {
      demo.awaitReady();
      lieInWait(reached);
    }
    demo.start();
  }

  /** A script has come to a moment: where that is waited for, the process dies here and now. */
  void reached(Moment moment) throws InterruptedException {
    Optional<Ambush> sprung = spring(moment);
    if (sprung.isPresent()) {
      demo.pause(sprung.get().at().millis());
      demo.kill();
      sprung.get().done().countDown();
    }
  }

  private void lieInWait(KillAt.Reached at) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    set(Optional.of(new Ambush(at, done)));
    if (!done.await(MOMENT_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError(
          "nobody came to " + at.moment() + " within " + MOMENT_SECONDS + " s");
    }
  }

  private synchronized void set(Optional<Ambush> next) {
    ambush = next;
  }

  private synchronized Optional<Ambush> spring(Moment moment) {
    Optional<Ambush> sprung = ambush.filter(waiting -> waiting.at().moment() == moment);
    sprung.ifPresent(taken -> ambush = Optional.empty());
    return sprung;
  }

  private record Ambush(KillAt.Reached at, CountDownLatch done) {}
}
