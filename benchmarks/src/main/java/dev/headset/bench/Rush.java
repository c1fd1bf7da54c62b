package dev.headset.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Many new customers within one second, each of whom says one thing more once greeted, with all of
 * the platform's limits held, to a bot that has served for a while.
 *
 * @param refusals how often the bot was told that it had sent too much
 * @param answered how many of them were greeted and then answered
 * @param ordered how many of them were sent the same things in the same order as the first
 * @param seconds from the first who came until the last was answered
 * @param least the seconds in which the limits let so many messages pass
 */
record Rush(
    String platform, int refusals, int answered, int ordered, double seconds, double least) {

  static final int CUSTOMERS = 60;

  private static final long LOOK_EVERY_MILLIS = 20;
  private static final long QUIET_MILLIS = 3_000;
  private static final long PATIENCE_SECONDS = 60;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** Lets them come on all platforms at once. */
  static List<Rush> on(HeadsetProcess bot, List<Platform> platforms) throws InterruptedException {
    List<Crowd> crowds = platforms.stream().map(each -> Crowd.of(each, CUSTOMERS)).toList();
    long began = System.nanoTime();
    for (long passed = 0; passed < PATIENCE_SECONDS * SECOND; passed = System.nanoTime() - began) {
      int due = (int) Math.min(CUSTOMERS, 1 + passed * CUSTOMERS / SECOND);
      crowds.forEach(crowd -> crowd.goOn(due));
      if (crowds.stream().allMatch(Crowd::isServed)) {
        break;
      }
      bot.leaveAlone(LOOK_EVERY_MILLIS);
    }
    bot.leaveAlone(QUIET_MILLIS); // for whatever comes too often
    return crowds.stream().map(Crowd::result).toList();
  }

  /** How many times what the limits alone would have taken. */
  double ratio() {
    return seconds / least;
  }

  /** From one time to another. */
  static double seconds(Duration time) {
    return time.toNanos() / (double) SECOND;
  }
}
