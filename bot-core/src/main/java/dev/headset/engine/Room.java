package dev.headset.engine;

import dev.headset.conversation.Playbook;
import dev.headset.conversation.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the writer works with. */
record Room(
    EngineParts parts,
    Memory memory,
    Lanes lanes,
    Dice dice,
    EngineMetrics metrics,
    Members members) {

  /** The time, in the milliseconds that the store keeps, so that a value reads back as it was. */
  Instant now() {
    return parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  World world(Playbook playbook, Instant now) {
    return new World(playbook, memory.board().view(), dice.bits(), now);
  }
}
