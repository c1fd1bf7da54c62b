package dev.headset.emulator;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The faults that a test has ordered, each for the next so many requests it fits. The one ordered
 * first is used up first. Safe for use by several threads.
 *
 * @param <C> what a request looks like on this platform
 */
public final class FaultScript<C> {

  private final List<Entry<C>> entries = new ArrayList<>();

  /** Creates an empty script: nothing goes wrong. */
  public FaultScript() {}

  /** Orders {@code fault} for the next {@code times} requests that {@code where} accepts. */
  public synchronized void order(Predicate<? super C> where, int times, Fault fault) {
    entries.add(new Entry<>(where, times, fault));
  }

  /** The fault of this request, which is thereby used up. */
  public synchronized Optional<Fault> take(C call) {
    Iterator<Entry<C>> all = entries.iterator();
    while (all.hasNext()) {
      Entry<C> entry = all.next();
      if (entry.where.test(call)) {
        entry.left--;
        if (entry.left <= 0) {
          all.remove();
        }
        return Optional.of(entry.fault);
      }
    }
    return Optional.empty();
  }

  /** Forgets what has not happened yet. */
  public synchronized void clear() {
    entries.clear();
  }

  private static final class Entry<C> {
    private final Predicate<? super C> where;
    private final Fault fault;
    private int left;

    private Entry(Predicate<? super C> where, int left, Fault fault) {
      this.where = where;
      this.left = left;
      this.fault = fault;
    }
  }
}
