package dev.headset.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an engine has something in hand.
 *
 * @param busy something is being sent, or its result is being written
 * @param until when the next of what is owed may be sent, where something is owed
 */
public record Rest(boolean busy, Optional<Instant> until) {}
