package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How a message shows what it answers. */
final class Replies {

  private Replies() {}

  /** Puts the answered message inside, without its own answered one. */
  static void quote(ObjectNode message, StoredMessage original, ChatState chat) {
    ObjectNode copy = original.json.deepCopy();
    copy.remove("reply_to_message");
    message.set("reply_to_message", copy);
    if (chat instanceof GroupState group
        && group.kind == GroupState.Kind.SUPERGROUP
        && !message.has("message_thread_id")) {
      // A supergroup without topics numbers its reply threads by their first message.
      long root = copy.path("message_thread_id").asLong(original.id());
      message.put("message_thread_id", root);
    }
  }
}
