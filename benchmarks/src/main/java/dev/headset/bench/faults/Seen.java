package dev.headset.bench.faults;

import java.time.Instant;

/** A message of the bot's, as a place shows it. */
record Seen(String text, Instant at) {}
