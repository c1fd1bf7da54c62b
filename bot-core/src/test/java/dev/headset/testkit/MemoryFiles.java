package dev.headset.testkit;

import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A file store for tests that forgets when the test ends. */
public final class MemoryFiles implements FileStore {

  private final Map<FileRef, byte[]> kept = new ConcurrentHashMap<>();
  private volatile boolean readOnly;

  @Override
  public Kept keep(InputStream bytes, long maxBytes) throws IOException {
    byte[] all = bytes.readNBytes((int) maxBytes + 1);
    if (all.length > maxBytes) {
      throw new FileTooLargeException(maxBytes);
    }
    return new Kept(keep(all), all.length);
  }

  /** Keeps a file of any size. */
  public FileRef keep(byte[] bytes) {
    FileRef ref = new FileRef(sha256(bytes));
    kept.put(ref, bytes);
    return ref;
  }

  @Override
  public InputStream open(FileRef file) throws IOException {
    byte[] bytes = kept.get(file);
    if (bytes == null) {
      throw new NoSuchFileException(file.sha256());
    }
    return new ByteArrayInputStream(bytes);
  }

  /** Whether files can't be erased. */
  public void readOnly(boolean on) {
    readOnly = on;
  }

  @Override
  public void erase(FileRef file) throws IOException {
    if (readOnly) {
      throw new IOException("read-only file system");
    }
    kept.remove(file);
  }

  @Override
  public List<FileRef> all() {
    return List.copyOf(kept.keySet());
  }

  /** Erases all files. */
  public void erase() {
    kept.clear();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
