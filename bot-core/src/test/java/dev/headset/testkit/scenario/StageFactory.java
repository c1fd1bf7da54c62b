package dev.headset.testkit.scenario;

import java.nio.file.Path;

/** Sets up a fresh stage for each story. */
@FunctionalInterface
public interface StageFactory {

  /**
   * A stage with a bot that knows nobody yet.
   *
   * @param folder an empty folder of its own
   * @param house the ways of the desk
   */
  ScenarioStage open(Path folder, House house);
}
