package dev.headset.app.backup;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.Stores;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.store.jdbc.StoreCopy;
import java.io.IOException;
import java.util.List;

/** Copies everything that a stopped bot keeps into a store that is empty. */
public final class Migration {

  private Migration() {}

  /**
   * What was copied, and is the same in both.
   *
   * @param checksum of all rows, in whatever order
   */
  public record Table(String name, long rows, long checksum) {}

  /** All that was copied. */
  public record Report(int files, List<Table> tables) {

    /** Copies the list. */
    public Report {
      tables = List.copyOf(tables);
    }
  }

  /**
   * Copies it. Where that fails, no row is copied, and the old store is as it was.
   *
   * @throws CannotStartException where there is no such store, a bot has one of them, or one is out
   *     of reach
   * @throws BackupFailedException where the other is not empty
   */
  public static Report make(StoreAddress from, StoreAddress to)
      throws CannotStartException, BackupFailedException {
    // Opening it to write would make one that is not there.
    Stores.openForReading(from).close();
    // Both locks keep a bot from starting meanwhile.
    try (JdbcStore source = Stores.open(from);
        JdbcStore copy = Stores.open(to)) {
      if (!StoreCopy.isEmpty(copy)) {
        throw new BackupFailedException(
            to.shown() + " is not empty: nothing was copied, lest two bots' data be mixed");
      }
      // Files first: rows in the copy are a sign that all is there.
      int files = StoreCopy.files(source, copy);
      return new Report(
          files,
          StoreCopy.rows(source, copy).stream()
              .map(each -> new Table(each.table(), each.rows(), each.checksum()))
              .toList());
    } catch (StoreException | StoreUnavailableException | IOException e) {
      throw new CannotStartException("it could not be copied: " + e.getMessage(), e);
    }
  }
}
