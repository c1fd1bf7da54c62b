package dev.headset.app.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The demo in a process of its own, which can be killed and started again on the same data. */
final class DemoProcess implements AutoCloseable {

  static final String TOKEN = "proof-token";

  private static final long READY_SECONDS = 60;
  private static final long LOOK_MILLIS = 250;
  private static final int TAIL_CHARS = 4_000;

  private final Path data;
  private final Path log;
  private final Path classes;
  private final int port;
  private Optional<Process> process = Optional.empty();
  private boolean ready;
  private boolean killed;

  DemoProcess(Path folder) throws IOException {
    this.data = folder.resolve("data");
    this.log = folder.resolve("demo.log");
    this.classes = folder.resolve("classes.jsa");
    this.port = freePort();
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return data;
  }

  /** Starts a new process; returns at once. */
  synchronized void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .directory(repository().toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("HEADSET_CONSOLE_TOKEN", TOKEN);
    Process started = builder.start();
    killed = false;
    process = Optional.of(started);
    Thread watcher = new Thread(() -> watch(started), "demo-stdout");
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Waits until it serves. */
  synchronized void awaitReady() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
    while (!ready) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0 || endedByItself()) {
        throw new AssertionError("the demo did not become ready; it said: " + said());
      }
      wait(Math.min(left, LOOK_MILLIS));
    }
  }

  /** Lets time pass; fails where the process ends by itself meanwhile. */
  void stayUp(long millis) throws InterruptedException {
    Process current = current();
    if (current.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new AssertionError(
          "the demo ended by itself with code " + current.exitValue() + "; it said: " + said());
    }
  }

  /** Lets time pass, unless the process ends before. */
  void pause(long millis) throws InterruptedException {
    current().waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Kills it with SIGKILL, and waits until it is no more. */
  void kill() throws InterruptedException {
    Process current;
    synchronized (this) {
      current = current();
      ready = false;
      killed = true;
      current.destroyForcibly();
    }
    current.waitFor();
  }

  /** Stops it with SIGTERM; returns its exit code. */
  int stop() throws InterruptedException {
    Process current;
    synchronized (this) {
      current = current();
      ready = false;
      killed = true;
      current.destroy();
    }
    return current.waitFor();
  }

  /** The end of what it wrote to stderr. */
  String said() {
    try {
      String all = Files.exists(log) ? Files.readString(log) : "";
      return all.substring(Math.max(0, all.length() - TAIL_CHARS));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public synchronized void close() {
    process.ifPresent(Process::destroyForcibly);
  }

  /**
   * The first process that ends well notes the classes of a start, so that later ones are quick.
   */
  private List<String> command() {
    String noted = Files.exists(classes) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xss512k",
        "-Xmx256m",
        noted + classes,
        "-Xlog:disable",
        "-cp",
        classPath(),
        "dev.headset.app.Main",
        "demo",
        "--port",
        String.valueOf(port),
        "--data",
        data.toString());
  }

  /** That of the tests, without the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A process that was killed is left alone: it is about to be started anew. */
  private boolean endedByItself() {
    return !killed && process.filter(Process::isAlive).isEmpty();
  }

  private synchronized Process current() {
    return process.orElseThrow(() -> new IllegalStateException("the demo was never started"));
  }

  private void watch(Process started) {
    try (BufferedReader out = started.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("Headset is ready")) {
          nowReady(started);
        }
      }
    } catch (IOException killed) {
      // Its end of the pipe broke with it.
    }
  }

  private synchronized void nowReady(Process started) {
    if (process.filter(started::equals).isPresent() && started.isAlive()) {
      ready = true;
      notifyAll();
    }
  }

  /** Where the sample config stands: tests run in a module's folder. */
  private static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("config/topics.yaml"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("no folder above this one holds config/topics.yaml");
      }
    }
    return here;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
