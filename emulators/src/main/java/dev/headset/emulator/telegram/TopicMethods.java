package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Forum topics: opened, renamed, closed, reopened, deleted. */
final class TopicMethods {

  private static final int MAX_NAME = 128;
  static final long DEFAULT_COLOR = 0x6FB9F0;
  private static final Set<Long> COLORS =
      Set.of(0x6FB9F0L, 0xFFD67EL, 0xCB86DBL, 0x8EEE98L, 0xFF93B2L, 0xFB6F5FL);

  private TopicMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("createForumTopic", TopicMethods::create);
    methods.put("editForumTopic", TopicMethods::edit);
    methods.put("closeForumTopic", call -> setClosed(call, true));
    methods.put("reopenForumTopic", call -> setClosed(call, false));
    methods.put("deleteForumTopic", TopicMethods::delete);
  }

  private static JsonNode create(Call call) throws ApiError {
    GroupState forum = forum(call);
    requireRight(call, forum, AdminRight.CAN_MANAGE_TOPICS, "not enough rights to create a topic");
    String name = name(call);
    long color = call.parameters().number("icon_color").orElse(DEFAULT_COLOR);
    if (!COLORS.contains(color)) {
      throw ApiError.badRequest("TOPIC_ICON_COLOR_INVALID");
    }
    TopicState topic = call.service().openTopic(forum, call.bot().account, name, color);
    return Json.object()
        .put("message_thread_id", topic.id)
        .put("name", topic.name)
        .put("icon_color", color);
  }

  private static JsonNode edit(Call call) throws ApiError {
    GroupState forum = forum(call);
    TopicState topic = topic(call, forum);
    requireControl(call, forum, topic, "not enough rights to edit the topic");
    if (call.parameters().has("name")) {
      String name = name(call);
      if (name.equals(topic.name)) {
        throw ApiError.badRequest("TOPIC_NOT_MODIFIED");
      }
      topic.name = name;
      tell(call, forum, topic, "forum_topic_edited", Json.object().put("name", name));
    }
    return BooleanNode.TRUE;
  }

  private static JsonNode setClosed(Call call, boolean closed) throws ApiError {
    GroupState forum = forum(call);
    TopicState topic = topic(call, forum);
    requireControl(call, forum, topic, "not enough rights to close or open the topic");
    if (topic.closed == closed) {
      throw ApiError.badRequest("TOPIC_NOT_MODIFIED");
    }
    topic.closed = closed;
    String kind = closed ? "forum_topic_closed" : "forum_topic_reopened";
    tell(call, forum, topic, kind, Json.object());
    return BooleanNode.TRUE;
  }

  private static JsonNode delete(Call call) throws ApiError {
    GroupState forum = forum(call);
    TopicState topic = topic(call, forum);
    requireRight(
        call, forum, AdminRight.CAN_DELETE_MESSAGES, "not enough rights to delete the topic");
    Topics.delete(forum, topic);
    return BooleanNode.TRUE;
  }

  private static void tell(
      Call call, GroupState forum, TopicState topic, String kind, ObjectNode content) {
    call.service()
        .post(
            forum,
            call.bot().account,
            OptionalLong.of(topic.id),
            message -> message.set(kind, content));
  }

  private static GroupState forum(Call call) throws ApiError {
    ChatState chat = ChatResolver.known(call, "chat_id");
    if (chat instanceof GroupState group && group.kind == GroupState.Kind.FORUM) {
      return group;
    }
    throw ApiError.badRequest("the chat is not a forum");
  }

  private static TopicState topic(Call call, GroupState forum) throws ApiError {
    TopicState topic =
        forum
            .topic(call.parameters().requiredNumber("message_thread_id"))
            .orElseThrow(() -> ApiError.badRequest("TOPIC_ID_INVALID"));
    if (topic.deleted) {
      throw ApiError.badRequest("TOPIC_DELETED");
    }
    return topic;
  }

  private static String name(Call call) throws ApiError {
    String name = call.parameters().textOr("name", "").strip();
    if (name.isEmpty()) {
      throw ApiError.badRequest("topic title can't be empty");
    }
    if (name.codePointCount(0, name.length()) > MAX_NAME) {
      throw ApiError.badRequest("TOPIC_TITLE_TOO_LONG");
    }
    return name;
  }

  /** An administrator needs no right for a topic of its own. */
  private static void requireControl(Call call, GroupState forum, TopicState topic, String refusal)
      throws ApiError {
    long self = call.bot().account.id();
    boolean own =
        topic.creatorId == self && forum.member(self).filter(MemberState::isAdmin).isPresent();
    if (!own) {
      requireRight(call, forum, AdminRight.CAN_MANAGE_TOPICS, refusal);
    }
  }

  private static void requireRight(Call call, GroupState group, AdminRight right, String refusal)
      throws ApiError {
    boolean allowed =
        group.member(call.bot().account.id()).filter(member -> member.may(right)).isPresent();
    if (!allowed) {
      throw ApiError.badRequest(refusal);
    }
  }
}
