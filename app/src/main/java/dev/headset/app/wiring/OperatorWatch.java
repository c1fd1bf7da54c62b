package dev.headset.app.wiring;

import dev.headset.conversation.OperatorNews;
import dev.headset.engine.Engine;
import dev.headset.platform.Adapter;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second at what operators are to be told of, and has them told. */
final class OperatorWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OperatorWatch.class);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Engine engine;
  private final Store store;
  private final LiveConfig live;
  private final Supplier<List<Adapter>> adapters;
  private final Clock clock;
  private final PlatformNews platforms = new PlatformNews();
  private final Set<String> known = new HashSet<>();
  private Optional<LocalDate> toldOf = Optional.empty();
  private Optional<Beat> beat = Optional.empty();

  OperatorWatch(
      Engine engine, Store store, LiveConfig live, Supplier<List<Adapter>> adapters, Clock clock) {
    this.engine = engine;
    this.store = store;
    this.live = live;
    this.adapters = adapters;
    this.clock = clock;
  }

  /** Looks from now on. */
  OperatorWatch start() {
    beat = Optional.of(new Beat("headset-operators", LOOK, this::lookQuietly));
    return this;
  }

  private void lookQuietly() {
    try {
      lookAtPlatforms();
      lookAtTheDay();
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

  /** The store keeps which day was told of last, so that a restart does not tell it again. */
  void lookAtTheDay() {
    ZoneId zone = live.playbook().desk().zone();
    Instant now = clock.instant();
    Optional<LocalDate> due =
        live.config().dailySummary().flatMap(at -> DayNews.due(now, at, zone));
    if (due.isEmpty() || due.equals(toldOf)) {
      return;
    }
    OperatorNews.Day day = store.read(tables -> DayNews.of(tables, now.minus(DAY)));
    try {
      if (!DayNews.isEmpty(day)) {
        engine.tellOnce("day/" + due.get(), day);
      }
      toldOf = due;
    } catch (InboxUnavailableException storeAway) {
      LOG.debug("The day is told once the store can be written to", storeAway);
    }
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
    beat.ifPresent(Beat::close);
  }
}
