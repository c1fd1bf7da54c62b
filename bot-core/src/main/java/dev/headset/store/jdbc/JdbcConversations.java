package dev.headset.store.jdbc;

import dev.headset.conversation.Conversation;
import dev.headset.platform.PersonId;
import dev.headset.store.Conversations;
import dev.headset.store.StoreRejectedException;
import dev.headset.store.json.StateCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

record JdbcConversations(Handle handle, StateCodec codec) implements Conversations {

  @Override
  public Optional<Conversation> find(PersonId customer) {
    return handle
        .createQuery("SELECT format, state FROM conversation WHERE customer = ?")
        .bind(0, customer.toString())
        .map((row, context) -> read(row))
        .findOne();
  }

  @Override
  public void save(Conversation conversation, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO conversation (customer, format, state, changed_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (customer) DO UPDATE SET format = excluded.format,"
                + " state = excluded.state, changed_at = excluded.changed_at")
        .bind(0, conversation.customer().toString())
        .bind(1, StateCodec.FORMAT)
        .bind(2, codec.write(conversation, Conversation.class))
        .bind(3, now.toEpochMilli())
        .execute();
  }

  @Override
  public void amend(Conversation conversation) {
    handle
        .createUpdate("UPDATE conversation SET format = ?, state = ? WHERE customer = ?")
        .bind(0, StateCodec.FORMAT)
        .bind(1, codec.write(conversation, Conversation.class))
        .bind(2, conversation.customer().toString())
        .execute();
  }

  private Conversation read(ResultSet row) throws SQLException {
    int format = row.getInt("format");
    if (format > StateCodec.FORMAT) {
      throw new StoreRejectedException(
          "a newer version of Headset wrote this conversation, in format " + format);
    }
    return codec.read(row.getString("state"), Conversation.class);
  }
}
