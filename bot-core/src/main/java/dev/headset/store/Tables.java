package dev.headset.store;

/** Everything the store keeps, within one transaction; of no use after it. */
public interface Tables {

  Conversations conversations();

  Cases cases();

  Threads threads();

  Transcript transcript();

  Outbox outbox();

  Waiting waiting();

  Timers timers();

  Seen seen();

  Places places();

  Copies copies();

  Notes notes();

  Duties duties();

  Waits waits();

  Missed missed();

  Figures figures();

  Erasure erasure();

  Requests requests();

  /** The next number of an ever growing sequence; never given out twice, over restarts too. */
  long nextNumber();
}
