package dev.headset.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The clock jumps forward, back behind the right time, and to it, under processes that run. */
final class ClockTrouble implements Trouble {

  private static final Duration JUMP = Duration.ofMinutes(10);

  private final Nodes nodes;
  private final Path config;
  private final Path file;

  /**
   * All clocks are right.
   *
   * @param file sets them
   */
  ClockTrouble(Nodes nodes, Path config, Path file) {
    this.nodes = nodes;
    this.config = config;
    this.file = file;
  }

  @Override
  public String name() {
    return "clock: 10 minutes ahead, then behind";
  }

  @Override
  public void happen(Duration time) throws Exception {
    SetClock clock = new SetClock(file);
    nodes.become(command());
    try {
      for (Duration ahead : List.of(JUMP, JUMP.negated())) {
        nodes.awaitServing();
        clock.set(ahead);
        Thread.sleep(time.toMillis());
      }
    } finally {
      clock.set(Duration.ZERO);
      nodes.becomeThemselves();
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(nodes.javaOptions());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ClockedRun.class.getName());
    command.addAll(List.of(config.toString(), file.toString()));
    return command;
  }
}
