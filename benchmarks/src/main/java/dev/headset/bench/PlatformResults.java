package dev.headset.bench;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was measured of a run with both platforms.
 *
 * @param starts from the command to the ready line
 * @param idle bytes of resident memory after nobody has come for a while; empty where the system
 *     does not tell
 */
record PlatformResults(
    Times starts, OptionalLong idle, List<Reaching> reaching, List<Rush> rushes) {}
