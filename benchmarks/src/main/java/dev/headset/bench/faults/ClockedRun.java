package dev.headset.bench.faults;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Node;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.Environment;
import java.nio.file.Path;

/**
 * {@code headset run} with a clock that can be set wrong from outside while it runs: its first
 * argument is the folder of the config, the second the file of the {@link SetClock}.
 */
final class ClockedRun {

  private static final int COULD_NOT_START = 3;

  private ClockedRun() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path config = Path.of(arguments[0]);
    Environment environment = Environment.ofProcess();
    Node node = new Node(config, environment, new SetClock(Path.of(arguments[1])), System.out);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node)));
    try {
      node.serve(StartConfig.read(config, environment));
    } catch (CannotStartException | ConfigBrokenException e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(COULD_NOT_START);
    }
  }

  /** A process that a signal ends would report the signal. */
  private static void end(Node node) {
    node.close();
    Runtime.getRuntime().halt(0);
  }
}
