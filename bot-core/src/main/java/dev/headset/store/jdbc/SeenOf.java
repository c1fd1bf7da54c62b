package dev.headset.store.jdbc;

import dev.headset.platform.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Events that some people caused: the ids of some hold the person's, as one or more of the parts
 * that colons divide.
 */
final class SeenOf {

  private static final String COLON = ":";
  private static final int FETCHED_AT_ONCE = 1_000;

  private final Set<String> people;

  /** In how many parts an id may stand. */
  private final int longest;

  SeenOf(List<PersonId> people) {
    this.people = people.stream().map(PersonId::toString).collect(Collectors.toSet());
    this.longest = people.stream().mapToInt(each -> parts(each.id()).length).max().orElse(0);
  }

  /** Forgets them, in one look through all. */
  void erase(Handle handle) {
    Set<String> theirs;
    try (Stream<String> all =
        handle
            .createQuery("SELECT event FROM seen")
            .setFetchSize(FETCHED_AT_ONCE)
            .mapTo(String.class)
            .stream()) {
      theirs = all.filter(this::isTheirs).collect(Collectors.toCollection(HashSet::new));
    }
    if (!theirs.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch("DELETE FROM seen WHERE event = ?");
      theirs.forEach(event -> batch.bind(0, event).add());
      batch.execute();
    }
  }

  private boolean isTheirs(String event) {
    String[] parts = parts(event);
    for (int from = 1; from < parts.length; from++) {
      StringBuilder person = new StringBuilder(parts[0]);
      for (int to = from; to < Math.min(parts.length, from + longest); to++) {
        if (people.contains(person.append(COLON).append(parts[to]).toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String[] parts(String text) {
    return text.split(COLON, -1);
  }
}
