package dev.headset.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses of servers. */
final class Urls {

  private Urls() {}

  /** A complete address with one of these schemes, a host and no fragment. */
  static Optional<URI> read(Value value, List<String> schemes) {
    Optional<String> written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(written.get());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if (schemes.contains(scheme) && uri.getHost() != null && uri.getRawFragment() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Told below, in the same words as an address that can be read but does not serve.
    }
    value.wrong(
        value.name() + " has to be a complete address",
        "such as " + schemes.get(schemes.size() - 1) + "://host.example");
    return Optional.empty();
  }
}
