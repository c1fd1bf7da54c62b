package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalLong;

/** Where a bot's message goes: chat, topic, and the message it replies to. */
record Destination(ChatState chat, OptionalLong topic, Optional<StoredMessage> replyTo) {

  private static final String NO_THREAD = "message thread not found";

  static Destination of(Call call) throws ApiError {
    ChatState chat = ChatResolver.writable(call);
    Optional<StoredMessage> replyTo = replyTo(call.parameters(), chat);
    OptionalLong topic = call.parameters().number("message_thread_id");
    if (topic.isPresent()) {
      requireOpen(call, chat, topic.getAsLong());
    } else if (replyTo.isPresent()
        && replyTo.get().topic().isPresent()
        && chat instanceof GroupState group
        && group.kind == GroupState.Kind.FORUM) {
      topic = replyTo.get().topic();
      requireOpen(call, chat, topic.getAsLong());
    } else if (chat instanceof GroupState forum
        && forum.kind == GroupState.Kind.FORUM
        && forum.generalClosed
        && !forum.mayManageTopics(call.bot().account.id())) {
      throw ApiError.badRequest("TOPIC_CLOSED");
    }
    return new Destination(chat, topic, replyTo);
  }

  /** A message of the bot's, yet without content. */
  ObjectNode newMessage(Call call) {
    ObjectNode message = chat.newMessage(call.bot().account, call.world().nowSeconds(), topic);
    replyTo.ifPresent(original -> Replies.quote(message, original, chat));
    return message;
  }

  private static void requireOpen(Call call, ChatState chat, long threadId) throws ApiError {
    TopicState topic =
        chat.topic(threadId)
            .filter(found -> !found.deleted)
            .orElseThrow(() -> ApiError.badRequest(NO_THREAD));
    if (topic.closed
        && chat instanceof GroupState forum
        && !forum.mayManageTopics(call.bot().account.id())) {
      throw ApiError.badRequest("TOPIC_CLOSED");
    }
  }

  private static Optional<StoredMessage> replyTo(Parameters parameters, ChatState chat)
      throws ApiError {
    Optional<JsonNode> reply = parameters.json("reply_parameters");
    if (reply.isEmpty()) {
      return Optional.empty();
    }
    Optional<StoredMessage> found = chat.message(reply.get().path("message_id").asLong());
    if (found.isEmpty() && !reply.get().path("allow_sending_without_reply").asBoolean()) {
      throw ApiError.badRequest("message to be replied not found");
    }
    return found;
  }
}
