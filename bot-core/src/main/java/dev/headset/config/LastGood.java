package dev.headset.config;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of the files as they last were without a mistake, beside the store: a bot that is started
 * while somebody is in the midst of an edit serves as it did before. The copy is readable for its
 * owner alone, since {@code headset.yaml} may hold secrets.
 */
public final class LastGood {

  private static final String NAME = "last-good-config";
  private static final String SQLITE = "jdbc:sqlite:";
  private static final Pattern STORE =
      Pattern.compile("(?m)^[^#\\n]*?" + SQLITE + "([^\"'\\s,}$#]+)");

  private final Path folder;

  private LastGood(Path data) {
    this.folder = data.resolve(NAME);
  }

  /** Kept in the folder of the data. */
  public static LastGood in(Path data) {
    return new LastGood(data);
  }

  /**
   * Kept where the store of broken files stands, as far as that can be read from them: their first
   * address of a SQLite database, else the folder {@code data}.
   */
  public static LastGood of(ConfigSnapshot broken) {
    return new LastGood(data(broken).orElse(Path.of("data")));
  }

  private static Optional<Path> data(ConfigSnapshot broken) {
    if (!(broken.file(ConfigSnapshot.HEADSET) instanceof ConfigSnapshot.Content.Bytes bytes)) {
      return Optional.empty();
    }
    Matcher store = STORE.matcher(new String(bytes.copy(), StandardCharsets.UTF_8));
    try {
      return store.find()
          ? Optional.ofNullable(Path.of(store.group(1)).toAbsolutePath().getParent())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a copy in place of the one before.
   *
   * @throws UncheckedIOException where it can't be written; the one before stays
   */
  public void keep(ConfigSnapshot good) {
    Path coming = folder.resolveSibling(NAME + ".new");
    Path going = folder.resolveSibling(NAME + ".old");
    try {
      Files.createDirectories(folder.getParent());
      remove(coming);
      make(coming);
      make(coming.resolve(ConfigSnapshot.TEXTS));
      good.forEach((name, bytes) -> write(coming.resolve(name), bytes));
      remove(going);
      if (Files.exists(folder)) {
        Files.move(folder, going, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(coming, folder, StandardCopyOption.ATOMIC_MOVE);
      remove(going);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The copy, to be read in place of the files.
   *
   * @param folder theirs
   */
  public Optional<ConfigSnapshot> find(Path folder) {
    return place().map(stored -> ConfigSnapshot.at(stored, folder));
  }

  /** Where the copy is, and when it was made; empty where there is none. */
  public Optional<String> inWords() {
    return place()
        .flatMap(
            stored -> {
              try {
                Instant made = Files.getLastModifiedTime(stored).toInstant();
                return Optional.of(stored + ", of " + made);
              } catch (IOException e) {
                return Optional.of(stored.toString());
              }
            });
  }

  /** A crash between two moves leaves the one before aside. */
  private Optional<Path> place() {
    return Stream.of(folder, folder.resolveSibling(NAME + ".old"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static void make(Path directory) throws IOException {
    Files.createDirectory(directory);
    protect(directory, "rwx------");
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createFile(file);
      protect(file, "rw-------");
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void protect(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private static void remove(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
