package dev.headset.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One process of Headset, looked after as a service manager does: who ends is started again. Safe
 * for use by several threads.
 */
final class BotNode implements AutoCloseable {

  private static final String READY = "Headset is ready";
  private static final String TAKES_OVER = "Headset takes over";
  private static final String STANDS_BY = "Headset stands by";
  private static final long RESTART_MILLIS = 500;
  private static final int COULD_NOT_START = 3;

  private final String name;
  private final Map<String, String> variables;
  private final Path log;
  private final List<String> ownEnds = new ArrayList<>();
  private List<String> command;
  private Optional<Process> process = Optional.empty();
  private boolean serving;
  private boolean holding;
  private boolean stood;
  private boolean closed;
  private int takeovers;
  private int failedStarts;

  /**
   * Nothing runs yet.
   *
   * @param log where its log stands
   */
  BotNode(String name, List<String> command, Map<String, String> variables, Path log) {
    this.name = name;
    this.command = List.copyOf(command);
    this.variables = Map.copyOf(variables);
    this.log = log;
  }

  String name() {
    return name;
  }

  /** Starts a process; returns at once. */
  synchronized void start() throws IOException {
    if (closed) {
      return;
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(variables);
    Process started = builder.start();
    process = Optional.of(started);
    stood = false;
    Thread watcher = new Thread(() -> watch(started), name + "-stdout");
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Kills it with SIGKILL, waits until it is no more, and starts another after a while. */
  void kill(long downMillis) throws IOException, InterruptedException {
    Optional<Process> killed = abandon();
    if (killed.isPresent()) {
      killed.get().destroyForcibly().waitFor();
    }
    Thread.sleep(downMillis);
    start();
  }

  /**
   * Asks it to end, and starts another by the same command.
   *
   * @return its exit code
   */
  int restart() throws IOException, InterruptedException {
    return restart(command());
  }

  /**
   * Asks it to end, and starts another.
   *
   * @param next the command from now on
   * @return its exit code
   */
  int restart(List<String> next) throws IOException, InterruptedException {
    Optional<Process> ended = abandon();
    synchronized (this) {
      command = List.copyOf(next);
    }
    int code = ended.isPresent() ? end(ended.get()) : 0;
    start();
    return code;
  }

  /** Sends it a signal that it lives through, such as {@code STOP}. */
  void signal(String signal) throws IOException, InterruptedException {
    Optional<Process> now = current();
    if (now.isPresent()) {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(now.get().pid())).start().waitFor();
    }
  }

  /** Its process id; empty while none runs. */
  synchronized Optional<Long> pid() {
    return current().filter(Process::isAlive).map(Process::pid);
  }

  synchronized boolean serves() {
    return serving;
  }

  /** Whether this process has served or stood by, and so is to end well when told to. */
  synchronized boolean hasStood() {
    return stood;
  }

  /** Whether it has the store, as far as it has said; another may have taken it meanwhile. */
  synchronized boolean holds() {
    return holding;
  }

  /** How often it took over from another. */
  synchronized int takeovers() {
    return takeovers;
  }

  /** How often it could not start, since what it needs was away, and was started again. */
  synchronized int failedStarts() {
    return failedStarts;
  }

  /** Ends that nobody had brought about, in words: each is a fault. */
  synchronized List<String> ownEnds() {
    return List.copyOf(ownEnds);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    abandon().ifPresent(Process::destroyForcibly);
  }

  private static int end(Process process) throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  private synchronized List<String> command() {
    return command;
  }

  private synchronized Optional<Process> current() {
    return process;
  }

  /** From now on its end is no surprise. */
  private synchronized Optional<Process> abandon() {
    Optional<Process> abandoned = process;
    process = Optional.empty();
    serving = false;
    holding = false;
    return abandoned;
  }

  private void watch(Process started) {
    try (BufferedReader out = started.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        printed(started, line);
      }
      started.waitFor(10, TimeUnit.SECONDS);
      endedByItself(started);
    } catch (IOException brokenPipe) {
      endedByItself(started);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void printed(Process started, String line) {
    if (process.filter(started::equals).isEmpty()) {
      return;
    }
    if (line.startsWith(READY)) {
      serving = true;
      holding = true;
      stood = true;
    } else if (line.startsWith(TAKES_OVER)) {
      takeovers++;
      holding = true;
    } else if (line.startsWith(STANDS_BY)) {
      serving = false;
      holding = false;
      stood = true;
    }
  }

  private void endedByItself(Process started) {
    synchronized (this) {
      if (process.filter(started::equals).isEmpty()) {
        return;
      }
      serving = false;
      holding = false;
      int code = started.isAlive() ? -1 : started.exitValue();
      if (code == COULD_NOT_START && !stood) {
        failedStarts++;
      } else {
        ownEnds.add(name + " ended by itself with code " + code + " at " + Instant.now());
      }
    }
    startAgain(started);
  }

  private void startAgain(Process ended) {
    try {
      Thread.sleep(RESTART_MILLIS);
      synchronized (this) {
        if (process.filter(ended::equals).isPresent()) {
          start();
        }
      }
    } catch (IOException e) {
      synchronized (this) {
        ownEnds.add(name + " could not be started again: " + e.getMessage());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
