package dev.headset.conversation;

import java.time.Duration;

/**
 * How long is waited before something is done by itself.
 *
 * @param stillThere silence of the customer, while we wait for them, before they are asked
 * @param closeAfterSilence further silence before the conversation or case is closed kindly
 * @param nobodyCame how long a case may wait before its channel is reminded, and again before the
 *     managers are told
 * @param thanksAfterClose how long a bare "thanks" belongs to the closed case
 * @param hold how long a hold lasts where no time is given
 * @param reopen how long after its end a case can be opened again by its customer
 * @param keep how long what customers said is kept where it is of no more use to them
 */
public record Timings(
    Duration stillThere,
    Duration closeAfterSilence,
    Duration nobodyCame,
    Duration thanksAfterClose,
    Duration hold,
    Duration reopen,
    Duration keep) {

  /** The same, keeping for another time. */
  public Timings withKeep(Duration other) {
    return new Timings(
        stillThere, closeAfterSilence, nobodyCame, thanksAfterClose, hold, reopen, other);
  }
}
