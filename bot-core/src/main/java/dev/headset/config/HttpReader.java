package dev.headset.config;

import java.util.Optional;

/** Reads where health and metrics are served. */
final class HttpReader {

  static final HttpSettings DEFAULT = new HttpSettings("127.0.0.1", 8420);
  private static final int MAX_PORT = 65_535;

  private HttpReader() {}

  static HttpSettings read(Value value) {
    Optional<Fields> fields = value.fields(Keys.HTTP);
    return new HttpSettings(
        fields.flatMap(each -> each.get("bind")).flatMap(Value::text).orElse(DEFAULT.bind()),
        fields
            .flatMap(each -> each.get("port"))
            .flatMap(port -> port.number(0, MAX_PORT))
            .orElse(DEFAULT.port()));
  }
}
