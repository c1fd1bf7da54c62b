package dev.headset.testkit.day;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Who does something when; at the same time, in the order in which it was put down. */
final class Agenda {

  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::at).thenComparing(Item::number));
  private long number;

  private record Item(Instant at, long number, Runnable deed) {}

  void add(Instant at, Runnable deed) {
    items.add(new Item(at, number++, deed));
  }

  Optional<Instant> next() {
    return Optional.ofNullable(items.peek()).map(Item::at);
  }

  /** Does what is due. True where there was something. */
  boolean run(Instant now) {
    boolean any = false;
    while (next().filter(at -> !at.isAfter(now)).isPresent()) {
      items.remove().deed().run();
      any = true;
    }
    return any;
  }
}
