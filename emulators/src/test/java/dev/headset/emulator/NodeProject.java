package dev.headset.emulator;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder of {@code src/test/node}, installed below {@code target}; its scripts are clients. */
public final class NodeProject {

  private static final long INSTALL_MINUTES = 3;

  private final Path folder;

  private NodeProject(Path folder) {
    this.folder = folder;
  }

  /** Installs what the lock file names; where that can't be done, the test is skipped loudly. */
  public static NodeProject installed(String name) throws IOException, InterruptedException {
    Path target = Path.of("target", "node", name);
    Files.createDirectories(target);
    try (Stream<Path> sources = Files.list(Path.of("src", "test", "node", name))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Files.copy(
            source, target.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path log = target.resolve("npm.log");
    if (!runs(target, log, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) {
      String skipped = "SKIPPED: npm could not install " + name + "'s client, see " + log;
      System.err.println(skipped);
      abort(skipped);
    }
    return new NodeProject(target);
  }

  /** Starts a script; what it prints goes to {@code NAME.log} beside it. */
  public Process start(String script, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("node", script));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log(script).toFile())
        .start();
  }

  /** What the script has printed so far. */
  public String printed(String script) throws IOException {
    return Files.readString(log(script));
  }

  private Path log(String script) {
    return folder.resolve(script + ".log");
  }

  private static boolean runs(Path folder, Path log, String... command)
      throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      System.err.println(noSuchProgram.getMessage());
      return false;
    }
  }
}
