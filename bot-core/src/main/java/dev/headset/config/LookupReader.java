package dev.headset.config;

import dev.headset.text.LocalText;
import dev.headset.topic.Lookup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a topic asks the operator's service. */
final class LookupReader {

  private static final List<String> METHODS = List.of("GET", "POST");

  private final TextReader texts;
  private final Optional<Map<String, ServiceSettings>> services;
  private final Uses uses;

  /**
   * Starts.
   *
   * @param services empty where it is not known which there are
   */
  LookupReader(TextReader texts, Optional<Map<String, ServiceSettings>> services, Uses uses) {
    this.texts = texts;
    this.services = services;
    this.uses = uses;
  }

  /** The names of the fields that a lookup's answer gives. */
  static List<String> fieldNames(Value lookup) {
    return Value.Entry.peek(lookup, "fields").filter(Value::isMapping).stream()
        .flatMap(map -> Value.Entry.names(map).stream())
        .toList();
  }

  Optional<Lookup> read(Value value, Collection<String> slots) {
    Optional<Fields> found = value.fields(Keys.LOOKUP);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<ServiceSettings> service = fields.required("service").flatMap(this::service);
    Optional<String> path = fields.required("path").flatMap(each -> path(each, slots));
    Lookup.Method method =
        fields
            .get("method")
            .flatMap(each -> Ids.existing(each, "method", METHODS))
            .map(Lookup.Method::valueOf)
            .orElse(Lookup.Method.GET);
    Map<String, String> body = new LinkedHashMap<>();
    fields
        .get("body")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        entry ->
                            template(entry.value(), slots)
                                .ifPresent(text -> body.put(entry.name(), text))));
    Map<String, String> pointers = new LinkedHashMap<>();
    fields.required("fields").ifPresent(map -> pointers(map, pointers));
    Placeholders ofSlots = Placeholders.of(slots);
    LocalText notFound = texts.readOr(fields.required("not_found"), ofSlots, TextReader.UNLIMITED);
    LocalText failed = texts.readOr(fields.required("failed"), ofSlots, TextReader.UNLIMITED);
    if (service.isEmpty() || path.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Lookup(
            method,
            join(service.get().url(), path.get()),
            service.get().headers(),
            body,
            pointers,
            notFound,
            failed));
  }

  private Optional<ServiceSettings> service(Value value) {
    value.id().ifPresent(id -> uses.use(Uses.Kind.SERVICE, id));
    if (services.isEmpty()) {
      return Optional.empty();
    }
    Map<String, ServiceSettings> known = services.get();
    return Ids.existing(value, "service", known.keySet()).map(known::get);
  }

  private static String join(String url, String path) {
    String base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    return base + (path.startsWith("/") ? path : "/" + path);
  }

  private static Optional<String> path(Value value, Collection<String> slots) {
    Optional<String> path = template(value, slots);
    if (path.isPresent() && !path.get().startsWith("/")) {
      value.wrong("a path starts with /", "such as /orders/{order_number}");
      return Optional.empty();
    }
    return path;
  }

  /** A text in which {@code {slot}} stands for what the customer said. */
  private static Optional<String> template(Value value, Collection<String> slots) {
    Optional<String> written = value.id();
    if (written.isEmpty()) {
      return written;
    }
    String text = written.get();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        return written;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        value.error(Problem.Code.BAD_TEXT, "this { is never closed");
        return Optional.empty();
      }
      String name = text.substring(open + 1, close);
      if (!slots.contains(name)) {
        value
            .reading()
            .findings()
            .error(
                Problem.Code.UNKNOWN_PLACEHOLDER,
                value.within(open, close + 1),
                "this topic asks for no " + Shown.quoted(name),
                Suggestion.nearest(name, slots));
        return Optional.empty();
      }
      at = close + 1;
    }
    return written;
  }

  private static void pointers(Value map, Map<String, String> pointers) {
    for (Value.Entry entry : map.entries()) {
      Optional<String> pointer = entry.value().text();
      if (!Ids.SLOT.check(entry.key(), entry.name()) || pointer.isEmpty()) {
        continue;
      }
      if (pointer.get().startsWith("/")) {
        pointers.put(entry.name(), pointer.get());
      } else {
        entry.value().wrong("a JSON pointer starts with /", "such as /status");
      }
    }
  }
}
