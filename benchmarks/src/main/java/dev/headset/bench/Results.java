package dev.headset.bench;

/**
 * All that was measured in one run.
 *
 * @param starts from the command to the ready line
 * @param commitsUnderLoad commits that {@code coreLoad} took
 */
record Results(
    Times starts,
    Footprint footprint,
    Answering onTheWire,
    Load wireLoad,
    Answering inTheCore,
    Load coreLoad,
    long commitsUnderLoad,
    PlatformResults platforms,
    Understanding understanding) {}
