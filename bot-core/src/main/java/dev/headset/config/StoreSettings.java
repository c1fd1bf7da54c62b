package dev.headset.config;

import java.util.Optional;

/**
 * Where everything is kept.
 *
 * @param url {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql:…}; a relative path stands in the
 *     folder that the program was started in. Of PostgreSQL, the address may hold a password.
 */
public record StoreSettings(String url, Optional<String> user, Optional<Secret> password) {

  /** A store that needs no user. */
  public static StoreSettings at(String url) {
    return new StoreSettings(url, Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    int query = url.indexOf('?');
    String shown = query < 0 ? url : url.substring(0, query) + "?***";
    return "StoreSettings[url=" + shown + ", user=" + user + ", password=" + password + "]";
  }
}
