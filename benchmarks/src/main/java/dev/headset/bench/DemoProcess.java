package dev.headset.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** The demo as a person starts it, by {@code ./headset demo}, on a data folder of its own. */
final class DemoProcess implements AutoCloseable {

  static final String TOKEN = "benchmark-token";

  private static final String READY = "Headset is ready: ";
  private static final long BYTES_PER_KB = 1024;

  private final Process process;
  private final URI page;
  private final long startNanos;

  private DemoProcess(Process process, URI page, long startNanos) {
    this.process = process;
    this.page = page;
    this.startNanos = startNanos;
  }

  /** Starts it; returns once it is ready. */
  static DemoProcess start(Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("./headset", "demo", "--port", "0", "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("HEADSET_CONSOLE_TOKEN", TOKEN);
    long began = System.nanoTime();
    Process process = builder.start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        URI page = URI.create(line.substring(READY.length()).strip());
        return new DemoProcess(process, page, System.nanoTime() - began);
      }
    }
    throw new IOException("the demo ended before it was ready");
  }

  URI page() {
    return page;
  }

  long startNanos() {
    return startNanos;
  }

  /** Lets time pass. */
  void leaveAlone(long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("the demo ended by itself");
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
