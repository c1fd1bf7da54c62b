package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    Optional<Schema> schema =
        schemas.computeIfAbsent(route.method() + " " + route.template(), key -> compile(route));
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    List<Error> faults = schema.get().validate(request.body());
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    faults.stream()
        .limit(SHOWN_FAULTS)
        .forEach(
            fault ->
                text.append(fault.getInstanceLocation())
                    .append(": ")
                    .append(fault.getMessage())
                    .append("; "));
    return Optional.of(text.toString());
  }

  private Optional<Schema> compile(Routes.Route route) {
    JsonNode paths = document.path("paths");
    for (Iterator<String> all = paths.fieldNames(); all.hasNext(); ) {
      String path = all.next();
      if (same(path, route.template())) {
        return schema(path, route.method().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private Optional<Schema> schema(String path, String method) {
    String media = "application/json";
    JsonNode body =
        document.path("paths").path(path).path(method).path("requestBody").path("content");
    if (body.path(media).path("schema").isMissingNode()) {
      return Optional.empty();
    }
    String pointer =
        "/paths/"
            + escaped(path)
            + "/"
            + method
            + "/requestBody/content/"
            + escaped(media)
            + "/schema";
    return Optional.of(registry.getSchema(SchemaLocation.of(HOME + "#" + pointer)));
  }

  private static boolean same(String one, String other) {
    String anything = "\\{[^}]*}";
    return one.replaceAll(anything, "{}").equals(other.replaceAll(anything, "{}"));
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
