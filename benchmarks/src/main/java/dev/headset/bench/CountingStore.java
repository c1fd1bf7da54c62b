package dev.headset.bench;

import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.Tables;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A store that counts its commits. */
final class CountingStore implements Store {

  private final Store store;
  private final AtomicLong commits = new AtomicLong();

  CountingStore(Store store) {
    this.store = store;
  }

  long commits() {
    return commits.get();
  }

  @Override
  public <T> T write(Function<Tables, T> work) {
    T outcome = store.write(work);
    commits.incrementAndGet();
    return outcome;
  }

  @Override
  public <T> T read(Function<Tables, T> work) {
    return store.read(work);
  }

  @Override
  public FileStore files() throws StoreUnavailableException {
    return store.files();
  }

  @Override
  public String id() {
    return store.id();
  }

  @Override
  public void close() {
    store.close();
  }
}
