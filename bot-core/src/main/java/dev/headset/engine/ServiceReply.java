package dev.headset.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.effect.ServiceAnswer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads what the operator's service answered: the fields that are mapped, and nothing else. */
final class ServiceReply {

  private static final int MAX_FIELD_CHARS = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ServiceReply() {}

  /**
   * The mapped fields, each cut to {@value #MAX_FIELD_CHARS} characters.
   *
   * @param fields by name, where they stand, as JSON pointers
   */
  static ServiceAnswer read(byte[] body, Map<String, String> fields) {
    JsonNode answer;
    try {
      answer = JSON.readTree(body);
    } catch (IOException e) {
      return new ServiceAnswer.Failed("its answer is no JSON");
    }
    return answer.isMissingNode()
        ? new ServiceAnswer.Failed("its answer is empty")
        : map(answer, fields);
  }

  private static ServiceAnswer map(JsonNode tree, Map<String, String> fields) {
    Map<String, String> found = new HashMap<>();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      JsonNode value = tree.at(field.getValue());
      if (value.isMissingNode() || value.isNull() || value.isContainerNode()) {
        return new ServiceAnswer.NotFound();
      }
      String text = value.asText();
      found.put(
          field.getKey(),
          text.length() > MAX_FIELD_CHARS ? text.substring(0, MAX_FIELD_CHARS) : text);
    }
    return new ServiceAnswer.Found(found);
  }
}
