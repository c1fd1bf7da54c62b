package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** A basic group, a supergroup or a forum. */
final class GroupState extends ChatState {

  final String title;
  Kind kind;
  final Map<Long, MemberState> members = new LinkedHashMap<>();
  final Map<Long, TopicState> topics = new LinkedHashMap<>();
  OptionalLong migratedTo = OptionalLong.empty();
  boolean generalClosed;

  /** What members may do who are no administrators. */
  final Set<MemberRight> everyone = EnumSet.allOf(MemberRight.class);

  private long nextMessageId = 1;

  enum Kind {
    BASIC("group"),
    SUPERGROUP("supergroup"),
    FORUM("supergroup"),
    CHANNEL("channel");

    final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  GroupState(long id, String title, Kind kind) {
    super(id);
    this.title = title;
    this.kind = kind;
  }

  @Override
  ObjectNode json() {
    ObjectNode chat = Json.object().put("id", id).put("title", title).put("type", kind.type);
    if (kind == Kind.FORUM) {
      chat.put("is_forum", true);
    }
    return chat;
  }

  @Override
  long nextMessageId() {
    return nextMessageId++;
  }

  @Override
  Optional<TopicState> topic(long threadId) {
    return Optional.ofNullable(topics.get(threadId)).filter(topic -> kind == Kind.FORUM);
  }

  Optional<MemberState> member(long accountId) {
    return Optional.ofNullable(members.get(accountId));
  }

  boolean isMember(long accountId) {
    return member(accountId).filter(member -> member.status().present).isPresent();
  }

  boolean mayManageTopics(long accountId) {
    return member(accountId).filter(m -> m.may(AdminRight.CAN_MANAGE_TOPICS)).isPresent();
  }

  boolean may(long accountId, MemberRight right) {
    return member(accountId)
        .filter(
            member ->
                switch (member.status()) {
                  case CREATOR, ADMINISTRATOR -> true;
                  case MEMBER -> everyone.contains(right);
                  case RESTRICTED -> everyone.contains(right) && member.allowed().contains(right);
                  case LEFT, KICKED -> false;
                })
        .isPresent();
  }

  Stream<MemberState> present() {
    return members.values().stream().filter(member -> member.status().present);
  }
}
