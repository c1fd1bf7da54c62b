package dev.headset.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import dev.headset.store.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Files in the database itself, in pieces, so that whichever process has the store has them too.
 * The same file is kept once, under the SHA-256 of its bytes.
 */
final class JdbcFileStore implements FileStore, AutoCloseable {

  private static final int PIECE_BYTES = 262_144;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  /** Closes the pool when it is closed itself. */
  JdbcFileStore(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  @Override
  public Kept keep(InputStream bytes, long maxBytes) throws IOException {
    Path received = Files.createTempFile("headset-file-", "");
    try {
      MessageDigest digest = Sha256.begin();
      long size;
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(received), digest)) {
        size = copy(bytes, out, maxBytes);
      }
      FileRef name = new FileRef(HexFormat.of().formatHex(digest.digest()));
      insert(name, received);
      return new Kept(name, size);
    } finally {
      Files.deleteIfExists(received);
    }
  }

  private static long copy(InputStream from, OutputStream to, long maxBytes) throws IOException {
    long size = 0;
    byte[] buffer = new byte[PIECE_BYTES];
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      size += read;
      if (size > maxBytes) {
        throw new FileTooLargeException(maxBytes);
      }
      to.write(buffer, 0, read);
    }
    return size;
  }

  private void insert(FileRef name, Path received) throws IOException {
    try (InputStream from = Files.newInputStream(received)) {
      jdbi.useTransaction(
          handle -> {
            int n = 0;
            byte[] piece = from.readNBytes(PIECE_BYTES);
            do {
              add(handle, name, n++, piece);
              piece = from.readNBytes(PIECE_BYTES);
            } while (piece.length > 0);
          });
    } catch (JdbiException e) {
      throw new IOException("the file could not be kept: " + SqlFailures.reason(e), e);
    }
  }

  private static void add(Handle handle, FileRef name, int n, byte[] piece) {
    handle.execute(
        "INSERT INTO kept_file (sha256, n, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        name.sha256(),
        n,
        piece);
  }

  @Override
  public InputStream open(FileRef file) throws IOException {
    Pieces pieces = new Pieces(file);
    if (!pieces.next()) {
      throw new NoSuchFileException(file.sha256());
    }
    return pieces;
  }

  @Override
  public void erase(FileRef file) throws IOException {
    try {
      jdbi.useHandle(
          handle -> handle.execute("DELETE FROM kept_file WHERE sha256 = ?", file.sha256()));
    } catch (JdbiException e) {
      throw new IOException("the file could not be erased: " + SqlFailures.reason(e), e);
    }
  }

  @Override
  public List<FileRef> all() throws IOException {
    try {
      return jdbi.withHandle(
          handle ->
              handle
                  .createQuery("SELECT sha256 FROM kept_file WHERE n = 0 ORDER BY sha256")
                  .mapTo(String.class)
                  .map(FileRef::new)
                  .list());
    } catch (JdbiException e) {
      throw new IOException("the files could not be listed: " + SqlFailures.reason(e), e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  /** A file's bytes, read a piece at a time. */
  private final class Pieces extends InputStream {

    private final FileRef file;
    private InputStream piece = InputStream.nullInputStream();
    private int n;

    Pieces(FileRef file) {
      this.file = file;
    }

    /** Goes to the next piece; false at the end. */
    boolean next() throws IOException {
      Optional<byte[]> bytes;
      try {
        bytes =
            jdbi.withHandle(
                handle ->
                    handle
                        .createQuery("SELECT bytes FROM kept_file WHERE sha256 = ? AND n = ?")
                        .bind(0, file.sha256())
                        .bind(1, n)
                        .mapTo(byte[].class)
                        .findOne());
      } catch (JdbiException e) {
        throw new IOException("the file could not be read: " + SqlFailures.reason(e), e);
      }
      bytes.ifPresent(
          found -> {
            piece = new ByteArrayInputStream(found);
            n++;
          });
      return bytes.isPresent();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      if (most == 0) {
        return 0;
      }
      int read = piece.read(to, from, most);
      while (read < 0 && next()) {
        read = piece.read(to, from, most);
      }
      return read;
    }
  }
}
