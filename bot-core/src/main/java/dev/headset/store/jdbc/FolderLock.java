package dev.headset.store.jdbc;

import dev.headset.store.StoreInUseException;
import dev.headset.store.StoreUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;

/**
 * Keeps a second process out of a data folder. The operating system lets go of it when the process
 * dies, however it dies.
 */
final class FolderLock implements Hold {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) throws StoreUnavailableException {
    Path file = folder.resolve("headset.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        throw new StoreInUseException(
            "The data folder " + folder + " is in use by another Headset; stop that one first.");
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new StoreUnavailableException("The data folder " + folder + " can't be written to.", e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** The operating system takes it from nobody who lives. */
  @Override
  public boolean held() {
    return true;
  }

  @Override
  public boolean lost() {
    return false;
  }

  @Override
  public void check(Handle handle) {}

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
