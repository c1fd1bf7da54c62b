package dev.headset.platform;

/**
 * Somebody who spoke or pressed.
 *
 * @param name what the platform shows for them: hostile text, for show only, never a proof of rights
 */
public record Person(PersonId id, String name) {}
