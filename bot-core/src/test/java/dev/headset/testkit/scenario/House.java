package dev.headset.testkit.scenario;

import dev.headset.desk.OnLeave;

/**
 * The ways of the shop in which a story plays, where they are not the sample's.
 *
 * @param officeHours whether the teams are there on weekdays from 8:00 to 20:00 and on Saturdays
 *     from 9:00 to 14:00, rather than round the clock
 * @param onLeave what becomes of the case of a customer who has left
 */
public record House(boolean officeHours, OnLeave onLeave) {

  /** As the sample has it. */
  public static final House PLAIN = new House(false, new OnLeave.Notify());
}
