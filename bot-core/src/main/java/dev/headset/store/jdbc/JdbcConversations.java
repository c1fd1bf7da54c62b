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

record JdbcConversations(Sql sql, StateCodec codec) implements Conversations {

  private static final String TABLE = "conversation";

  @Override
  public Optional<Conversation> find(PersonId customer) {
    return sql.first(
        TABLE,
        this::read,
        "SELECT format, state FROM conversation WHERE customer = ?",
        customer.toString());
  }

  @Override
  public void save(Conversation conversation, Instant now) {
    String customer = conversation.customer().toString();
    sql.later(
        TABLE,
        customer,
        "INSERT INTO conversation (customer, format, state, changed_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (customer) DO UPDATE SET format = excluded.format,"
            + " state = excluded.state, changed_at = excluded.changed_at",
        customer,
        StateCodec.FORMAT,
        codec.write(conversation, Conversation.class),
        now.toEpochMilli());
  }

  @Override
  public void amend(Conversation conversation) {
    String customer = conversation.customer().toString();
    sql.later(
        TABLE,
        customer,
        "UPDATE conversation SET format = ?, state = ? WHERE customer = ?",
        StateCodec.FORMAT,
        codec.write(conversation, Conversation.class),
        customer);
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
