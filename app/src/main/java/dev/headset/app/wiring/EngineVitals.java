package dev.headset.app.wiring;

import dev.headset.app.health.Vitals;
import dev.headset.engine.Engine;
import dev.headset.store.Store;
import dev.headset.store.StoreException;
import java.time.Duration;
import java.util.List;

/** Asks the engine whether it decides, and the store whether it answers. */
final class EngineVitals implements Vitals {

  /** A platform that is served is heard of every minute at the least: a poll, a heartbeat. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  private final Engine engine;
  private final Store store;
  private final Platforms platforms;
  private volatile boolean serving;

  EngineVitals(Engine engine, Store store, Platforms platforms) {
    this.engine = engine;
    this.store = store;
    this.platforms = platforms;
  }

  void serving(boolean now) {
    serving = now;
  }

  @Override
  public boolean alive() {
    try {
      store.read(tables -> tables.cases().open());
      return engine.alive() && platforms.heardWithin(LONGEST_SILENCE);
    } catch (StoreException e) {
      return false;
    }
  }

  @Override
  public boolean ready() {
    return serving && platforms.serving() && alive();
  }

  @Override
  public List<String> platforms() {
    return platforms.inWords();
  }
}
