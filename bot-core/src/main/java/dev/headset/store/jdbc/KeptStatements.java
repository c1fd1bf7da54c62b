package dev.headset.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/**
 * What was prepared on the connection that writes, from one transaction to the next: for SQLite to
 * prepare a statement takes longer than to run it. They end with the connection. Used within a
 * transaction that writes alone, of which there is one at a time.
 */
final class KeptStatements {

  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private Optional<Connection> of = Optional.empty();

  /**
   * A statement, ready to be bound.
   *
   * @param pooled the connection as the pool lends it, which would close the statement with itself
   */
  PreparedStatement prepared(Connection pooled, String sql) throws SQLException {
    Connection own = pooled.unwrap(SQLiteConnection.class);
    if (of.filter(own::equals).isEmpty()) {
      statements.clear();
      of = Optional.of(own);
    }
    PreparedStatement known = statements.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement fresh = own.prepareStatement(sql);
    statements.put(sql, fresh);
    return fresh;
  }
}
