package dev.headset.bench.desk;

import dev.headset.platform.InboxUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A day at a desk: visits that begin one after the other and go on side by side, and a night. */
final class WorkingDay {

  private static final Duration STEP = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration AT_NIGHT = Duration.ofMinutes(10);

  private WorkingDay() {}

  /**
   * Plays one.
   *
   * @param first the number of the first visit
   * @param open from the first visitor's coming to the last one's
   * @param people on whose threads the visitors act
   */
  static void play(Desk desk, int first, int visits, Duration open, ExecutorService people)
      throws InterruptedException, ExecutionException, InboxUnavailableException {
    long rounds = open.dividedBy(STEP);
    List<Visit> here = new ArrayList<>();
    int came = 0;
    Duration passed = Duration.ZERO;
    for (long round = 0; came < visits || !here.isEmpty(); round++) {
      int due = (int) Math.min(visits, visits * (round + 1) / rounds);
      while (came < due) {
        here.add(Visit.of(desk, first + came++));
      }
      goOn(here, people);
      desk.pass(STEP);
      passed = passed.plus(STEP);
    }
    for (; passed.compareTo(DAY) < 0; passed = passed.plus(AT_NIGHT)) {
      desk.pass(AT_NIGHT);
    }
  }

  private static void goOn(List<Visit> here, ExecutorService people)
      throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> steps = new ArrayList<>();
    here.forEach(visit -> steps.add(visit::goOn));
    List<Future<Boolean>> done = people.invokeAll(steps);
    List<Visit> still = new ArrayList<>();
    for (int at = 0; at < done.size(); at++) {
      if (done.get(at).get()) {
        still.add(here.get(at));
      }
    }
    here.clear();
    here.addAll(still);
  }
}
