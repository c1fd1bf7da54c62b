package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message that is about to be sent, parsed and within the limits. */
final class Draft {

  static final int FLAG_COMPONENTS_V2 = 1 << 15;

  /** What a sender may set: suppress embeds, suppress notifications, voice message, components. */
  private static final int SETTABLE = 1 << 2 | 1 << 12 | 1 << 13 | FLAG_COMPONENTS_V2;

  String content = "";
  ArrayNode embeds = Json.array();
  ArrayNode components = Json.array();
  final List<AttachmentState> files = new ArrayList<>();
  ObjectNode extras = Json.object();
  int flags;
  String nonce = "";
  boolean enforceNonce;
  Optional<Long> replyTo = Optional.empty();
  boolean failIfNotExists = true;
  Mentions mentions = Mentions.all();
  Optional<ObjectNode> forwarded = Optional.empty();

  Draft() {}

  static Draft of(World world, JsonNode body, List<Upload> uploads) {
    Draft draft = new Draft();
    draft.content = MessageChecks.content(body);
    draft.embeds = MessageChecks.embeds(body);
    draft.flags = body.path("flags").asInt(0) & SETTABLE;
    draft.components = ComponentChecks.ofMessage(body, (draft.flags & FLAG_COMPONENTS_V2) != 0);
    draft.mentions = Mentions.parse(body);
    draft.nonce = MessageChecks.nonce(body);
    draft.enforceNonce = body.path("enforce_nonce").asBoolean(false);
    draft.files.addAll(Uploads.attachments(world, body, uploads));
    JsonNode reference = body.path("message_reference");
    if (reference.isObject() && reference.path("type").asInt(0) == 0) {
      draft.replyTo = Json.id(reference.path("message_id")).stream().boxed().findFirst();
      draft.failIfNotExists = reference.path("fail_if_not_exists").asBoolean(true);
    }
    if (body.path("poll").isObject()) {
      draft.extras.set("poll", body.path("poll").deepCopy());
    }
    return draft;
  }

  boolean empty() {
    return content.isEmpty()
        && embeds.isEmpty()
        && components.isEmpty()
        && files.isEmpty()
        && extras.isEmpty()
        && forwarded.isEmpty();
  }

  Draft checkNotEmpty() {
    if (empty()) {
      throw ApiError.of(400, 50006, "Cannot send an empty message");
    }
    return this;
  }
}
