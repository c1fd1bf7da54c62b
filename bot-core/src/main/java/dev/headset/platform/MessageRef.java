package dev.headset.platform;

/**
 * A message, and where it stands.
 *
 * @param at the chat, or the thread of it
 */
public record MessageRef(Address at, MessageId message) {}
