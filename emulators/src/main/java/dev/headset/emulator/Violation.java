package dev.headset.emulator;

import java.time.Instant;

/**
 * A request that the real platform would not have taken, or that the platform's published
 * specification does not know.
 *
 * @param at when it came, by the emulator's clock
 * @param call what was called, without its token: {@code sendMessage}, {@code POST
 *     /channels/7/messages}
 * @param what what is wrong with it, in one sentence
 */
public record Violation(Instant at, String call, String what) {}
