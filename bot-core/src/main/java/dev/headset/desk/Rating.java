package dev.headset.desk;

import java.util.Optional;

/**
 * How the customer found the help.
 *
 * @param score 1 to 5
 */
public record Rating(int score, Optional<String> comment) {}
