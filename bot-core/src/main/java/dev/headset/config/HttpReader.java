package dev.headset.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where health, metrics and the operator's page are served. */
final class HttpReader {

  static final HttpSettings DEFAULT = new HttpSettings("127.0.0.1", 8420);
  private static final int MAX_PORT = 65_535;
  private static final List<String> SCHEMES = List.of("http", "https");

  private final Optional<Set<String>> teams;
  private final boolean consoleOnly;

  /**
   * Starts.
   *
   * @param teams the ids of all teams; empty where they can't be read
   * @param consoleOnly people and their passwords are of no use
   */
  HttpReader(Optional<Set<String>> teams, boolean consoleOnly) {
    this.teams = teams;
    this.consoleOnly = consoleOnly;
  }

  HttpSettings read(Value value) {
    Optional<Fields> found = value.fields(Keys.HTTP);
    if (found.isEmpty()) {
      return DEFAULT;
    }
    Fields fields = found.get();
    Optional<Boolean> console = fields.get("console").flatMap(Value::flag);
    findWhoIsMissing(fields, console);
    return new HttpSettings(
        fields.get("bind").flatMap(Value::text).orElse(DEFAULT.bind()),
        fields.get("port").flatMap(port -> port.number(0, MAX_PORT)).orElse(DEFAULT.port()),
        console.orElse(false),
        fields.get("public_url").flatMap(HttpReader::publicUrl),
        fields
            .get("people")
            .filter(list -> !consoleOnly)
            .map(list -> new PeopleReader(teams).read(list))
            .orElse(List.of()));
  }

  private static Optional<URI> publicUrl(Value value) {
    Optional<URI> url = Urls.read(value, SCHEMES);
    boolean bare =
        url.isEmpty()
            || (List.of("", "/").contains(url.get().getRawPath())
                && url.get().getRawQuery() == null
                && url.get().getRawUserInfo() == null);
    if (!bare) {
      value.wrong(
          "public_url has a host, perhaps a port, and nothing else",
          "such as https://desk.example");
      return Optional.empty();
    }
    return url;
  }

  private void findWhoIsMissing(Fields fields, Optional<Boolean> console) {
    Optional<Value> people = fields.get("people");
    boolean nobody = people.map(list -> list.isList() && list.items().isEmpty()).orElse(true);
    if (console.orElse(false) && nobody && !consoleOnly) {
      fields
          .get("console")
          .ifPresent(
              value ->
                  value.error(
                      Problem.Code.MISSING_KEY,
                      "the operator's page is on, and nobody may open it",
                      Optional.of(
                          "name them in people; ./headset password makes a password_hash")));
    }
    if (fields.get("console").isEmpty() && people.isPresent()) {
      Findings findings = people.get().reading().findings();
      findings.warning(
          Problem.Code.MISSING_KEY,
          fields.keySpot("people"),
          "people are named for the operator's page, which is off",
          Optional.of("say console: true, or console: false to leave it off"));
    }
  }
}
