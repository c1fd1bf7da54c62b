package dev.headset.app.backup;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.Stores;
import dev.headset.config.ConfigSnapshot;
import dev.headset.store.FolderFileStore;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A copy of the store, the files that people sent and the operator's files, made while the bot runs
 * and readable for its owner alone.
 *
 * <p>The store is copied as it is at one moment, and the files after it: what it names was there
 * before it was named. Under its final name a copy is whole and was checked, or is not there.
 */
public final class Backup {

  private static final String UNFINISHED = ".unfinished";
  private static final String SQLITE = "jdbc:sqlite:";

  private Backup() {}

  /**
   * What a copy holds.
   *
   * @param lines of all transcripts
   * @param damaged files that were no longer what they were when they were kept; the copy has them
   *     as they are
   */
  public record Report(
      long conversations, long cases, long lines, int files, List<String> damaged) {

    /** Copies the list. */
    public Report {
      damaged = List.copyOf(damaged);
    }
  }

  /**
   * Makes one.
   *
   * @param store which is a file: a server has means of its own
   * @param config where the operator's files are to be in it too
   * @param folder one that is not there yet
   * @throws CannotStartException where there is no such store, or it can't be opened
   * @throws BackupFailedException where the copy can't be made, or is not whole
   */
  public static Report make(StoreAddress store, Optional<Path> config, Path folder)
      throws CannotStartException, BackupFailedException {
    if (store.file().isEmpty()) {
      throw new BackupFailedException(
          "a store in PostgreSQL is backed up by PostgreSQL's own means, such as pg_dump");
    }
    Path unfinished = folder.resolveSibling(folder.getFileName() + UNFINISHED);
    if (Files.exists(folder) || Files.exists(unfinished)) {
      throw new BackupFailedException(
          (Files.exists(folder) ? folder : unfinished) + " is there already; name a new folder");
    }
    try {
      Private.makeFolder(unfinished);
      Report report = copy(store, Private.makeFolder(unfinished.resolve("data")));
      if (config.isPresent()) {
        copyConfig(config.get(), Private.makeFolder(unfinished.resolve("config")));
      }
      Private.sync(unfinished);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      return report;
    } catch (IOException | UncheckedIOException | StoreException | StoreUnavailableException e) {
      throw new BackupFailedException("the backup could not be made: " + e.getMessage(), e);
    } finally {
      Private.remove(unfinished);
    }
  }

  private static Report copy(StoreAddress address, Path data)
      throws IOException, CannotStartException, StoreUnavailableException, BackupFailedException {
    Path database;
    Path copy;
    try (JdbcStore store = Stores.openForReading(address)) {
      database = address.file().orElseThrow();
      copy = Private.makeFile(data.resolve(database.getFileName().toString()));
      store.copyTo(copy);
    }
    Private.sync(copy);
    FolderFileStore.Copied files =
        FolderFileStore.beside(database.resolveSibling("files"))
            .copyTo(FolderFileStore.open(Private.makeFolder(data.resolve("files"))));
    try (JdbcStore copied = Stores.openForReading(StoreAddress.of(SQLITE + copy))) {
      List<String> damage = copied.damage();
      if (!damage.isEmpty()) {
        throw new BackupFailedException("the copy of the store is not whole: " + damage.get(0));
      }
      JdbcStore.Contents held = copied.contents();
      return new Report(
          held.conversations(), held.cases(), held.lines(), files.files(), files.damaged());
    }
  }

  private static void copyConfig(Path from, Path to) throws IOException {
    Private.makeFolder(to.resolve("texts"));
    ConfigSnapshot.of(from)
        .forEach(
            (name, bytes) -> {
              try {
                Files.write(Private.makeFile(to.resolve(name)), bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
