package dev.headset.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Keeps the bytes of files that people send, by content. Safe for use by several threads. */
public interface FileStore {

  /**
   * Keeps a file; returns when it is durable. Reads at most {@code maxBytes}.
   *
   * @throws FileTooLargeException where the stream holds more
   */
  Kept keep(InputStream bytes, long maxBytes) throws IOException;

  /**
   * Opens a kept file.
   *
   * @throws java.nio.file.NoSuchFileException where it was never kept, or was erased
   */
  InputStream open(FileRef file) throws IOException;

  /** Erases a file; nothing where it is not kept. */
  void erase(FileRef file) throws IOException;

  /** Every file that is kept. */
  List<FileRef> all() throws IOException;

  /** A kept file and its size. */
  record Kept(FileRef file, long bytes) {}

  /** The file is larger than was allowed. */
  final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    public FileTooLargeException(long maxBytes) {
      super("the file is larger than " + maxBytes + " bytes");
    }
  }
}
