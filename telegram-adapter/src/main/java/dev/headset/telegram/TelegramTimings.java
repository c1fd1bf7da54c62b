package dev.headset.telegram;

import java.time.Duration;

/**
 * How long things may take on the way to Telegram and back. {@link #standard} is for the real
 * server; tests are quicker.
 *
 * @param poll how long Telegram holds a poll while nothing happens; whole seconds, 0 to 50
 * @param grace how much longer the answer to a poll may take before the poll is given up
 * @param call how long any other call may take
 * @param download how long one file may take before its message is taken without it
 * @param firstBackoff the pause after a first failure; it doubles with each further one
 * @param maxBackoff the longest such pause
 * @param refused the pause between tries while Telegram refuses the token
 * @param betweenParts the pause between the messages that one long message becomes
 * @param album how long the rest of an album is waited for: Telegram tells of its parts one by one,
 *     at about the same time, and not how many there are
 */
public record TelegramTimings(
    Duration poll,
    Duration grace,
    Duration call,
    Duration download,
    Duration firstBackoff,
    Duration maxBackoff,
    Duration refused,
    Duration betweenParts,
    Duration album) {

  /** Waiting a second for the rest of an album. */
  public TelegramTimings(
      Duration poll,
      Duration grace,
      Duration call,
      Duration download,
      Duration firstBackoff,
      Duration maxBackoff,
      Duration refused,
      Duration betweenParts) {
    this(
        poll,
        grace,
        call,
        download,
        firstBackoff,
        maxBackoff,
        refused,
        betweenParts,
        Duration.ofSeconds(1));
  }

  /** For Telegram itself. */
  public static TelegramTimings standard() {
    return new TelegramTimings(
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Duration.ofSeconds(30),
        Duration.ofMillis(500),
        Duration.ofSeconds(60),
        Duration.ofSeconds(60),
        Duration.ofMillis(1050));
  }

  /** These, with another {@code grace}. */
  public TelegramTimings withGrace(Duration patience) {
    return new TelegramTimings(
        poll, patience, call, download, firstBackoff, maxBackoff, refused, betweenParts, album);
  }
}
