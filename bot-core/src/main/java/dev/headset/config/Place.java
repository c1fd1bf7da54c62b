package dev.headset.config;

import java.util.Optional;

/**
 * A place in a file.
 *
 * @param file its path as the operator named the folder, with forward slashes
 * @param line from 1
 * @param column from 1, in code points
 * @param span how many code points of the line are meant, from 1
 * @param excerpt the line as it may be shown; empty where the file has no such line
 */
public record Place(String file, int line, int column, int span, Optional<Excerpt> excerpt) {

  /**
   * A line with its secrets hidden.
   *
   * @param column where the place begins in this text, from 1, in code points
   * @param span how many code points of this text it takes up, from 1
   */
  public record Excerpt(String text, int column, int span) {}

  /** {@code FILE:LINE:COLUMN}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
