package dev.headset.bench.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a place showed, by their numbers, in the order of its messages. What was sent
 * again since its answer was lost begins at a line of the message right before it, for the next one
 * waits until that is known to have arrived; several lines may then stand in one message, where a
 * busy group's limit held them up.
 */
final class Shown {

  private final List<Integer> lines = new ArrayList<>();
  private final List<Instant> repeated = new ArrayList<>();
  private Instant lastAt = Instant.MIN;
  private int lastMessage;

  /** A message with such lines was shown at a time. */
  void message(List<Integer> marked, Instant at) {
    if (marked.isEmpty()) {
      return;
    }
    int again = lines.subList(lastMessage, lines.size()).indexOf(marked.get(0));
    if (again >= 0) {
      repeated.add(lastAt);
      lastMessage += again;
      lines.subList(lastMessage, lines.size()).clear();
    } else {
      lastMessage = lines.size();
    }
    lines.addAll(marked);
    lastAt = at;
  }

  /** When the messages had been shown before that were shown a second time. */
  List<Instant> repeated() {
    return List.copyOf(repeated);
  }

  /** Of so many lines, those that are shown nowhere. */
  int missing(int said) {
    long there = lines.stream().filter(line -> line <= said).distinct().count();
    return said - (int) there;
  }

  /** Lines that stand behind later ones, or a second time out of their turn. */
  int disordered() {
    int disordered = 0;
    int latest = 0;
    for (int line : lines) {
      disordered += line <= latest ? 1 : 0;
      latest = Math.max(latest, line);
    }
    return disordered;
  }
}
