package dev.headset.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the operator's files, and hands them over when they have changed. The files are asked
 * for their times and sizes a few times a second: that works on mounted volumes and config maps
 * too, where a system's notices of changes do not.
 *
 * <p>What is being written is waited for: files are read once nothing has changed for a moment, and
 * where they are broken then, once more when nothing has changed for longer, since a slow copy may
 * have paused.
 */
public final class ConfigWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ConfigWatch.class);
  private static final Duration LOOK = Duration.ofMillis(150);

  /** Files are whole once nothing has changed for so long. */
  static final Duration QUIET = Duration.ofMillis(350);

  /** Files that are broken stay so once nothing has changed for so long. */
  static final Duration SETTLED = Duration.ofSeconds(1);

  /** Whoever saves without a pause has what is whole taken up all the same. */
  static final Duration LONGEST = Duration.ofMillis(1_200);

  private final Path folder;
  private final Reader reader;
  private final LongSupplier nanoTime;
  private final Thread thread = new Thread(this::run, "headset-config");
  private Fingerprint last;
  private boolean pending;
  private boolean readOnce;
  private long firstChange;
  private long lastChange;
  private volatile boolean closed;

  /** Takes the files when they have changed. */
  @FunctionalInterface
  public interface Reader {

    /**
     * The files have changed.
     *
     * @param settled false where they may still be being written: what is broken comes again
     */
    Outcome read(ConfigSnapshot snapshot, boolean settled);
  }

  /** What became of files that were read. */
  public enum Outcome {
    /** They are in use. */
    TAKEN,
    /** They have mistakes. */
    BROKEN,
    /** They can't be taken up just now, and are to be read again. */
    LATER
  }

  ConfigWatch(ConfigSnapshot since, Reader reader, LongSupplier nanoTime) {
    this.folder = since.folder();
    this.reader = reader;
    this.nanoTime = nanoTime;
    this.last = since.fingerprint();
  }

  /**
   * Watches from now on.
   *
   * @param since what has changed since these were read is handed over too
   */
  public static ConfigWatch start(ConfigSnapshot since, Reader reader) {
    ConfigWatch watch = new ConfigWatch(since, reader, System::nanoTime);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  /** Looks once. */
  void look() {
    long now = nanoTime.getAsLong();
    Fingerprint found = Fingerprint.of(folder);
    if (!found.equals(last)) {
      last = found;
      firstChange = pending ? firstChange : now;
      lastChange = now;
      pending = true;
      readOnce = false;
    }
    if (!pending) {
      return;
    }
    boolean settled = now - lastChange >= SETTLED.toNanos();
    boolean quiet = now - lastChange >= QUIET.toNanos() && !readOnce;
    boolean overdue = now - firstChange >= LONGEST.toNanos() && !readOnce;
    if (settled || quiet || overdue) {
      read(settled);
    }
  }

  private void read(boolean settled) {
    readOnce = true;
    ConfigSnapshot snapshot = ConfigSnapshot.of(folder);
    if (!snapshot.fingerprint().equals(last) || !Fingerprint.of(folder).equals(last)) {
      return; // changed while it was read: the next look sees that
    }
    pending = false; // files at which the reader breaks are not read again until they change
    Outcome outcome = reader.read(snapshot, settled);
    pending = outcome == Outcome.LATER || (outcome == Outcome.BROKEN && !settled);
  }

  private void run() {
    try {
      while (!closed) {
        Thread.sleep(LOOK.toMillis());
        lookOn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An edit that breaks something of ours must not keep the next one from being taken up. */
  private void lookOn() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.error("An edit of the config could not be taken up", e);
    }
  }

  /** Looks no more; a reading that is under way comes to its end. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
