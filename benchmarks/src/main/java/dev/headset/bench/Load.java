package dev.headset.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What many conversations at once came to.
 *
 * @param messages that were answered
 * @param answers how long each took
 */
record Load(long messages, double seconds, Times answers) {

  /** How many customers talk at once. */
  static final int CONVERSATIONS = 64;

  private static final int WARM_UP_SECONDS = 1;

  double perSecond() {
    return messages / seconds;
  }

  /** Talks for a moment, so that what follows is measured warm. */
  static void warmUp(Customer customer) throws InterruptedException, ExecutionException {
    of(customer, Duration.ofSeconds(WARM_UP_SECONDS));
  }

  /** Has {@value #CONVERSATIONS} customers talk. */
  static Load of(Customer customer, Duration time) throws InterruptedException, ExecutionException {
    return of(customer, CONVERSATIONS, time);
  }

  /** Has each customer say the next thing as soon as the one before is answered. */
  static Load of(Customer customer, int conversations, Duration time)
      throws InterruptedException, ExecutionException {
    ExecutorService people = Executors.newFixedThreadPool(conversations);
    long began = System.nanoTime();
    long end = began + time.toNanos();
    try {
      List<Future<List<Long>>> talks = new ArrayList<>();
      for (int i = 0; i < conversations; i++) {
        int who = i;
        talks.add(people.submit(() -> talk(customer, who, end)));
      }
      Times answers = new Times();
      for (Future<List<Long>> talk : talks) {
        talk.get().forEach(answers::add);
      }
      double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
      return new Load(answers.count(), seconds, answers);
    } finally {
      people.shutdownNow();
    }
  }

  private static List<Long> talk(Customer customer, int who, long end) throws Exception {
    List<Long> took = new ArrayList<>();
    while (System.nanoTime() < end) {
      long began = System.nanoTime();
      customer.say(who, Talk.line(took.size()));
      took.add(System.nanoTime() - began);
    }
    return took;
  }

  /** One of the customers says something, and waits for the answer. */
  @FunctionalInterface
  interface Customer {
    void say(int who, String text) throws Exception;
  }
}
