package dev.headset.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An {@link Echo}, started with the very options that Headset was started with. */
final class EchoProcess implements AutoCloseable {

  private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

  private final Process process;

  private EchoProcess(Process process) {
    this.process = process;
  }

  /** Starts it; returns once it serves. */
  static EchoProcess start(Platform platform, HeadsetProcess like) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options(like));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Echo.class.getName()));
    command.addAll(platform.echo());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(Echo.READY)) {
        return new EchoProcess(process);
      }
    }
    throw new IOException("the echo ended before it was ready");
  }

  /** All but the archive of classes, which fits no other program; it matters to the start alone. */
  private static List<String> options(HeadsetProcess of) {
    return of.commandLine().stream()
        .skip(1)
        .takeWhile(word -> word.startsWith("-") && !word.equals("-jar"))
        .filter(word -> !word.startsWith("-XX:SharedArchiveFile") && !word.startsWith("-Xlog"))
        .toList();
  }

  /** Lets time pass. */
  void leaveAlone(long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("the echo ended by itself");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
