package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person did at a place, kept until the inbox has it.
 *
 * @param seq grows with each, so that they are offered in the order in which they were done
 * @param line the line that shows it; a press in a thread shows none
 * @param button present for a press alone
 */
record Inbound(
    long seq,
    String eventId,
    Address place,
    Person author,
    Optional<Long> line,
    Optional<String> button,
    Instant at,
    boolean accepted) {}
