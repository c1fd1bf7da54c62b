package dev.headset.testkit.scenario;

import java.util.List;

/**
 * One story.
 *
 * @param name the file's name without its ending
 * @param house the ways of the desk
 */
record Scenario(String name, House house, List<Step> steps) {

  /** Copies the list. */
  Scenario {
    steps = List.copyOf(steps);
  }

  /** Something that is done, and what is seen of it. */
  record Step(Line line, List<Introduced> introduced, Act act, List<Expected> expected) {

    /** Copies the lists. */
    Step {
      introduced = List.copyOf(introduced);
      expected = List.copyOf(expected);
    }
  }

  /**
   * The language in brackets behind a customer's name: the one that the bot speaks to them from
   * here on. At their first appearance it is also what their platform says of them.
   *
   * @param language an ISO code; {@code ?} where the platform says nothing
   */
  record Introduced(String customer, String language) {}

  /** Something to be seen, and the line that says so. */
  record Expected(Line line, Expectation expectation) {}

  /**
   * A line of the file.
   *
   * @param number from 1
   */
  record Line(String file, int number, String text) {
    @Override
    public String toString() {
      return file + ":" + number;
    }
  }
}
