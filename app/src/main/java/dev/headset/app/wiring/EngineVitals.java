package dev.headset.app.wiring;

import dev.headset.app.health.Vitals;
import dev.headset.engine.Engine;
import dev.headset.store.Store;
import dev.headset.store.StoreException;

/** Asks the engine whether it decides, and the store whether it answers. */
final class EngineVitals implements Vitals {

  private final Engine engine;
  private final Store store;
  private volatile boolean serving;

  EngineVitals(Engine engine, Store store) {
    this.engine = engine;
    this.store = store;
  }

  void serving(boolean now) {
    serving = now;
  }

  @Override
  public boolean alive() {
    try {
      store.read(tables -> tables.cases().open());
      return engine.alive();
    } catch (StoreException e) {
      return false;
    }
  }

  @Override
  public boolean ready() {
    return serving && alive();
  }
}
