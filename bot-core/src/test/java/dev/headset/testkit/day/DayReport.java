package dev.headset.testkit.day;

import java.time.Duration;
import java.util.List;

/**
 * How a day went.
 *
 * @param faults what was lost, doubled, out of order or seen by whom it was not meant for
 * @param talks customers whose case an associate had
 * @param lines what both sides said
 * @param calls to both platforms
 * @param tooMany calls that met a platform's limit
 * @param owed what is still to be sent
 * @param latestAnswer the longest from a customer's message to the bot's own answer
 * @param latestInGroup the longest from a customer's message to its standing in the thread
 */
public record DayReport(
    List<String> faults,
    int talks,
    int lines,
    int calls,
    int tooMany,
    int owed,
    Duration latestAnswer,
    Duration latestInGroup) {

  /** Copies the list. */
  public DayReport {
    faults = List.copyOf(faults);
  }
}
