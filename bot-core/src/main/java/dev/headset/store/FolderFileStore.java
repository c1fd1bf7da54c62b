package dev.headset.store;

import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files in a folder, each under the SHA-256 of its bytes, so that the same file is kept once. A
 * file appears whole and durable, or not at all.
 */
public final class FolderFileStore implements FileStore {

  private static final String UNFINISHED = ".unfinished";
  private static final int BUFFER_BYTES = 16_384;

  private final Path folder;

  private FolderFileStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the folder, making it where there is none, and clears away what an earlier process left
   * unfinished.
   *
   * @throws StoreUnavailableException where it can't be made or read
   */
  public static FolderFileStore open(Path folder) throws StoreUnavailableException {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(FolderFileStore::isUnfinished).toList()) {
          Files.deleteIfExists(file);
        }
      }
      return new FolderFileStore(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new StoreUnavailableException(
          "the folder for files, " + folder + ", can't be used: " + e.getMessage(), e);
    }
  }

  /** The same folder, to read beside the process that has it; makes and clears away nothing. */
  public static FolderFileStore beside(Path folder) {
    return new FolderFileStore(folder);
  }

  @Override
  public Kept keep(InputStream bytes, long maxBytes) throws IOException {
    Path unfinished = Files.createTempFile(folder, "file-", UNFINISHED);
    try {
      MessageDigest digest = Sha256.begin();
      long size = copy(bytes, unfinished, digest, maxBytes);
      String name = HexFormat.of().formatHex(digest.digest());
      Files.move(
          unfinished,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      syncFolder();
      return new Kept(new FileRef(name), size);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  @Override
  public InputStream open(FileRef file) throws IOException {
    return Files.newInputStream(path(file));
  }

  @Override
  public void erase(FileRef file) throws IOException {
    Files.deleteIfExists(path(file));
  }

  /**
   * Copies every file into another folder. One that is erased meanwhile may be left out.
   *
   * @return what was copied, and the names of those whose bytes are not what they were
   * @throws IOException where one can't be read or written
   */
  public Copied copyTo(FolderFileStore other) throws IOException {
    int files = 0;
    long bytes = 0;
    List<String> damaged = new ArrayList<>();
    for (FileRef file : all()) {
      try (InputStream in = open(file)) {
        Kept kept = other.keep(in, Long.MAX_VALUE);
        files++;
        bytes += kept.bytes();
        if (!kept.file().equals(file)) {
          damaged.add(file.sha256());
        }
      } catch (NoSuchFileException erased) {
        // By forget or keep_days, since the list was made.
      }
    }
    return new Copied(files, bytes, damaged);
  }

  /**
   * What was copied.
   *
   * @param damaged the names of files that do not hold what was once kept
   */
  public record Copied(int files, long bytes, List<String> damaged) {

    /** Copies the list. */
    public Copied {
      damaged = List.copyOf(damaged);
    }
  }

  @Override
  public List<FileRef> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(FolderFileStore::isName)
          .sorted()
          .map(FileRef::new)
          .toList();
    }
  }

  private Path path(FileRef file) throws NoSuchFileException {
    if (!isName(file.sha256())) {
      throw new NoSuchFileException("not the name of a kept file");
    }
    return folder.resolve(file.sha256());
  }

  private static long copy(InputStream from, Path to, MessageDigest digest, long maxBytes)
      throws IOException {
    long size = 0;
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        size += read;
        if (size > maxBytes) {
          throw new FileTooLargeException(maxBytes);
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
      channel.force(true);
    }
    return size;
  }

  /** The new name is durable only once its folder is. */
  private void syncFolder() throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static boolean isName(String name) {
    return name.length() == 64
        && name.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private static boolean isUnfinished(Path file) {
    return file.getFileName().toString().endsWith(UNFINISHED);
  }
}
