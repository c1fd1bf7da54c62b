package dev.headset.platform;

/** What a platform says of somebody's place in a channel. */
public sealed interface Membership {

  /** They belong to it. */
  record Member() implements Membership {}

  /** They do not, or not any more. */
  record Stranger() implements Membership {}

  /**
   * The platform could not be asked, or did not say.
   *
   * @param reason for staff, in a few words
   */
  record Unknown(String reason) implements Membership {}
}
