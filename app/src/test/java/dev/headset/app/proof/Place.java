package dev.headset.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A chat or a thread as somebody watches it live: each line is read once, and a number that comes
 * twice or too early is a fault at once.
 */
final class Place {

  private static final long PATIENCE_SECONDS = 90;

  private final PatientClient client;
  private final String path;
  private final List<ShownLine> seen = new ArrayList<>();

  Place(PatientClient client, String path) {
    this.client = client;
    this.path = path;
  }

  String path() {
    return path;
  }

  /** How many lines were seen so far. */
  int size() {
    return seen.size();
  }

  List<ShownLine> seen() {
    return List.copyOf(seen);
  }

  /** All lines that are there now, read anew. */
  List<ShownLine> now() throws InterruptedException {
    return ShownLine.all(client.get(path + "/messages?after=0"));
  }

  /** The first line behind the first {@code after} that is the wanted one; waits for it. */
  ShownLine await(int after, String what, Predicate<ShownLine> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    for (int at = after; ; at++) {
      while (at >= seen.size()) {
        if (System.nanoTime() > end) {
          throw new AssertionError(path + ": " + what + " never came; there was " + tail());
        }
        read();
      }
      if (wanted.test(seen.get(at))) {
        return seen.get(at);
      }
    }
  }

  private void read() throws InterruptedException {
    String query = "/messages?after=" + seen.size() + "&wait=5";
    for (ShownLine line : ShownLine.all(client.get(path + query))) {
      if (line.n() != seen.size() + 1) {
        throw new AssertionError(path + ": line " + line.n() + " came after " + seen.size());
      }
      seen.add(line);
    }
  }

  private List<String> tail() {
    return seen.subList(Math.max(0, seen.size() - 6), seen.size()).stream()
        .map(line -> line.n() + " " + line.from() + ": " + line.text())
        .toList();
  }
}
