package dev.headset.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * From the platform's handing out what somebody said to the first call that carries an answer; by
 * turns with a bare echo's, which pays for the library and the platform, and with durable commits.
 */
record Reaching(String platform, Times answers, Times echoes, Times commits) {

  /** How many durable commits an answer may take beside the echo. */
  private static final double COMMITS = 1.5;

  /** How many the slowest of a hundred may take. */
  private static final double COMMITS_AT_99 = 4;

  /** So many that the platform's limit on one chat holds up none. */
  private static final int CUSTOMERS = 40;

  /** So often each of them speaks before: what a start compiles last is called once a message. */
  private static final int WARM_UP = 8;

  private static final int MAX_PAUSE_MILLIS = 60;
  private static final long LOOK_EVERY_MILLIS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static Reaching measure(
      HeadsetProcess bot, Platform served, Platform echoed, Path data, int rounds)
      throws IOException, InterruptedException, SQLException {
    Reaching reaching = new Reaching(served.name(), new Times(), new Times(), new Times());
    List<Customer> customers = Stream.generate(served::customer).limit(CUSTOMERS).toList();
    Customer beside = echoed.customer();
    Random pauses = new Random(3);
    try (EchoProcess echo = EchoProcess.start(echoed, bot);
        DurableCommit commit = DurableCommit.in(data)) {
      warmUp(bot, customers, beside);
      for (int i = 0; i < rounds; i++) {
        long commitNanos = commit.nanos();
        bot.leaveAlone(pauses.nextInt(MAX_PAUSE_MILLIS));
        Customer customer = customers.get(i % CUSTOMERS);
        long answerNanos = say(bot, customer, Talk.line(i));
        echo.leaveAlone(pauses.nextInt(MAX_PAUSE_MILLIS));
        long echoNanos = say(bot, beside, Talk.line(i));
        reaching.commits.add(commitNanos);
        reaching.answers.add(answerNanos);
        reaching.echoes.add(echoNanos);
      }
    }
    return reaching;
  }

  /** At most 1 where the aim is met, at the median. */
  double ratio() {
    return answers.medianMillis() / (COMMITS * commits.medianMillis() + echoes.medianMillis());
  }

  /** At most 1 where the aim is met by 99 of 100. */
  double ratioAt99() {
    return answers.percentileMillis(99)
        / (COMMITS_AT_99 * commits.percentileMillis(99) + echoes.percentileMillis(99));
  }

  /** Nobody has met the bot before, so that the first thing said is greeted too. */
  private static void warmUp(HeadsetProcess bot, List<Customer> customers, Customer beside)
      throws InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      Instant said = Instant.now();
      for (Customer customer : customers) {
        customer.says(Talk.line(i));
      }
      for (Customer customer : customers) {
        await(bot, customer, said);
        say(bot, beside, Talk.line(i));
      }
    }
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
