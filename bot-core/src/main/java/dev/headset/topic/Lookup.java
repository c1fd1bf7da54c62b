package dev.headset.topic;

import dev.headset.text.LocalText;
import java.util.Map;

/**
 * A question to the operator's own service, asked with the collected slots.
 *
 * @param url http or https; {@code {slot}} in path or query is replaced by the slot's value,
 *     percent encoded
 * @param headers sent as they are
 * @param body for {@link Method#POST}: a JSON object from field name to a text in which {@code
 *     {slot}} is replaced
 * @param fields placeholder name to a JSON pointer (RFC 6901) into the answer
 * @param notFound said on 404, or where a mapped field is missing
 * @param failed said when the service could not be asked; both lead on to a person
 */
public record Lookup(
    Method method,
    String url,
    Map<String, String> headers,
    Map<String, String> body,
    Map<String, String> fields,
    LocalText notFound,
    LocalText failed) {

  /** Copies the maps. */
  public Lookup {
    headers = Map.copyOf(headers);
    body = Map.copyOf(body);
    fields = Map.copyOf(fields);
  }

  /** The HTTP method. */
  public enum Method {
    GET,
    POST
  }
}
