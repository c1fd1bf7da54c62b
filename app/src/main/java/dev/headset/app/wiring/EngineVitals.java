package dev.headset.app.wiring;

import dev.headset.app.health.Vitals;
import dev.headset.store.Store;
import dev.headset.store.StoreException;

/** Asks the store whether it answers. */
final class EngineVitals implements Vitals {

  private final Store store;
  private volatile boolean serving;

  EngineVitals(Store store) {
    this.store = store;
  }

  void serving(boolean now) {
    serving = now;
  }

  @Override
  public boolean alive() {
    try {
      return store.read(tables -> tables.cases().open().size() >= 0);
    } catch (StoreException e) {
      return false;
    }
  }

  @Override
  public boolean ready() {
    return serving && alive();
  }
}
