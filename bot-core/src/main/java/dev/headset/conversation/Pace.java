package dev.headset.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much a customer has said in the running minute.
 *
 * @param from when the minute began
 * @param count messages and presses since then
 * @param last what they pressed, where nothing was said or pressed since
 */
public record Pace(Instant from, int count, Optional<Press> last) {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final Duration DOUBLE_TAP = Duration.ofSeconds(2);

  /** A button that was pressed, and when. */
  public record Press(String button, Instant at) {}

  static Pace since(Instant now) {
    return new Pace(now, 0, Optional.empty());
  }

  Pace next(Instant now) {
    boolean over = now.isBefore(from) || !now.isBefore(from.plus(WINDOW));
    return new Pace(over ? now : from, over ? 1 : count + 1, Optional.empty());
  }

  /** Something was said or pressed that does not count. */
  Pace uncounted() {
    return new Pace(from, count, Optional.empty());
  }

  Pace pressed(String button, Instant now) {
    return new Pace(from, count, Optional.of(new Press(button, now)));
  }

  /**
   * Whether a press is the second of two taps on the same button; one that seems to come before the
   * first, as the clock was set back, counts for itself.
   */
  boolean isDoubleTap(String button, Instant now) {
    return last.filter(press -> press.button().equals(button))
        .filter(press -> !now.isBefore(press.at()) && now.isBefore(press.at().plus(DOUBLE_TAP)))
        .isPresent();
  }
}
