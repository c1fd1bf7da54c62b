package dev.headset.store.jdbc;

import dev.headset.platform.PersonId;
import dev.headset.store.Requests;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JdbcRequests(Sql sql) implements Requests {

  private static final String FORGET = "forget";
  private static final String RETRY = "retry";

  @Override
  public void ask(Open request, Instant now) {
    Wish wish = request.wish();
    sql.handle()
        .execute(
            "INSERT INTO request (id, kind, subject, asked_at) VALUES (?, ?, ?, ?)",
            request.id(),
            wish instanceof Wish.Forget ? FORGET : RETRY,
            wish instanceof Wish.Forget forget
                ? forget.customer().toString()
                : String.valueOf(((Wish.Retry) wish).number()),
            now.toEpochMilli());
  }

  @Override
  public List<Open> open() {
    return sql.handle()
        .createQuery(
            "SELECT id, kind, subject FROM request WHERE subject IS NOT NULL AND kind IN (?, ?)"
                + " ORDER BY asked_at")
        .bind(0, FORGET)
        .bind(1, RETRY)
        .map((row, context) -> new Open(row.getString("id"), wish(row)))
        .list();
  }

  private static Wish wish(ResultSet row) throws SQLException {
    String subject = row.getString("subject");
    return row.getString("kind").equals(FORGET)
        ? new Wish.Forget(PersonId.parse(subject))
        : new Wish.Retry(Long.parseLong(subject));
  }

  @Override
  public void begin(String id) {
    sql.handle().execute("UPDATE request SET subject = NULL WHERE id = ?", id);
  }

  @Override
  public void answer(String id, Answer answer) {
    sql.handle().execute("UPDATE request SET answer = ? WHERE id = ?", answer.name(), id);
  }

  @Override
  public Optional<Answer> answer(String id) {
    return sql.handle()
        .createQuery("SELECT answer FROM request WHERE id = ? AND answer IS NOT NULL")
        .bind(0, id)
        .mapTo(String.class)
        .findOne()
        .map(Answer::valueOf);
  }

  @Override
  public void remove(String id) {
    sql.handle().execute("DELETE FROM request WHERE id = ?", id);
  }

  @Override
  public void prune(Instant before) {
    sql.handle().execute("DELETE FROM request WHERE asked_at < ?", before.toEpochMilli());
  }
}
