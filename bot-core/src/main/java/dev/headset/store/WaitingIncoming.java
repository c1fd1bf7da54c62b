package dev.headset.store;

import java.time.Instant;

/**
 * Something that waits to be decided.
 *
 * @param number its place in the order of everything
 * @param attempts how often its decision threw; 0 for what waits behind another
 * @param notBefore when it may be tried
 */
public record WaitingIncoming(long number, Incoming incoming, int attempts, Instant notBefore) {}
