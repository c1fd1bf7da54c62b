package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an edit names; what it leaves out stays. */
record Edit(
    Optional<String> content,
    Optional<ArrayNode> embeds,
    Optional<ArrayNode> components,
    Optional<List<Long>> keptFiles,
    List<AttachmentState> newFiles,
    Mentions mentions) {

  static Edit of(World world, JsonNode body, List<Upload> uploads, int flags) {
    boolean second = ((flags | body.path("flags").asInt(0)) & Draft.FLAG_COMPONENTS_V2) != 0;
    List<AttachmentState> files = Uploads.attachments(world, body, uploads);
    return new Edit(
        body.has("content") ? Optional.of(MessageChecks.content(body)) : Optional.empty(),
        body.has("embeds") ? Optional.of(MessageChecks.embeds(body)) : Optional.empty(),
        body.has("components")
            ? Optional.of(ComponentChecks.ofMessage(body, second))
            : Optional.empty(),
        Json.has(body, "attachments") ? Optional.of(kept(body)) : Optional.empty(),
        files,
        Mentions.parse(body));
  }

  static Edit words(String content) {
    return new Edit(
        Optional.of(content),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Mentions.all());
  }

  /** Refuses an edit after which nothing would be left to see. */
  void checkLeaves(MessageState message) {
    boolean text = !content.orElse(message.content).isEmpty();
    boolean shown = !embeds.orElse(message.embeds).isEmpty();
    boolean pressed = !components.orElse(message.components).isEmpty();
    boolean kept = keptFiles.map(ids -> !ids.isEmpty()).orElse(!message.attachments.isEmpty());
    if (!text && !shown && !pressed && !kept && newFiles.isEmpty() && message.extras.isEmpty()) {
      throw ApiError.of(400, 50006, "Cannot send an empty message");
    }
  }

  private static List<Long> kept(JsonNode body) {
    List<Long> ids = new ArrayList<>();
    for (JsonNode one : Json.arrayOf(body, "attachments")) {
      Json.id(one.path("id")).ifPresent(ids::add);
    }
    return ids;
  }
}
