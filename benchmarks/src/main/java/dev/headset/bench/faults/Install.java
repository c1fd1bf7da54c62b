package dev.headset.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Headset as an operator has it on a server: the jar and the script, in a folder of their own. */
final class Install {

  private static final long WARM_UP_SECONDS = 120;

  private final Path script;

  private Install(Path script) {
    this.script = script;
  }

  /**
   * Copies what was built, and notes the classes of a start, so that starts are quick.
   *
   * @param repository where the script stands, and below it the jar that was built
   */
  static Install into(Path folder, Path repository) throws IOException, InterruptedException {
    Path script =
        Files.copy(repository.resolve("headset"), folder.resolve("headset")).toAbsolutePath();
    Files.copy(repository.resolve("app/target/headset.jar"), folder.resolve("headset.jar"));
    Process warmUp =
        new ProcessBuilder(script.toString(), "warm-up")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("warm-up.log").toFile())
            .start();
    if (!warmUp.waitFor(WARM_UP_SECONDS, TimeUnit.SECONDS) || warmUp.exitValue() != 0) {
      warmUp.destroyForcibly();
      throw new IOException("the start could not be warmed up: see " + folder);
    }
    return new Install(script);
  }

  Path script() {
    return script;
  }
}
