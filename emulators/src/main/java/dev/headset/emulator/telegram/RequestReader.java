package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a call's parameters from the query and from a JSON, urlencoded or multipart body. */
final class RequestReader {

  private RequestReader() {}

  static Parameters read(Context context) throws ApiError, IOException {
    Map<String, JsonNode> values = new HashMap<>();
    Map<String, UploadedPart> files = new HashMap<>();
    String type =
        context.contentType() == null ? "" : context.contentType().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/json")) {
      readJson(context.body(), values);
    } else if (type.startsWith("multipart/form-data")) {
      addAll(context.formParamMap(), values);
      for (Map.Entry<String, List<UploadedFile>> part : context.uploadedFileMap().entrySet()) {
        for (UploadedFile file : part.getValue()) {
          files.put(part.getKey(), content(file));
        }
      }
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
      addAll(context.formParamMap(), values);
    }
    addAll(context.queryParamMap(), values);
    values.remove("method");
    return new Parameters(values, files);
  }

  private static void addAll(Map<String, List<String>> from, Map<String, JsonNode> to) {
    from.forEach(
        (name, all) ->
            all.stream().findFirst().map(TextNode::valueOf).ifPresent(v -> to.put(name, v)));
  }

  private static void readJson(String body, Map<String, JsonNode> values) throws ApiError {
    if (body.isBlank()) {
      return;
    }
    JsonNode parsed =
        Json.parse(body)
            .filter(JsonNode::isObject)
            .orElseThrow(() -> ApiError.badRequest("can't parse JSON object"));
    parsed
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue());
              }
            });
  }

  private static UploadedPart content(UploadedFile part) throws IOException {
    try (InputStream in = part.content()) {
      String type = part.contentType() == null ? "application/octet-stream" : part.contentType();
      return new UploadedPart(part.filename(), type, in.readAllBytes());
    }
  }
}
