package dev.headset.app.console;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A JSON object of bounded size that a request brought. */
final class RequestBody {

  private static final int MAX_BYTES = 64 * 1024;
  private static final int MAX_KEY_CHARS = 200;
  private static final long MAX_DRAINED_BYTES = 64L * 1024 * 1024;

  private static final ObjectReader STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final JsonNode object;

  private RequestBody(JsonNode object) {
    this.object = object;
  }

  /** Reads the body; 400 where it is no JSON object, 413 where it is too large. */
  static RequestBody of(Context context) throws IOException {
    byte[] bytes = context.req().getInputStream().readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      drain(context.req().getInputStream());
      throw ApiException.tooLarge("a body holds at most " + MAX_BYTES + " bytes");
    }
    return of(bytes);
  }

  static RequestBody of(byte[] bytes) {
    try {
      JsonNode node = STRICT.readValue(bytes);
      if (node == null || !node.isObject()) {
        throw ApiException.bad("the body is not a JSON object");
      }
      return new RequestBody(node);
    } catch (JsonProcessingException broken) {
      throw ApiException.bad("the body is not JSON: " + broken.getOriginalMessage());
    } catch (IOException broken) { // taken for UTF-16 or UTF-32 by its first bytes, and none
      throw ApiException.bad("the body is not JSON: its bytes are no text");
    }
  }

  /** Reads on, within bounds, so that a client that is still sending hears the answer. */
  static void drain(InputStream rest) throws IOException {
    long left = MAX_DRAINED_BYTES;
    byte[] chunk = new byte[MAX_BYTES];
    int read = rest.read(chunk);
    while (read >= 0 && left > 0) {
      left -= read;
      read = rest.read(chunk);
    }
  }

  Optional<String> optional(String field) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw ApiException.bad("\"" + field + "\" is not a string");
    }
    return Optional.of(Plain.wellFormed(node.textValue()));
  }

  String required(String field) {
    return optional(field).orElseThrow(() -> ApiException.bad("\"" + field + "\" is missing"));
  }

  /** The client's own name for this request: the same again changes nothing. */
  Optional<String> key() {
    return checkedKey(optional("key"));
  }

  static Optional<String> checkedKey(Optional<String> key) {
    key.ifPresent(
        given -> {
          if (given.isEmpty() || given.length() > MAX_KEY_CHARS) {
            throw ApiException.bad("\"key\" holds 1 to " + MAX_KEY_CHARS + " characters");
          }
        });
    return key;
  }
}
