package dev.headset.platform;

/** Whom a message calls, once, by the platform's own means; nothing else in it ever does. */
public sealed interface Ping {

  /**
   * All who have a role.
   *
   * @param id the platform's id of the role
   */
  record Role(String id) implements Ping {}

  /**
   * One person.
   *
   * @param name what to call them where the platform needs a text for it
   */
  record Member(PersonId id, String name) implements Ping {}
}
