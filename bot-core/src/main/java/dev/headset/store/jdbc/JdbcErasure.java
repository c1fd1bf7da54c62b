package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.platform.Attachment;
import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Erasure;
import dev.headset.store.json.StateCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record JdbcErasure(Sql sql, StateCodec codec) implements Erasure {

  private static final List<String> TABLES =
      List.of(
          "conversation",
          "transcript_line",
          "case_thread",
          "outbox",
          "inbox",
          "parked",
          "timer",
          "place",
          "message",
          "note",
          "missed_text");

  @Override
  public Forgotten forget(List<PersonId> customers, Instant now) {
    Set<FileRef> files = new HashSet<>();
    int erased = 0;
    for (PersonId customer : customers) {
      files.addAll(filesOf(customer));
      erased += eraseRows(customer, now);
    }
    if (!customers.isEmpty()) {
      new SeenOf(customers).erase(sql.handle());
    }
    files.removeIf(this::sentByAnother);
    return new Forgotten(erased > 0, files);
  }

  private int eraseRows(PersonId customer, Instant now) {
    int erased = 0;
    for (String table : TABLES) {
      erased +=
          sql.handle()
              .createUpdate("DELETE FROM " + table + " WHERE customer = ?")
              .bind(0, customer.toString())
              .execute();
    }
    erased +=
        sql.handle()
            .createUpdate(
                "UPDATE support_case SET customer = NULL, title = '', associate = NULL, associate_id = NULL,"
                    + " stage = 'CLOSED', closed_at = COALESCE(closed_at, ?) WHERE customer = ?")
            .bind(0, now.toEpochMilli())
            .bind(1, customer.toString())
            .execute();
    return erased;
  }

  @Override
  public List<PersonId> silentSince(Instant before, int most) {
    return sql.handle()
        .createQuery(
            "SELECT customer FROM conversation WHERE changed_at < ? AND NOT EXISTS (SELECT 1 FROM"
                + " support_case WHERE support_case.customer = conversation.customer"
                + " AND stage <> 'CLOSED') ORDER BY changed_at LIMIT ?")
        .bind(0, before.toEpochMilli())
        .bind(1, most)
        .mapTo(String.class)
        .map(PersonId::parse)
        .list();
  }

  @Override
  public List<CaseSummary> closedBefore(Instant before, int most) {
    return sql.handle()
        .createQuery(
            JdbcCases.SELECT
                + "WHERE closed_at < ? AND stage = 'CLOSED' AND customer IS NOT NULL"
                + " ORDER BY closed_at LIMIT ?")
        .bind(0, before.toEpochMilli())
        .bind(1, most)
        .map((row, context) -> JdbcCases.read(row))
        .list();
  }

  @Override
  public void forget(CaseNumber number) {
    sql.handle()
        .createUpdate(
            "UPDATE support_case SET customer = NULL, title = '', associate = NULL,"
                + " associate_id = NULL WHERE number = ?")
        .bind(0, number.value())
        .execute();
    for (String table : List.of("case_thread", "message")) {
      sql.handle().execute("DELETE FROM " + table + " WHERE number = ?", number.value());
    }
  }

  @Override
  public Said eraseSaid(Instant before, int most) {
    List<Line> lines =
        sql.handle()
            .createQuery(
                "SELECT customer, n, files FROM transcript_line WHERE said_at < ?"
                    + " AND NOT EXISTS (SELECT 1 FROM support_case"
                    + " WHERE support_case.number = transcript_line.number"
                    + " AND (stage <> 'CLOSED' OR closed_at >= ?)) ORDER BY said_at LIMIT ?")
            .bind(0, before.toEpochMilli())
            .bind(1, before.toEpochMilli())
            .bind(2, most)
            .map((row, context) -> Line.read(row, codec))
            .list();
    for (Line line : lines) {
      sql.handle()
          .execute(
              "DELETE FROM transcript_line WHERE customer = ? AND n = ?",
              line.customer(),
              line.n());
    }
    Set<FileRef> files = new HashSet<>();
    lines.forEach(line -> files.addAll(line.files()));
    files.removeIf(this::sentByAnother);
    return new Said(lines.size(), files);
  }

  private record Line(String customer, long n, List<FileRef> files) {
    static Line read(ResultSet row, StateCodec codec) throws SQLException {
      return new Line(
          row.getString("customer"),
          row.getLong("n"),
          codec.read(row.getString("files"), JdbcTranscript.Files.class).files().stream()
              .flatMap(each -> each.file().stream())
              .toList());
    }
  }

  private Set<FileRef> filesOf(PersonId customer) {
    Set<FileRef> files = new HashSet<>();
    new JdbcTranscript(sql, codec)
        .of(customer).stream()
            .flatMap(line -> line.files().stream())
            .map(Attachment::file)
            .flatMap(Optional::stream)
            .forEach(files::add);
    return files;
  }

  private boolean sentByAnother(FileRef file) {
    return sql.handle()
            .createQuery(
                "SELECT COUNT(*) FROM transcript_line"
                    + " WHERE files <> '{\"files\":[]}' AND files LIKE ?")
            .bind(0, "%" + file.sha256() + "%")
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
