package dev.headset.platform;

/**
 * Names one effect in the outbox, for ever; the same over every retry, so that a platform that can
 * recognise repeats (a nonce) is given this. At most 25 characters of {@code [0-9a-z.-]}.
 */
public record EntryKey(String value) {}
