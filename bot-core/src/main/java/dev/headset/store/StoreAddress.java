package dev.headset.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a store is, and who may open it.
 *
 * @param url {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql://HOST:PORT/DATABASE}; the latter
 *     may hold a password in its query
 * @param user of PostgreSQL; of no use for SQLite
 * @param password of that user; never shown
 */
public record StoreAddress(String url, Optional<String> user, Optional<String> password) {

  private static final String SQLITE = "jdbc:sqlite:";

  /** A store that is opened without a user. */
  public static StoreAddress of(String url) {
    return new StoreAddress(url, Optional.empty(), Optional.empty());
  }

  /** The file that a SQLite store is; empty for a store on a server. */
  public Optional<Path> file() {
    return url.startsWith(SQLITE)
        ? Optional.of(Path.of(url.substring(SQLITE.length())))
        : Optional.empty();
  }

  /** The address without what may be secret in it. */
  public String shown() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  @Override
  public String toString() {
    return "StoreAddress[" + shown() + "]";
  }
}
