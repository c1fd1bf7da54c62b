package dev.headset.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param pairs of one message and one durable commit
 * @param load how long many conversations talk at once
 * @param starts how often the demo and the run are started
 * @param idle how long it is left alone before its memory is read
 * @param samplings how many seconds each of the micro-benchmarks is sampled
 */
record Effort(int pairs, Duration load, int starts, Duration idle, int samplings) {

  static final Effort FULL =
      new Effort(400, Duration.ofSeconds(20), 11, Duration.ofSeconds(10), 10);
  static final Effort QUICK = new Effort(60, Duration.ofSeconds(4), 5, Duration.ofSeconds(4), 2);
}
