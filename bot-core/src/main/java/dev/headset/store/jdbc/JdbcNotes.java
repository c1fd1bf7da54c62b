package dev.headset.store.jdbc;

import dev.headset.platform.PersonId;
import dev.headset.store.Notes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

record JdbcNotes(Sql sql) implements Notes {

  @Override
  public Optional<String> find(String platform, String name) {
    return sql.handle()
        .createQuery("SELECT content FROM note WHERE platform = ? AND name = ?")
        .bind(0, platform)
        .bind(1, name)
        .mapTo(String.class)
        .findOne();
  }

  @Override
  public Map<String, String> startingWith(String platform, String prefix) {
    Map<String, String> found = new TreeMap<>();
    sql.handle()
        .createQuery("SELECT name, content FROM note WHERE platform = ? AND substr(name, 1, ?) = ?")
        .bind(0, platform)
        .bind(1, prefix.length())
        .bind(2, prefix)
        .map((row, context) -> Map.entry(row.getString("name"), row.getString("content")))
        .forEach(note -> found.put(note.getKey(), note.getValue()));
    return found;
  }

  @Override
  public void save(String platform, String name, String content, Optional<PersonId> about) {
    sql.handle()
        .createUpdate(
            "INSERT INTO note (platform, name, content, customer) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (platform, name) DO UPDATE SET content = excluded.content,"
                + " customer = excluded.customer")
        .bind(0, platform)
        .bind(1, name)
        .bind(2, content)
        .bind(3, about.map(PersonId::toString))
        .execute();
  }

  @Override
  public void remove(String platform, String name) {
    sql.handle()
        .createUpdate("DELETE FROM note WHERE platform = ? AND name = ?")
        .bind(0, platform)
        .bind(1, name)
        .execute();
  }
}
