package dev.headset.bench.desk;

import dev.headset.desk.CaseNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that one visit left in the store, to be copied for others. */
public final class StoredVisit {

  static final List<String> TABLES =
      List.of("conversation", "support_case", "case_thread", "transcript_line", "place", "message");

  /** More numbers than the store draws in a day. */
  static final long STRIDE = 100_000;

  /** Whose rows the copies are: somebody of a platform that is served by a real adapter. */
  public static final String PLATFORM = "telegram";

  private static final long FIRST_CUSTOMER = 100_000_000;
  private static final Duration PAST = Duration.ofDays(80);
  private static final Set<String> TIMES =
      Set.of("changed_at", "opened_at", "closed_at", "said_at", "active_at");

  /** What names a message, or a thread: each copy has its own. */
  private static final Set<String> OWN = Set.of("message", "of_message", "card", "place");

  private final String customer;
  private final List<StoredRows> tables;
  private final List<String> cases;

  private StoredVisit(String customer, List<StoredRows> tables, List<String> cases) {
    this.customer = customer;
    this.tables = tables;
    this.cases = cases;
  }

  static StoredVisit read(Connection connection, int visit) throws SQLException {
    String customer = DeskPlatform.NAME + ":c" + visit;
    List<StoredRows> tables = new ArrayList<>();
    for (String table : TABLES) {
      tables.add(StoredRows.of(connection, table, customer));
    }
    List<String> cases = tables.get(TABLES.indexOf("support_case")).texts("number");
    return new StoredVisit(customer, tables, cases);
  }

  boolean hasCase() {
    return !cases.isEmpty();
  }

  /** By table, what writes such rows. */
  Map<String, StoredRows.Insert> inserts(Connection connection) throws SQLException {
    Map<String, StoredRows.Insert> inserts = new LinkedHashMap<>();
    for (StoredRows table : tables) {
      inserts.put(table.table(), StoredRows.Insert.into(connection, table));
    }
    return inserts;
  }

  /** Who has the rows of a copy. */
  public static String customer(int copy) {
    return PLATFORM + ":" + (FIRST_CUSTOMER + copy);
  }

  /**
   * Copies the rows.
   *
   * @param of how many copies there are, of this and of other visits, spread over the past
   */
  void copy(int copy, int of, Map<String, StoredRows.Insert> inserts) throws SQLException {
    Map<String, String> names = new HashMap<>();
    for (int at = 0; at < cases.size(); at++) {
      names.put(cases.get(at), CaseNumber.of(4L * copy + at).value());
    }
    long time = Instant.now().toEpochMilli() - PAST.toMillis() * copy / of;
    for (StoredRows table : tables) {
      for (Object[] row : table.rows()) {
        Object[] values = row.clone();
        for (int at = 0; at < values.length; at++) {
          values[at] = changed(table.columns().get(at), values[at], copy, names, time);
        }
        inserts.get(table.table()).add(values);
      }
    }
  }

  private Object changed(
      String column, Object value, int copy, Map<String, String> names, long time) {
    if (TIMES.contains(column) && value != StoredRows.NOTHING) {
      return time;
    }
    if (column.equals("n")) {
      return ((Number) value).longValue() + STRIDE * copy;
    }
    if (!(value instanceof String text)) {
      return value;
    }
    String changed = text.replace(customer, customer(copy));
    for (Map.Entry<String, String> name : names.entrySet()) {
      changed = changed.replace(name.getKey(), name.getValue());
    }
    changed = changed.replace(DeskPlatform.NAME + ":", PLATFORM + ":");
    boolean thread = column.equals("address") && !changed.equals(customer(copy));
    return thread || OWN.contains(column) ? changed + "-" + copy : changed;
  }
}
