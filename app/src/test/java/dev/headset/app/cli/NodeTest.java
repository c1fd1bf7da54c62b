package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.wiring.Node;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.Environment;
import dev.headset.store.StoreException;
import dev.headset.testkit.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node whose database goes away while it begins to serve. */
final class NodeTest {

  private static final String NODE = "node";

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void itStandsByAndTakesOverOnceItCan() throws Exception {
    Path config = Sample.copyWithStore(folder, TestPostgres.fresh());
    Path file = config.resolve("headset.yaml");
    Files.writeString(file, Files.readString(file).replace("port: 8420", "port: 0"));
    Environment environment = Environment.of(Map.of());
    FailingOnce clock = new FailingOnce();
    Node node =
        new Node(
            config, environment, clock, new PrintStream(printed, true, StandardCharsets.UTF_8));
    ExecutorService process = Executors.newSingleThreadExecutor(work -> new Thread(work, NODE));
    try {
      Future<?> serving =
          process.submit(
              () -> {
                node.serve(StartConfig.read(config, environment));
                return null;
              });
      Awaitility.await()
          .atMost(30, TimeUnit.SECONDS)
          .until(() -> text().contains("Headset takes over.") || serving.isDone());
      node.close();
      serving.get(30, TimeUnit.SECONDS);
    } finally {
      process.shutdownNow();
    }
    assertTrue(clock.failed.get());
    assertTrue(text().contains("Headset takes over."), text());
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** Stands for whatever a start reads from the store just then. */
  private static final class FailingOnce extends Clock {

    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public Instant instant() {
      boolean starting = Thread.currentThread().getName().equals(NODE);
      if (starting && failed.compareAndSet(false, true)) {
        throw new StoreException("the store is out of reach", new IllegalStateException());
      }
      return Instant.now();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
