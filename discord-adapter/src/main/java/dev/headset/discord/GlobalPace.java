package dev.headset.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Spreads the bot's requests over time, so that Discord's limit for all routes together is kept
 * before it is met: JDA heeds it only once it was. Who comes first goes first. Safe for use by
 * several threads.
 */
final class GlobalPace {

  /**
   * Discord takes 50 in a second (docs.discord.com/developers/topics/rate-limits, "Global Rate
   * Limit"); the network may bring two seconds' requests nearer to each other.
   */
  static final int MOST = 45;

  private static final long WITHIN = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoTime;
  private final Deque<Long> turns = new ArrayDeque<>();

  /** Nothing was sent yet; the time is that of {@link System#nanoTime}, or a test's. */
  GlobalPace(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Takes a turn; returns how long it is until then. */
  synchronized Duration take() {
    long now = nanoTime.getAsLong();
    long turn = now;
    if (turns.size() == MOST) {
      turn = Math.max(now, turns.removeFirst() + WITHIN);
    }
    turns.addLast(turn);
    return Duration.ofNanos(turn - now);
  }
}
