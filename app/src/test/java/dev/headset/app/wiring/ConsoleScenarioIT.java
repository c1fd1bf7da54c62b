package dev.headset.app.wiring;

import dev.headset.testkit.scenario.Scenarios;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every story over the console, by its HTTP interface. */
@Execution(ExecutionMode.CONCURRENT)
class ConsoleScenarioIT {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> overTheConsole() {
    return Scenarios.over(folder, ConsoleStage::new);
  }
}
