package dev.headset.store.jdbc;

import dev.headset.store.StoreException;
import dev.headset.store.StoreRejectedException;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/** Tells a row that the store will never take from a store that is out of reach. */
final class SqlFailures {

  // https://www.sqlite.org/rescode.html
  private static final int SQLITE_TOOBIG = 18;
  private static final int SQLITE_CONSTRAINT = 19;
  private static final int SQLITE_MISMATCH = 20;

  private SqlFailures() {}

  static RuntimeException translate(JdbiException failure) {
    String message = sqlCause(failure).map(Throwable::getMessage).orElse("no connection");
    boolean rejected = sqlCause(failure).map(SqlFailures::rejected).orElse(false);
    return rejected
        ? new StoreRejectedException("the store takes no such row: " + message, failure)
        : new StoreException("the store is out of reach: " + message, failure);
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
        || state.startsWith("22")
        || state.startsWith("23");
  }
}
