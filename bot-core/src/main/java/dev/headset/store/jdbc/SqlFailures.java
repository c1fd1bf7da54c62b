package dev.headset.store.jdbc;

import dev.headset.store.StoreException;
import dev.headset.store.StoreRejectedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tells a row that the store will never take from a store that is out of reach. */
final class SqlFailures {

  // https://www.sqlite.org/rescode.html
  private static final int SQLITE_TOOBIG = 18;
  private static final int SQLITE_CONSTRAINT = 19;
  private static final int SQLITE_MISMATCH = 20;

  /**
   * Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html: data exception,
   * constraint violation, program limit exceeded.
   */
  private static final List<String> REJECTED = List.of("22", "23", "54");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** Unique violation, of the catalogue's own index; duplicate table. */
  private static final List<String> MADE_MEANWHILE = List.of("23505", "42P07");

  private SqlFailures() {}

  static RuntimeException translate(Exception failure) {
    String message = reason(failure);
    boolean rejected = sqlCause(failure).map(SqlFailures::rejected).orElse(false);
    return rejected
        ? new StoreRejectedException("the store takes no such row: " + message, failure)
        : new StoreException("the store is out of reach: " + message, failure);
  }

  /** What the database says of it. */
  static String reason(Throwable failure) {
    return sqlCause(failure).map(Throwable::getMessage).orElse("no connection");
  }

  /** Whether another transaction held a row for longer than was waited for. */
  static boolean isLocked(Throwable failure) {
    return sqlCause(failure)
        .filter(sql -> LOCK_NOT_AVAILABLE.equals(sql.getSQLState()))
        .isPresent();
  }

  /** Whether what was to be made is there already. */
  static boolean isThere(Throwable failure) {
    return sqlCause(failure)
        .filter(sql -> MADE_MEANWHILE.contains(String.valueOf(sql.getSQLState())))
        .isPresent();
  }

  private static Optional<SQLException> sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static boolean rejected(SQLException failure) {
    int sqlite = failure.getErrorCode() & 0xff;
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return sqlite == SQLITE_TOOBIG
        || sqlite == SQLITE_CONSTRAINT
        || sqlite == SQLITE_MISMATCH
        || REJECTED.stream().anyMatch(state::startsWith);
  }
}
