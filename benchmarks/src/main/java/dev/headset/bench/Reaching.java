package dev.headset.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * From the platform's handing out what somebody said to the first call that carries an answer; by
 * turns with a bare echo's, which pays for the library and the platform, and with durable commits.
 */
record Reaching(String platform, Times answers, Times echoes, Times commits) {

  /** How many durable commits an answer may take beside the echo. */
  private static final double COMMITS = 1.5;

  /** So many that the platform's limit on one chat holds up none. */
  private static final int CUSTOMERS = 40;

  private static final int WARM_UP = 80;
  private static final int MAX_PAUSE_MILLIS = 60;
  private static final long LOOK_EVERY_MILLIS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static Reaching measure(
      HeadsetProcess bot, Platform served, Platform echoed, Path data, int rounds)
      throws IOException, InterruptedException, SQLException {
    Reaching reaching = new Reaching(served.name(), new Times(), new Times(), new Times());
    List<Customer> customers = greeted(bot, served);
    Customer beside = echoed.customer();
    Random pauses = new Random(3);
    try (EchoProcess echo = EchoProcess.start(echoed, bot);
        DurableCommit commit = DurableCommit.in(data)) {
      for (int i = -WARM_UP; i < rounds; i++) {
        long commitNanos = commit.nanos();
        bot.leaveAlone(pauses.nextInt(MAX_PAUSE_MILLIS));
        Customer customer = customers.get(Math.floorMod(i, CUSTOMERS));
        long answerNanos = say(bot, customer, Talk.line(i + WARM_UP));
        echo.leaveAlone(pauses.nextInt(MAX_PAUSE_MILLIS));
        long echoNanos = say(bot, beside, Talk.line(i + WARM_UP));
        if (i >= 0) {
          reaching.commits.add(commitNanos);
          reaching.answers.add(answerNanos);
          reaching.echoes.add(echoNanos);
        }
      }
    }
    return reaching;
  }

  /** At most 1 where the aim is met, at the median. */
  double ratio() {
    return answers.medianMillis() / (COMMITS * commits.medianMillis() + echoes.medianMillis());
  }

  private static List<Customer> greeted(HeadsetProcess bot, Platform platform)
      throws InterruptedException {
    List<Customer> customers = new ArrayList<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = platform.customer();
      customer.starts();
      await(bot, customer, Instant.MIN);
      customers.add(customer);
    }
    return customers;
  }

  private static long say(HeadsetProcess bot, Customer customer, String text)
      throws InterruptedException {
    Instant said = Instant.now();
    customer.says(text);
    return Duration.between(said, await(bot, customer, said)).toNanos();
  }

  /** It looks seldom, for the time is told by the call itself. */
  private static Instant await(HeadsetProcess bot, Customer customer, Instant since)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() - end < 0) {
      for (Customer.Heard heard : customer.heard()) {
        if (!heard.at().isBefore(since)) {
          return heard.at();
        }
      }
      bot.leaveAlone(LOOK_EVERY_MILLIS);
    }
    throw new IllegalStateException("nobody answered");
  }
}
