package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Holds request bodies to Discord's published OpenAPI specification. A file is read once in a
 * process, and a route's schema compiled when it is first asked for.
 */
final class SpecCheck {

  private static final String HOME = "urn:headset:discord";
  private static final Map<Path, SpecCheck> LOADED = new ConcurrentHashMap<>();
  private static final int SHOWN_FAULTS = 3;

  private final JsonNode document;
  private final SchemaRegistry registry;
  private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

  private SpecCheck(Path file) {
    try {
      String text = Files.readString(file);
      document = Json.MAPPER.readTree(text);
      registry =
          SchemaRegistry.withDialect(
              Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(HOME, text)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("can't read the specification " + file, unreadable);
    }
  }

  static SpecCheck of(Path file) {
    return LOADED.computeIfAbsent(file.toAbsolutePath().normalize(), SpecCheck::new);
  }

  /** What is wrong with the body, if anything is. */
  Optional<String> fault(Routes.Route route, RestRequest request) {
    return fault(route, "requestBody", request.body());
  }

  /** What is wrong with an answer of our own, if anything is. */
  Optional<String> fault(Routes.Route route, RestAnswer answer) {
    if (answer.status() == 204) {
      return Optional.empty();
    }
    JsonNode body = Json.parse(new String(answer.body(), StandardCharsets.UTF_8)).orElseThrow();
    return fault(route, "responses/" + answer.status(), body);
  }

  private Optional<String> fault(Routes.Route route, String part, JsonNode body) {
    Optional<Schema> schema =
        schemas.computeIfAbsent(
            route.method() + " " + route.template() + " " + part, key -> compile(route, part));
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    List<Error> faults = schema.get().validate(body);
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        faults.stream()
            .limit(SHOWN_FAULTS)
            .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
            .collect(Collectors.joining("; ")));
  }

  private Optional<Schema> compile(Routes.Route route, String part) {
    String method = route.method().toLowerCase(Locale.ROOT);
    for (Iterator<String> all = document.path("paths").fieldNames(); all.hasNext(); ) {
      String path = all.next();
      if (same(path, route.template())) {
        return schema("/paths/" + escaped(path) + "/" + method + "/" + part);
      }
    }
    return Optional.empty();
  }

  private Optional<Schema> schema(String place) {
    String pointer = place + "/content/" + escaped("application/json") + "/schema";
    return document.at(pointer).isMissingNode()
        ? Optional.empty()
        : Optional.of(registry.getSchema(SchemaLocation.of(HOME + "#" + pointer)));
  }

  private static boolean same(String one, String other) {
    String anything = "\\{[^}]*}";
    return one.replaceAll(anything, "{}").equals(other.replaceAll(anything, "{}"));
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
