package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is answered to a request, before rate limit headers are added. */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody changes or compares
record RestAnswer(int status, String contentType, byte[] body, Map<String, String> headers) {

  private static final String JSON_TYPE = "application/json";

  static RestAnswer of(int status, JsonNode body) {
    return new RestAnswer(
        status, JSON_TYPE, body.toString().getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static RestAnswer ok(JsonNode body) {
    return of(200, body);
  }

  static RestAnswer nothing() {
    return new RestAnswer(204, JSON_TYPE, new byte[0], Map.of());
  }

  RestAnswer withBody(byte[] other) {
    return new RestAnswer(status, contentType, other, headers);
  }

  RestAnswer withHeaders(Map<String, String> other) {
    return new RestAnswer(status, contentType, body, other);
  }
}
