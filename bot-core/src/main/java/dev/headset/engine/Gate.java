package dev.headset.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One limit: what counts against it, and the line of those whom it held up. All times are those of
 * {@link System#nanoTime}, in nanoseconds.
 */
final class Gate {

  /** For so long a place is kept for whom did not come back when told to. */
  private static final long GRACE = 5_000_000_000L;

  private final int most;
  private final long length;
  private final List<Sending> sendings = new ArrayList<>();
  private final Map<String, Place> line = new LinkedHashMap<>();

  /** Of all in the line, so that who joins a long one need not count it. */
  private int inLine;

  /** Something that counts: while it is under way, and from its end for as long as a limit says. */
  static final class Sending {
    private boolean over;
    private long end;

    void ends(long now) {
      over = true;
      end = now;
    }

    private long age(long now) {
      return over ? now - end : 0;
    }
  }

  /** Somebody's place in the line. */
  private static final class Place {
    private int count;
    private boolean held;
    private long due;

    /** What others have to wait for. */
    int counted() {
      return held ? count : 0;
    }
  }

  /** Nothing was sent yet. */
  Gate(int most, long length) {
    this.most = most;
    this.length = length;
  }

  /** How long somebody has to wait, at the least, behind those who have waited here before. */
  long wait(String who, int count, long now) {
    forget(now);
    if (line.isEmpty() && sendings.size() + count <= most) {
      return 0;
    }
    int last = ahead(who, now) + Math.min(count, most) - 1;
    return freedAfter(now)[last % most] + last / most * length;
  }

  private void forget(long now) {
    sendings.removeIf(sending -> sending.age(now) >= length);
  }

  /** After how long each of the limit's places is free, the first first. */
  private long[] freedAfter(long now) {
    long[] all = new long[Math.max(most, sendings.size())];
    for (int i = 0; i < sendings.size(); i++) {
      all[all.length - 1 - i] = length - sendings.get(i).age(now);
    }
    Arrays.sort(all);
    return Arrays.copyOfRange(all, all.length - most, all.length);
  }

  /** What goes before somebody; who did not come back has lost their place. */
  private int ahead(String who, long now) {
    Place own = line.get(who);
    int ahead = 0;
    Iterator<Place> places = line.values().iterator();
    while (places.hasNext()) {
      Place next = places.next();
      if (next == own) {
        return ahead;
      }
      if (now - next.due > GRACE) {
        places.remove();
        inLine -= next.counted();
      } else if (own == null) {
        return inLine;
      } else {
        ahead += next.counted();
      }
    }
    return ahead;
  }

  /**
   * Somebody waits, and keeps the place that they have.
   *
   * @param held whether it is this limit that they wait for: else nobody has to wait for them
   * @param due when they come back
   */
  void waits(String who, int count, boolean held, long due) {
    Place place = line.computeIfAbsent(who, name -> new Place());
    inLine -= place.counted();
    place.count = Math.min(count, most);
    place.held = held;
    place.due = due;
    inLine += place.counted();
  }

  /** Counts somebody's sendings, who waits no more. */
  void passes(String who, int count, Sending sending) {
    Place place = line.remove(who);
    inLine -= place == null ? 0 : place.counted();
    sendings.addAll(Collections.nCopies(count, sending));
  }

  /** Whether nothing counts and nobody waits. */
  boolean isIdle(long now) {
    forget(now);
    line.values().removeIf(place -> now - place.due > GRACE);
    inLine = line.values().stream().mapToInt(Place::counted).sum();
    return sendings.isEmpty() && line.isEmpty();
  }
}
