package dev.headset.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The operator's files as they were at one moment. All that is read of them is read from here, so
 * that an edit that comes while they are being checked can't leave one half old and the other new.
 */
public final class ConfigSnapshot {

  static final String HEADSET = "headset.yaml";
  static final String TEXTS = "texts";

  private static final String[] AT_THE_TOP = {
    HEADSET, "topics.yaml", "phrases.yaml", "snippets.yaml"
  };
  private static final long MAX_BYTES = 16_000_000;

  private final Path folder;
  private final Fingerprint fingerprint;
  private final Map<String, Content> files;

  private ConfigSnapshot(Path folder, Fingerprint fingerprint, Map<String, Content> files) {
    this.folder = folder;
    this.fingerprint = fingerprint;
    this.files = files;
  }

  /** What was found under the name of a file. */
  sealed interface Content {

    /** A file of at most 16 MB. */
    record Bytes(ByteBuffer value) implements Content {
      byte[] copy() {
        byte[] copy = new byte[value.remaining()];
        value.duplicate().get(copy);
        return copy;
      }
    }

    /** There is nothing. */
    record Missing() implements Content {}

    /** What is there can't be used, and why. */
    record Unreadable(String why) implements Content {}
  }

  /**
   * Reads a folder now. What can't be read is among its files as such, and becomes a problem.
   *
   * @param folder as it is to be named in problems
   */
  public static ConfigSnapshot of(Path folder) {
    return at(folder, folder);
  }

  /**
   * Reads files that stand for those of another folder.
   *
   * @param stored where they are
   * @param folder how they are named in problems, and where the files that they take in are
   */
  static ConfigSnapshot at(Path stored, Path folder) {
    Fingerprint fingerprint = Fingerprint.of(folder);
    Map<String, Content> files = new TreeMap<>();
    for (String name : AT_THE_TOP) {
      files.put(name, content(stored.resolve(name)));
    }
    try (DirectoryStream<Path> texts = Files.newDirectoryStream(stored.resolve(TEXTS), "??.yaml")) {
      texts.forEach(file -> files.put(TEXTS + "/" + file.getFileName(), content(file)));
    } catch (IOException | SecurityException e) {
      // Each of them is missing then, and told when it is asked for.
      return new ConfigSnapshot(folder, fingerprint, files);
    }
    return new ConfigSnapshot(folder, fingerprint, files);
  }

  /** How the folder is named in problems; files that are taken in are found from here. */
  public Path folder() {
    return folder;
  }

  /** How the files were before they were read. */
  Fingerprint fingerprint() {
    return fingerprint;
  }

  Content file(String name) {
    return files.getOrDefault(name, new Content.Missing());
  }

  /** Hands over every file that could be read, with its name within the folder. */
  public void forEach(BiConsumer<String, byte[]> each) {
    files.forEach(
        (name, content) -> {
          if (content instanceof Content.Bytes bytes) {
            each.accept(name, bytes.copy());
          }
        });
  }

  private static Content content(Path path) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return new Content.Unreadable("this is not a file");
      }
      if (Files.exists(path) && Files.size(path) > MAX_BYTES) {
        return new Content.Unreadable("this file is over 16 MB");
      }
      return new Content.Bytes(ByteBuffer.wrap(Files.readAllBytes(path)).asReadOnlyBuffer());
    } catch (NoSuchFileException e) {
      return new Content.Missing();
    } catch (IOException | SecurityException e) {
      return new Content.Unreadable("this file can't be read: " + reason(e));
    }
  }

  private static String reason(Exception failure) {
    return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
  }
}
