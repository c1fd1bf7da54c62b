package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What somebody is in a group. */
record MemberState(Account who, Status status, Set<AdminRight> rights, Set<MemberRight> allowed) {

  MemberState {
    rights = Set.copyOf(rights);
    allowed = Set.copyOf(allowed);
  }

  MemberState(Account who, Status status, Set<AdminRight> rights) {
    this(who, status, rights, Set.of());
  }

  enum Status {
    CREATOR("creator", true),
    ADMINISTRATOR("administrator", true),
    MEMBER("member", true),
    RESTRICTED("restricted", true),
    LEFT("left", false),
    KICKED("kicked", false);

    final String word;
    final boolean present;

    Status(String word, boolean present) {
      this.word = word;
      this.present = present;
    }
  }

  static MemberState of(Account who, Status status) {
    return new MemberState(who, status, Set.of());
  }

  boolean isAdmin() {
    return status == Status.CREATOR || status == Status.ADMINISTRATOR;
  }

  boolean may(AdminRight right) {
    return status == Status.CREATOR || (status == Status.ADMINISTRATOR && rights.contains(right));
  }

  /** Telegram's {@code ChatMember}. */
  ObjectNode json() {
    ObjectNode member = Json.object();
    member.set("user", who.json());
    member.put("status", status.word);
    switch (status) {
      case CREATOR -> member.put("is_anonymous", false);
      case ADMINISTRATOR -> {
        member.put("can_be_edited", false).put("is_anonymous", false);
        for (AdminRight right : AdminRight.values()) {
          member.put(right.wire(), rights.contains(right));
        }
      }
      case RESTRICTED -> {
        member.put("is_member", true).put("until_date", 0);
        for (MemberRight right : MemberRight.values()) {
          member.put(right.wire(), allowed.contains(right));
        }
      }
      case KICKED -> member.put("until_date", 0);
      case MEMBER, LEFT -> {}
    }
    return member;
  }
}
