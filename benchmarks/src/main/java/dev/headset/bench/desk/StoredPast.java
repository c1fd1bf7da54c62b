package dev.headset.bench.desk;

import dev.headset.conversation.Dialogue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fills a store with as many conversations as are wanted: those of a day at a desk, over and over,
 * each time with other people, numbers and times, spread over the last eighty days.
 */
public final class StoredPast {

  private static final int VISITS = 100;
  private static final int TEN = 10;

  /** What one visitor does, and what of it is still known: of the last thirty of eighty days. */
  private static final int EVENTS = 6;

  private static final double STILL_SEEN = 30.0 / 80;
  private static final Duration OPEN = Duration.ofHours(1);
  private static final Duration KEEP = Duration.ofDays(90);
  private static final Duration SEEN_KEPT = Duration.ofDays(30);

  private final Connection connection;
  private final List<StoredVisit> withCase;
  private final List<StoredVisit> withoutCase;

  private StoredPast(Connection connection, List<StoredVisit> visits) {
    this.connection = connection;
    this.withCase = visits.stream().filter(StoredVisit::hasCase).toList();
    this.withoutCase = visits.stream().filter(visit -> !visit.hasCase()).toList();
  }

  /**
   * Makes a store.
   *
   * @param folder where it is to stand, as {@code headset.db}; empty
   */
  public static void make(Path folder, int conversations) throws Exception {
    playADay(folder);
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Desk.STORE))) {
      List<StoredVisit> visits = new ArrayList<>();
      for (int visit = 0; visit < VISITS; visit++) {
        visits.add(StoredVisit.read(connection, visit));
      }
      new StoredPast(connection, visits).fill(conversations);
    }
  }

  private static void playADay(Path folder) throws Exception {
    ExecutorService people = Executors.newSingleThreadExecutor();
    try (Desk desk = new Desk(folder, new Dialogue(), KEEP)) {
      WorkingDay.play(desk, 0, VISITS, OPEN, people);
    } finally {
      people.shutdownNow();
    }
  }

  /** Without indexes, which are made anew in the end: so it takes minutes, not hours. */
  private void fill(int conversations) throws SQLException {
    Map<String, String> indexes = indexes();
    execute("PRAGMA journal_mode = MEMORY");
    execute("PRAGMA synchronous = OFF");
    for (String index : indexes.keySet()) {
      execute("DROP INDEX " + index);
    }
    for (String table : StoredVisit.TABLES) {
      execute("DELETE FROM " + table);
    }
    execute("DELETE FROM seen");
    connection.setAutoCommit(false);
    Map<String, StoredRows.Insert> inserts = withCase.get(0).inserts(connection);
    for (int copy = 0; copy < conversations; copy++) {
      next(copy).copy(copy, conversations, inserts);
    }
    for (StoredRows.Insert insert : inserts.values()) {
      insert.close();
    }
    fillSeen(conversations);
    for (String index : indexes.values()) {
      execute(index);
    }
    execute("UPDATE counter SET value = " + StoredVisit.STRIDE * (conversations + 1L));
    connection.commit();
    connection.setAutoCommit(true);
    execute("PRAGMA journal_mode = WAL");
  }

  /** Of ten conversations one came to an associate. */
  private StoredVisit next(int copy) {
    List<StoredVisit> kind = copy % TEN == 0 ? withCase : withoutCase;
    return kind.get(copy / TEN % kind.size());
  }

  private void fillSeen(int conversations) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO seen (event, seen_at) VALUES (?, ?)")) {
      long now = System.currentTimeMillis();
      long seen = Math.round(EVENTS * STILL_SEEN * conversations);
      for (long event = 0; event < seen; event++) {
        insert.setString(1, StoredVisit.PLATFORM + ":" + (1_000_000_000 + event));
        insert.setLong(2, now - SEEN_KEPT.toMillis() * event / seen);
        insert.executeUpdate();
      }
    }
  }

  private Map<String, String> indexes() throws SQLException {
    Map<String, String> indexes = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")) {
      while (row.next()) {
        indexes.put(row.getString("name"), row.getString("sql"));
      }
    }
    return indexes;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
