package dev.headset.effect;

import dev.headset.topic.Lookup;
import java.util.Map;

/**
 * A question to the operator's service, ready to be asked.
 *
 * @param url complete, with the slots' values in it, percent-encoded
 * @param body field to value, sent as a JSON object where the method is POST
 * @param fields placeholder to JSON pointer into the answer
 */
public record ServiceRequest(
    Lookup.Method method,
    String url,
    Map<String, String> headers,
    Map<String, String> body,
    Map<String, String> fields) {

  /** Copies the maps. */
  public ServiceRequest {
    headers = Map.copyOf(headers);
    body = Map.copyOf(body);
    fields = Map.copyOf(fields);
  }
}
