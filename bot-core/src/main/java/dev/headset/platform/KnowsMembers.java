package dev.headset.platform;

/** A channel whose platform can be asked who belongs to a channel of staff's. */
public interface KnowsMembers {

  /**
   * Whether a person belongs to a channel: whether they can read along there.
   *
   * <p>Asks the platform, and may block for seconds; the engine keeps the answer for a short time.
   * Throws nothing on purpose: what it throws all the same counts as {@link Membership.Unknown}.
   *
   * @param person of this platform
   * @param channel of this platform, without a thread
   */
  Membership membership(PersonId person, Address channel);
}
