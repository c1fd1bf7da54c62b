package dev.headset.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Headset as a person starts it, by {@code ./headset}, on a data folder of its own. */
final class HeadsetProcess implements AutoCloseable {

  static final String TOKEN = "benchmark-token";

  private static final String READY = "Headset is ready";
  private static final String WHERE = ": ";
  private static final long BYTES_PER_KB = 1024;

  private final Process process;
  private final String announced;
  private final long startNanos;

  private HeadsetProcess(Process process, String announced, long startNanos) {
    this.process = process;
    this.announced = announced;
    this.startNanos = startNanos;
  }

  /** Starts the demo; returns once it is ready. */
  static HeadsetProcess demo(Path data) throws IOException {
    return start("demo", "--port", "0", "--data", data.toString());
  }

  /** Starts a run; returns once it serves every platform that the config names. */
  static HeadsetProcess run(Path config) throws IOException {
    HeadsetProcess started = start("run", "--config", config.toString());
    if (!started.announced.equals(READY)) {
      started.close();
      throw new IOException("the run serves less than it should: " + started.announced);
    }
    return started;
  }

  private static HeadsetProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("./headset"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("HEADSET_CONSOLE_TOKEN", TOKEN);
    long began = System.nanoTime();
    Process process = builder.start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return new HeadsetProcess(process, line, System.nanoTime() - began);
      }
    }
    throw new IOException("Headset ended before it was ready");
  }

  /** Where the demo's page is. */
  URI page() {
    return URI.create(announced.substring(READY.length() + WHERE.length()).strip());
  }

  long startNanos() {
    return startNanos;
  }

  /** What it was started with, the Java program first; empty where the system does not tell. */
  List<String> commandLine() {
    ProcessHandle.Info info = process.info();
    List<String> all = new ArrayList<>();
    info.command().ifPresent(all::add);
    info.arguments().map(List::of).ifPresent(all::addAll);
    return all;
  }

  /** Lets time pass. */
  void leaveAlone(long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("Headset ended by itself");
    }
  }

  /** Its resident memory; empty where the system does not tell it in {@code /proc}. */
  OptionalLong residentBytes() {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KB)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
