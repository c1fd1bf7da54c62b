package dev.headset.app.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;

/**
 * What somebody typed to come in.
 *
 * @param name 1 to 100 characters
 * @param password 1 to 1,000 characters
 */
record Credentials(String name, String password) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_BYTES = 8 * 1024;
  private static final int MAX_NAME = 100;
  private static final int MAX_PASSWORD = 1_000;

  /**
   * Reads {@code {"name": "…", "password": "…"}}.
   *
   * @throws Refusal with 400 where the body is something else
   */
  static Credentials of(Context context) throws IOException {
    byte[] bytes = context.req().getInputStream().readNBytes(MAX_BYTES + 1);
    try {
      JsonNode node = bytes.length > MAX_BYTES ? null : JSON.readTree(bytes);
      if (node != null
          && isText(node.path("name"), MAX_NAME)
          && isText(node.path("password"), MAX_PASSWORD)) {
        return new Credentials(
            node.path("name").textValue().strip(), node.path("password").textValue());
      }
    } catch (JsonProcessingException e) {
      // Told below, in the same words as JSON of another form.
    }
    throw new Refusal(400, "the body is not {\"name\": \"…\", \"password\": \"…\"}");
  }

  private static boolean isText(JsonNode node, int most) {
    return node.isTextual() && !node.textValue().isEmpty() && node.textValue().length() <= most;
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "Credentials[" + name + "]";
  }
}
