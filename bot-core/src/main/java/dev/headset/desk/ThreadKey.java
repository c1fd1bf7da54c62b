package dev.headset.desk;

/**
 * Names a case's thread before the platform has given it an id. A case that moves to another team
 * gets a new thread, with the next generation.
 *
 * @param generation from 1
 */
public record ThreadKey(CaseNumber number, int generation) {

  public ThreadKey next() {
    return new ThreadKey(number, generation + 1);
  }

  @Override
  public String toString() {
    return number + "." + generation;
  }
}
