package dev.headset.app.wiring;

import dev.headset.config.Secret;
import dev.headset.config.StoreSettings;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreInUseException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import java.util.Optional;

/** Opens stores, telling in a sentence where it can't. */
public final class Stores {

  private Stores() {}

  /** Where the operator's files say that the store is. */
  public static StoreAddress address(StoreSettings settings) {
    return new StoreAddress(
        settings.url(), settings.user(), settings.password().map(Secret::reveal));
  }

  /** The store, for this process alone to write. */
  public static JdbcStore open(StoreAddress address) throws CannotStartException {
    return opened(() -> JdbcStore.open(address));
  }

  /** The store, for this process alone to write; empty while another process has it. */
  public static Optional<JdbcStore> openUnlessInUse(StoreAddress address)
      throws CannotStartException {
    return opened(
        () -> {
          try {
            return Optional.of(JdbcStore.open(address));
          } catch (StoreInUseException e) {
            return Optional.empty();
          }
        });
  }

  /** The store, to leave requests to the process that has it. */
  public static JdbcStore openBeside(StoreAddress address) throws CannotStartException {
    return opened(() -> JdbcStore.openBeside(address));
  }

  /** The store, to read beside the process that has it. */
  public static JdbcStore openForReading(StoreAddress address) throws CannotStartException {
    return opened(() -> JdbcStore.openForReading(address));
  }

  /** What people sent. */
  public static FileStore files(Store store) throws CannotStartException {
    return opened(store::files);
  }

  private interface Opening<T> {
    T open() throws StoreUnavailableException;
  }

  private static <T> T opened(Opening<T> opening) throws CannotStartException {
    try {
      return opening.open();
    } catch (StoreUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }
}
