package dev.headset.config;

/**
 * A stretch of a file, in code points.
 *
 * @param to exclusive
 */
record Spot(SourceFile file, int from, int to) {

  Place place() {
    return file.place(this);
  }

  /** The place just behind. */
  Spot after() {
    return file.spot(to, to);
  }
}
