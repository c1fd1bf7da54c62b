package dev.headset.testkit.scenario;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every story over the text channel. */
@Execution(ExecutionMode.CONCURRENT)
class ScenarioTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> overTheTextChannel() {
    return Scenarios.over(folder, TextStage::new);
  }
}
