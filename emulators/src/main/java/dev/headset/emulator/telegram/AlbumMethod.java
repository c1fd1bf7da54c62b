package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code sendMediaGroup}: 2 to 10 files that are shown together, each a message of its own. */
final class AlbumMethod {

  private static final int MIN = 2;
  private static final int MAX = 10;
  private static final Set<String> KINDS = Set.of("photo", "video", "document", "audio");
  private static final Set<String> ONLY_AMONG_THEMSELVES = Set.of("document", "audio");

  private AlbumMethod() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("sendMediaGroup", AlbumMethod::send);
  }

  private static JsonNode send(Call call) throws ApiError {
    Destination destination = Destination.of(call);
    List<JsonNode> media = media(call);
    List<ObjectNode> contents = new ArrayList<>();
    for (JsonNode one : media) {
      ObjectNode content = content(call, one);
      SendingMethods.requireRight(call, destination.chat(), content);
      contents.add(content);
    }
    String album = "1366" + destination.chat().id + call.world().now().toEpochMilli();
    ArrayNode sent = Json.array();
    for (ObjectNode content : contents) {
      ObjectNode message = destination.newMessage(call).put("media_group_id", album);
      message.setAll(content);
      sent.add(SendingMethods.store(call, destination.chat(), message));
    }
    return sent;
  }

  private static List<JsonNode> media(Call call) throws ApiError {
    List<JsonNode> media = call.parameters().json("media").map(Json::elements).orElse(List.of());
    if (media.size() < MIN || media.size() > MAX) {
      throw ApiError.badRequest("group send failed: an album has 2 to 10 items");
    }
    Set<String> kinds = new java.util.HashSet<>();
    media.forEach(one -> kinds.add(one.path("type").asText()));
    if (!KINDS.containsAll(kinds)) {
      throw ApiError.badRequest("can't parse InputMedia: unsupported type of media");
    }
    if (kinds.size() > 1 && kinds.stream().anyMatch(ONLY_AMONG_THEMSELVES::contains)) {
      throw ApiError.badRequest("documents and audio can't be mixed with other media types");
    }
    return media;
  }

  private static ObjectNode content(Call call, JsonNode one) throws ApiError {
    Map<String, JsonNode> values = new HashMap<>();
    values.put("caption", TextNode.valueOf(one.path("caption").asText("")));
    values.put("parse_mode", TextNode.valueOf(one.path("parse_mode").asText("")));
    if (one.has("caption_entities")) {
      values.put("caption_entities", one.get("caption_entities"));
    }
    ObjectNode content = Json.object();
    FormattedText caption = FormattedText.ofCaption(new Parameters(values, Map.of()));
    String kind = one.path("type").asText();
    Media.put(content, FileInput.resolve(call, kind, one.path("media").asText()));
    caption.putOn(content, "caption", "caption_entities");
    return content;
  }
}
