package dev.headset.testkit.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every story over the text channel. */
class ScenarioTest {

  @TempDir private Path folder;

  private final AtomicInteger stages = new AtomicInteger();

  @TestFactory
  Stream<DynamicTest> overTheTextChannel() {
    return Scenarios.over(
        officeHours -> {
          try {
            Path own = Files.createDirectory(folder.resolve("stage-" + stages.incrementAndGet()));
            return new TextStage(own, officeHours);
          } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
          }
        });
  }
}
