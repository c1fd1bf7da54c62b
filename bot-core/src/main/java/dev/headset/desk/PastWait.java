package dev.headset.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waited for an associate.
 *
 * @param claimedAt when the wait ended
 * @param ahead how many were ahead of them when they came
 */
public record PastWait(Instant claimedAt, Duration length, int ahead) {}
