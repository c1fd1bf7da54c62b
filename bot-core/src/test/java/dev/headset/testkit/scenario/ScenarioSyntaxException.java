package dev.headset.testkit.scenario;

/** A line of a story that cannot be read; the message begins with its place. */
final class ScenarioSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ScenarioSyntaxException(Scenario.Line line, String what) {
    super(line + ": " + what + "\n    " + line.text().strip());
  }
}
