package dev.headset.app.wiring;

import dev.headset.conversation.OperatorNews;
import dev.headset.engine.Engine;
import dev.headset.platform.Adapter;
import dev.headset.platform.InboxUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second at what operators are to be told of, and has them told. */
final class OperatorWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OperatorWatch.class);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Engine engine;
  private final Supplier<List<Adapter>> adapters;
  private final Clock clock;
  private final PlatformNews platforms = new PlatformNews();
  private final Set<String> known = new HashSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "headset-operators");
            made.setDaemon(true);
            return made;
          });

  private OperatorWatch(Engine engine, Supplier<List<Adapter>> adapters, Clock clock) {
    this.engine = engine;
    this.adapters = adapters;
    this.clock = clock;
  }

  static OperatorWatch start(Engine engine, Supplier<List<Adapter>> adapters, Clock clock) {
    OperatorWatch watch = new OperatorWatch(engine, adapters, clock);
    var unused =
        watch.thread.scheduleWithFixedDelay(
            watch::lookQuietly, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  private void lookQuietly() {
    try {
      lookAtPlatforms();
    } catch (RuntimeException e) {
      // Nothing is to end the watch: the next look may go well.
      LOG.error("It could not be looked at what operators should know", e);
    }
  }

  private void lookAtPlatforms() {
    Set<String> on = new HashSet<>();
    for (Adapter each : adapters.get()) {
      String name = Platforms.name(each);
      on.add(name);
      platforms.look(name, each.state(), clock.instant()).ifPresent(this::tell);
    }
    known.stream().filter(name -> !on.contains(name)).forEach(platforms::forget);
    known.clear();
    known.addAll(on);
  }

  private void tell(OperatorNews news) {
    try {
      engine.tell(news);
    } catch (InboxUnavailableException storeAway) {
      LOG.warn("The operators could not be told: {}", storeAway.getMessage());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
