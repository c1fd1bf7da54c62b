package dev.headset.config;

import java.util.List;
import java.util.Optional;

/** Reads where everything is kept. */
final class StoreReader {

  static final String DEFAULT_URL = "jdbc:sqlite:data/headset.db";
  private static final List<String> DRIVERS = List.of("jdbc:sqlite:", "jdbc:postgresql:");

  private StoreReader() {}

  static StoreSettings read(Value value) {
    Optional<Fields> fields = value.fields(Keys.STORE);
    Optional<String> url = fields.flatMap(each -> each.required("url")).flatMap(StoreReader::url);
    return new StoreSettings(
        url.orElse(DEFAULT_URL),
        fields.flatMap(each -> each.get("user")).flatMap(Value::id),
        fields.flatMap(each -> each.get("password")).flatMap(Value::id).map(Secret::new));
  }

  private static Optional<String> url(Value value) {
    Optional<String> url = value.text();
    boolean known =
        url.isEmpty()
            || DRIVERS.stream()
                .anyMatch(
                    driver -> url.get().startsWith(driver) && url.get().length() > driver.length());
    if (!known) {
      value.wrong(
          "the store's url has to name SQLite or PostgreSQL",
          "such as jdbc:sqlite:data/headset.db or jdbc:postgresql://localhost:5432/headset");
      return Optional.empty();
    }
    return url;
  }
}
