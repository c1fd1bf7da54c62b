package dev.headset.testkit.scenario;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every story over the text channel. */
class ScenarioTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> overTheTextChannel() {
    return Scenarios.over(folder, TextStage::new);
  }
}
