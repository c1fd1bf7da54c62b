package dev.headset.app.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The bot in a process of its own, which can be killed and started again on the same data. */
public class BotProcess implements AutoCloseable {

  private static final long READY_SECONDS = 60;
  private static final long LOOK_MILLIS = 250;
  private static final int TAIL_CHARS = 4_000;

  private final Path log;
  private final Path classes;
  private final List<String> arguments;
  private final Map<String, String> variables;
  private final boolean notesClasses;
  private final List<String> printed = new CopyOnWriteArrayList<>();
  private Optional<Process> process = Optional.empty();
  private boolean ready;
  private boolean killed;

  /**
   * Nothing runs yet.
   *
   * @param folder where its log stands
   * @param arguments the command and what stands behind it
   * @param variables of its environment
   */
  public BotProcess(Path folder, List<String> arguments, Map<String, String> variables) {
    this(folder, arguments, variables, true);
  }

  /**
   * Nothing runs yet.
   *
   * @param notesClasses whether the first end may take some seconds, so that later starts are quick
   */
  public BotProcess(
      Path folder, List<String> arguments, Map<String, String> variables, boolean notesClasses) {
    this.notesClasses = notesClasses;
    this.log = folder.resolve("bot.log");
    this.classes = folder.resolve("classes.jsa");
    this.arguments = List.copyOf(arguments);
    this.variables = Map.copyOf(variables);
  }

  /** Starts a new process; returns at once. */
  public synchronized void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .directory(repository().toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(variables);
    Process started = builder.start();
    killed = false;
    process = Optional.of(started);
    Thread watcher = new Thread(() -> watch(started), "bot-stdout");
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Waits until it serves. */
  public synchronized void awaitReady() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
    while (!ready) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0 || endedByItself()) {
        throw new AssertionError("the bot did not become ready; it said: " + said());
      }
      wait(Math.min(left, LOOK_MILLIS));
    }
  }

  /** Lets time pass; fails where the process ends by itself meanwhile. */
  public void stayUp(long millis) throws InterruptedException {
    Process current = current();
    if (current.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new AssertionError(
          "the bot ended by itself with code " + current.exitValue() + "; it said: " + said());
    }
  }

  /** Lets time pass, unless the process ends before. */
  public void pause(long millis) throws InterruptedException {
    current().waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Kills it with SIGKILL, and waits until it is no more. */
  public void kill() throws InterruptedException {
    Process current;
    synchronized (this) {
      current = current();
      ready = false;
      killed = true;
      current.destroyForcibly();
    }
    current.waitFor();
  }

  /**
   * Sends it a signal that it lives through.
   *
   * @param name such as {@code STOP}
   */
  public void signal(String name) throws IOException, InterruptedException {
    long pid = current().pid();
    int code = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
    if (code != 0) {
      throw new IOException("the signal " + name + " could not be sent to " + pid);
    }
  }

  /** Stops it with SIGTERM; returns its exit code. */
  public int stop() throws InterruptedException {
    Process current;
    synchronized (this) {
      current = current();
      ready = false;
      killed = true;
      current.destroy();
    }
    return current.waitFor();
  }

  /** The lines that it wrote to stdout, over all its processes. */
  public List<String> printed() {
    return List.copyOf(printed);
  }

  /** The end of what it wrote to stderr. */
  public String said() {
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (notesClasses) {
      command.add(noted + classes);
    }
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-Xmx256m",
            "-Xlog:disable",
            "-cp",
            classPath(),
            "dev.headset.app.Main"));
    command.addAll(arguments);
    return command;
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
    return process.orElseThrow(() -> new IllegalStateException("the bot was never started"));
  }

  private void watch(Process started) {
    try (BufferedReader out = started.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        printed.add(line);
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
  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("config/topics.yaml"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("no folder above this one holds config/topics.yaml");
      }
    }
    return here;
  }
}
