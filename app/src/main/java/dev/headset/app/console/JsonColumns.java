package dev.headset.app.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.FileRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Buttons and files as JSON: in a column of the database and, in the same shape, over HTTP. */
final class JsonColumns {

  static final ObjectMapper JSON = new ObjectMapper();

  private JsonColumns() {}

  static ArrayNode buttons(List<Button> buttons) {
    ArrayNode all = JSON.createArrayNode();
    for (Button button : buttons) {
      all.addObject().put("id", button.id()).put("label", button.label());
    }
    return all;
  }

  static List<Button> readButtons(String json) {
    List<Button> buttons = new ArrayList<>();
    for (JsonNode each : read(json)) {
      buttons.add(new Button(each.path("id").asText(), each.path("label").asText()));
    }
    return buttons;
  }

  static ArrayNode files(List<Attachment> files) {
    ArrayNode all = JSON.createArrayNode();
    for (Attachment file : files) {
      ObjectNode node =
          all.addObject()
              .put("kind", file.kind().name())
              .put("name", file.name())
              .put("mediaType", file.mediaType())
              .put("bytes", file.bytes());
      file.file().ifPresent(kept -> node.put("ref", kept.sha256()));
    }
    return all;
  }

  static List<Attachment> readFiles(String json) {
    List<Attachment> files = new ArrayList<>();
    for (JsonNode each : read(json)) {
      files.add(
          new Attachment(
              Attachment.Kind.valueOf(each.path("kind").asText()),
              each.path("name").asText(),
              each.path("mediaType").asText(),
              each.path("bytes").asLong(),
              Optional.ofNullable(each.get("ref")).map(JsonNode::asText).map(FileRef::new)));
    }
    return files;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("console.db holds a column that is no JSON", broken);
    }
  }
}
