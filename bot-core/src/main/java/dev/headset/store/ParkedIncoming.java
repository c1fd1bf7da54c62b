package dev.headset.store;

import java.time.Instant;

/**
 * Something that could not be decided, again and again, and was put aside.
 *
 * @param cause what was thrown, in one line
 */
public record ParkedIncoming(long number, Incoming incoming, String cause, Instant at) {}
