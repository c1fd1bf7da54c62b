package dev.headset.store.jdbc;

import dev.headset.store.Cases;
import dev.headset.store.Conversations;
import dev.headset.store.Copies;
import dev.headset.store.Duties;
import dev.headset.store.Erasure;
import dev.headset.store.Figures;
import dev.headset.store.Missed;
import dev.headset.store.Notes;
import dev.headset.store.Outbox;
import dev.headset.store.Places;
import dev.headset.store.Requests;
import dev.headset.store.Seen;
import dev.headset.store.Tables;
import dev.headset.store.Threads;
import dev.headset.store.Timers;
import dev.headset.store.Transcript;
import dev.headset.store.Waiting;
import dev.headset.store.Waits;
import dev.headset.store.json.StateCodec;
import org.jdbi.v3.core.Handle;

/** The tables within one transaction. */
final class JdbcTables implements Tables {

  private static final long UNREAD = -1;

  private final Handle handle;
  private final StateCodec codec;
  private long lastNumber = UNREAD;

  JdbcTables(Handle handle, StateCodec codec) {
    this.handle = handle;
    this.codec = codec;
  }

  @Override
  public Conversations conversations() {
    return new JdbcConversations(handle, codec);
  }

  @Override
  public Cases cases() {
    return new JdbcCases(handle);
  }

  @Override
  public Threads threads() {
    return new JdbcThreads(handle);
  }

  @Override
  public Transcript transcript() {
    return new JdbcTranscript(handle, codec);
  }

  @Override
  public Outbox outbox() {
    return new JdbcOutbox(handle, codec);
  }

  @Override
  public Waiting waiting() {
    return new JdbcWaiting(handle, codec);
  }

  @Override
  public Timers timers() {
    return new JdbcTimers(handle);
  }

  @Override
  public Seen seen() {
    return new JdbcSeen(handle);
  }

  @Override
  public Places places() {
    return new JdbcPlaces(handle);
  }

  @Override
  public Copies copies() {
    return new JdbcCopies(handle);
  }

  @Override
  public Notes notes() {
    return new JdbcNotes(handle);
  }

  @Override
  public Duties duties() {
    return new JdbcDuties(handle);
  }

  @Override
  public Waits waits() {
    return new JdbcWaits(handle);
  }

  @Override
  public Missed missed() {
    return new JdbcMissed(handle);
  }

  @Override
  public Figures figures() {
    return new JdbcFigures(handle);
  }

  @Override
  public Erasure erasure() {
    return new JdbcErasure(handle, codec);
  }

  @Override
  public Requests requests() {
    return new JdbcRequests(handle);
  }

  @Override
  public long nextNumber() {
    if (lastNumber == UNREAD) {
      lastNumber =
          handle
              .createQuery("SELECT value FROM counter WHERE name = 'number'")
              .mapTo(Long.class)
              .one();
    }
    return ++lastNumber;
  }

  /** Writes what was held back for the end of the transaction. */
  void flush() {
    if (lastNumber != UNREAD) {
      handle
          .createUpdate("UPDATE counter SET value = ? WHERE name = 'number'")
          .bind(0, lastNumber)
          .execute();
    }
  }
}
