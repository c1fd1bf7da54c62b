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

/** The tables within one transaction. */
final class JdbcTables implements Tables {

  private static final long UNREAD = -1;
  private static final String COUNTER = "counter";

  private final Sql sql;
  private final StateCodec codec;
  private long lastNumber = UNREAD;

  JdbcTables(Sql sql, StateCodec codec) {
    this.sql = sql;
    this.codec = codec;
  }

  @Override
  public Conversations conversations() {
    return new JdbcConversations(sql, codec);
  }

  @Override
  public Cases cases() {
    return new JdbcCases(sql);
  }

  @Override
  public Threads threads() {
    return new JdbcThreads(sql);
  }

  @Override
  public Transcript transcript() {
    return new JdbcTranscript(sql, codec);
  }

  @Override
  public Outbox outbox() {
    return new JdbcOutbox(sql, codec);
  }

  @Override
  public Waiting waiting() {
    return new JdbcWaiting(sql, codec);
  }

  @Override
  public Timers timers() {
    return new JdbcTimers(sql);
  }

  @Override
  public Seen seen() {
    return new JdbcSeen(sql);
  }

  @Override
  public Places places() {
    return new JdbcPlaces(sql);
  }

  @Override
  public Copies copies() {
    return new JdbcCopies(sql);
  }

  @Override
  public Notes notes() {
    return new JdbcNotes(sql);
  }

  @Override
  public Duties duties() {
    return new JdbcDuties(sql);
  }

  @Override
  public Waits waits() {
    return new JdbcWaits(sql);
  }

  @Override
  public Missed missed() {
    return new JdbcMissed(sql);
  }

  @Override
  public Figures figures() {
    return new JdbcFigures(sql);
  }

  @Override
  public Erasure erasure() {
    return new JdbcErasure(sql, codec);
  }

  @Override
  public Requests requests() {
    return new JdbcRequests(sql);
  }

  @Override
  public long nextNumber() {
    if (lastNumber == UNREAD) {
      lastNumber =
          sql.first(
                  COUNTER,
                  row -> row.getLong("value"),
                  "SELECT value FROM counter WHERE name = 'number'")
              .orElseThrow();
    }
    return ++lastNumber;
  }

  /** Writes what was held back for the end of the transaction. */
  void flush() {
    if (lastNumber != UNREAD) {
      sql.write(COUNTER, "UPDATE counter SET value = ? WHERE name = 'number'", lastNumber);
    }
    sql.flush();
  }
}
