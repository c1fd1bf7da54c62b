package dev.headset.testkit.scenario;

import java.nio.file.Path;

/** Sets up a fresh stage for each story. */
@FunctionalInterface
public interface StageFactory {

  /**
   * A stage with a bot that knows nobody yet.
   *
   * @param folder an empty folder of its own
   * @param officeHours whether the teams are there on weekdays from 8:00 to 20:00 and on Saturdays
   *     from 9:00 to 14:00, Warsaw time, or round the clock
   */
  ScenarioStage open(Path folder, boolean officeHours);
}
