package dev.headset.app.wiring;

import dev.headset.platform.Finding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Whether this machine's clock goes as a platform's does, by the {@code Date} of its answers.
 * Hours, holds and reminders go by the clock, and an interaction of Discord's that seems old is not
 * answered.
 */
final class ClockCheck {

  /** The header tells whole seconds, and the way there and back takes its time. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  private final Clock clock;
  private final Duration patience;

  ClockCheck(Clock clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Asks without a token.
   *
   * @return empty where there is no answer, which others tell
   */
  Optional<Finding> finding(String platform, URI api) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
    HttpRequest question = HttpRequest.newBuilder(api).timeout(patience).build();
    try {
      Instant before = clock.instant();
      HttpResponse<Void> answer = client.send(question, HttpResponse.BodyHandlers.discarding());
      Instant here = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
      return answer
          .headers()
          .firstValue("Date")
          .flatMap(ClockCheck::read)
          .map(there -> judge(platform, Duration.between(there.plus(HALF_A_SECOND), here)));
    } catch (IOException unreachable) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> read(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Finding judge(String platform, Duration ahead) {
    if (ahead.abs().compareTo(TOLERANCE) <= 0) {
      return Finding.ok("The clock goes as " + platform + "'s does");
    }
    return Finding.warn(
        "The clock of this machine is "
            + inWords(ahead.abs())
            + (ahead.isNegative() ? " behind " : " ahead of ")
            + platform
            + "'s",
        "let it be set by the network, on Linux with: timedatectl set-ntp true");
  }

  private static String inWords(Duration off) {
    return off.toMinutes() < 2 ? off.toSeconds() + " s" : off.toMinutes() + " min";
  }
}
