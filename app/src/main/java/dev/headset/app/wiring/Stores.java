package dev.headset.app.wiring;

import dev.headset.store.FolderFileStore;
import dev.headset.store.StoreInUseException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import java.nio.file.Path;
import java.util.Optional;

/** Opens stores, telling in a sentence where it can't. */
public final class Stores {

  private Stores() {}

  /** The store, for this process alone to write. */
  public static JdbcStore open(String url) throws CannotStartException {
    try {
      return JdbcStore.open(url);
    } catch (StoreUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  /** The store, for this process alone to write; empty while another process has it. */
  public static Optional<JdbcStore> openUnlessInUse(String url) throws CannotStartException {
    try {
      return Optional.of(JdbcStore.open(url));
    } catch (StoreInUseException e) {
      return Optional.empty();
    } catch (StoreUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  /** The store, to leave requests to the process that has it. */
  public static JdbcStore openBeside(String url) throws CannotStartException {
    try {
      return JdbcStore.openBeside(url);
    } catch (StoreUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  /** The store, to read beside the process that has it. */
  public static JdbcStore openForReading(String url) throws CannotStartException {
    try {
      return JdbcStore.openForReading(url);
    } catch (StoreUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  /** The files beside the store. */
  public static FolderFileStore files(Path folder) throws CannotStartException {
    try {
      return FolderFileStore.open(folder);
    } catch (StoreUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }
}
