package dev.headset.store;

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

  /** A store that is opened without a user. */
  public static StoreAddress of(String url) {
    return new StoreAddress(url, Optional.empty(), Optional.empty());
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
