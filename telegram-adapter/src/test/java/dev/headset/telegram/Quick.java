package dev.headset.telegram;

import java.time.Duration;

/** Timings with one of them changed. */
final class Quick {

  private Quick() {}

  static TelegramTimings download(TelegramTimings of, Duration download) {
    return new TelegramTimings(
        of.poll(),
        of.grace(),
        of.call(),
        download,
        of.firstBackoff(),
        of.maxBackoff(),
        of.refused(),
        of.betweenParts());
  }

  static TelegramTimings poll(TelegramTimings of, Duration poll, Duration grace) {
    return new TelegramTimings(
        poll,
        grace,
        of.call(),
        of.download(),
        of.firstBackoff(),
        of.maxBackoff(),
        of.refused(),
        of.betweenParts());
  }

  static TelegramTimings call(TelegramTimings of, Duration call) {
    return new TelegramTimings(
        of.poll(),
        of.grace(),
        call,
        of.download(),
        of.firstBackoff(),
        of.maxBackoff(),
        of.refused(),
        of.betweenParts());
  }
}
