package dev.headset.app.wiring;

import dev.headset.config.Problem;
import java.util.List;

/** The operator's files have mistakes. */
public final class ConfigBrokenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ConfigBrokenException(List<Problem> problems) {
    super("the config has problems");
    this.problems = List.copyOf(problems);
  }

  /** All of them, sorted by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
