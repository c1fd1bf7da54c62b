package dev.headset.platform;

import java.time.Duration;

/** How it goes with a platform. */
public sealed interface AdapterState {

  /** Nothing is known yet. */
  record Starting() implements AdapterState {}

  /**
   * Events come in.
   *
   * @param silence since the platform was last heard of: a good poll, an acknowledged heartbeat
   */
  record Serving(Duration silence) implements AdapterState {}

  /**
   * Nothing comes in.
   *
   * @param sentence what is wrong and what to do, without a secret
   * @param refused the platform will not have this bot as it is set up (its token, its rights), so
   *     that waiting alone mends nothing
   */
  record Troubled(String sentence, boolean refused) implements AdapterState {}
}
