package dev.headset.testkit.scenario;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stories over the text channel with the store in PostgreSQL: some in each build, all with {@code
 * -Dstories.postgres=.}.
 */
class PostgresScenarioTest {

  private static final String SOME =
      System.getProperty(
          "stories.postgres",
          "^(case-|estimate|nothing-is-lost|photo|second-problem|silence|transcript|two-|undo|what-is).*-en$");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> overTheTextChannel() throws Exception {
    StageStore postgres = new PostgresStories();
    return Scenarios.over(SOME, folder, (own, house) -> new TextStage(own, house, postgres));
  }
}
