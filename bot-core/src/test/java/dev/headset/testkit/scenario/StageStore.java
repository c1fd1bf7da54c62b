package dev.headset.testkit.scenario;

import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import java.nio.file.Path;

/** Opens the store of a stage. */
@FunctionalInterface
public interface StageStore {

  /** In a file in the stage's folder. */
  StageStore SQLITE = FreshStore::open;

  /** The store of the stage with this folder: fresh the first time, and the same from then on. */
  JdbcStore open(Path folder) throws StoreUnavailableException;
}
