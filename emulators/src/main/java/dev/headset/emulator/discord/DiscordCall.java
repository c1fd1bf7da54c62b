package dev.headset.emulator.discord;

import java.time.Duration;
import java.time.Instant;

/**
 * A REST request that was answered, or whose connection was closed.
 *
 * @param at when it came, by the emulator's clock
 * @param took from its arrival to its answer, in real time
 * @param status the HTTP status; 0 where the connection was closed instead
 */
public record DiscordCall(DiscordRequest request, Instant at, Duration took, int status) {}
