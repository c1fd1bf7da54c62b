package dev.headset.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** All processes of the bot, of which one serves. */
final class Nodes implements AutoCloseable {

  private static final Duration SERVING_WITHIN = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(100);

  private final List<BotNode> all = new ArrayList<>();
  private final List<String> command;
  private final String javaOptions;

  /**
   * None runs yet.
   *
   * @param javaOptions more options for the Java machine, with spaces between
   */
  Nodes(int count, Install install, Path config, Path logs, String javaOptions) {
    Map<String, String> environment = Map.of("HEADSET_JAVA_OPTS", javaOptions);
    this.javaOptions = javaOptions;
    this.command = List.of(install.script().toString(), "run", "--config", config.toString());
    for (int i = 1; i <= count; i++) {
      String name = "node-" + i;
      all.add(new BotNode(name, command, environment, logs.resolve(name + ".log")));
    }
  }

  void start() throws IOException {
    // Who ends the bench ends what it started.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    for (BotNode node : all) {
      node.start();
    }
  }

  /** Ends all of them in good order, and starts them by another command. */
  void become(List<String> another) throws IOException, InterruptedException {
    for (BotNode node : all) {
      node.restart(another);
    }
  }

  /** Ends all of them in good order, and starts them by their own command again. */
  void becomeThemselves() throws IOException, InterruptedException {
    become(command);
  }

  /** Waits until one serves, which may take a minute while things go wrong. */
  void awaitServing() throws InterruptedException {
    Waiting.until(SERVING_WITHIN, LOOK, () -> serving().isPresent());
  }

  /** More options for the Java machine. */
  List<String> javaOptions() {
    return List.of(javaOptions.split(" ", -1));
  }

  /** The one that serves now, if any does. */
  Optional<BotNode> serving() {
    return all.stream().filter(BotNode::serves).findFirst();
  }

  /** Whether it has the store, and no other has taken that from it. */
  boolean isHolder(BotNode node) {
    return node.holds() && all.stream().filter(BotNode::holds).count() == 1;
  }

  /** Mostly the one that serves, and now and then any other. */
  BotNode pick(Random random) {
    return random.nextInt(4) == 0 ? any(random) : serving().orElseGet(() -> any(random));
  }

  private BotNode any(Random random) {
    return all.get(random.nextInt(all.size()));
  }

  List<BotNode> all() {
    return List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  /** How often a node took over from another. */
  int takeovers() {
    return all.stream().mapToInt(BotNode::takeovers).sum();
  }

  /** How often one could not start since what it needs was away. */
  int failedStarts() {
    return all.stream().mapToInt(BotNode::failedStarts).sum();
  }

  /** Ends that nobody had brought about. */
  List<String> ownEnds() {
    return all.stream().flatMap(node -> node.ownEnds().stream()).toList();
  }

  @Override
  public void close() {
    all.forEach(BotNode::close);
  }
}
