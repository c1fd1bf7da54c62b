package dev.headset.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * System calls on some files fail in a running process, by help of strace, which is attached and
 * let go again (strace.io, "Syscall tampering").
 *
 * @param calls names of system calls, with commas between
 * @param error what they fail with, such as {@code ENOSPC}
 */
record FailingCalls(
    String name, Nodes nodes, String calls, String error, List<Path> files, Path log)
    implements Trouble {

  private static final String STRACE = "strace";
  private static final long GONE_SECONDS = 10;

  FailingCalls {
    files = List.copyOf(files);
  }

  /** Whether this machine has what it takes. */
  static boolean arePossible() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, STRACE)));
  }

  @Override
  public void happen(Duration time) throws IOException, InterruptedException {
    Optional<Long> pid = nodes.serving().flatMap(BotNode::pid);
    if (pid.isEmpty()) {
      return;
    }
    Process strace = attach(pid.get());
    try {
      Thread.sleep(time.toMillis());
    } finally {
      strace.destroy(); // it lets go of the process, and ends
      if (!strace.waitFor(GONE_SECONDS, TimeUnit.SECONDS)) {
        strace.destroyForcibly();
      }
    }
  }

  private Process attach(long pid) throws IOException {
    List<String> command = new ArrayList<>(List.of(STRACE, "-f", "-q", "-p", "" + pid));
    files.forEach(file -> command.addAll(List.of("-P", file.toString())));
    command.addAll(List.of("-e", "trace=" + calls, "-e", "inject=" + calls + ":error=" + error));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
