package dev.headset.store.jdbc;

import dev.headset.platform.PersonId;
import dev.headset.store.ForgetRequests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

record JdbcForgetRequests(Handle handle) implements ForgetRequests {

  @Override
  public void ask(Open request, Instant now) {
    handle.execute(
        "INSERT INTO forget_request (id, customer, asked_at) VALUES (?, ?, ?)",
        request.id(),
        request.customer().toString(),
        now.toEpochMilli());
  }

  @Override
  public List<Open> open() {
    return handle
        .createQuery(
            "SELECT id, customer FROM forget_request WHERE customer IS NOT NULL ORDER BY asked_at")
        .map(
            (row, context) ->
                new Open(row.getString("id"), PersonId.parse(row.getString("customer"))))
        .list();
  }

  @Override
  public void begin(String id) {
    handle.execute("UPDATE forget_request SET customer = NULL WHERE id = ?", id);
  }

  @Override
  public void answer(String id, Answer answer) {
    handle.execute("UPDATE forget_request SET answer = ? WHERE id = ?", answer.name(), id);
  }

  @Override
  public Optional<Answer> answer(String id) {
    return handle
        .createQuery("SELECT answer FROM forget_request WHERE id = ? AND answer IS NOT NULL")
        .bind(0, id)
        .mapTo(String.class)
        .findOne()
        .map(Answer::valueOf);
  }

  @Override
  public void remove(String id) {
    handle.execute("DELETE FROM forget_request WHERE id = ?", id);
  }

  @Override
  public void prune(Instant before) {
    handle.execute("DELETE FROM forget_request WHERE asked_at < ?", before.toEpochMilli());
  }
}
