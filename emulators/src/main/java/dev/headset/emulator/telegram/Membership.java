package dev.headset.emulator.telegram;

import java.util.Optional;
import java.util.OptionalLong;

/** Who comes into a group, goes, and rises in it. */
final class Membership {

  private final World world;
  private final Feed feed;

  Membership(World world, Feed feed) {
    this.world = world;
    this.feed = feed;
  }

  void change(GroupState group, Account by, MemberState after) {
    Account who = after.who();
    MemberState before =
        group.member(who.id()).orElse(MemberState.of(who, MemberState.Status.LEFT));
    group.members.put(who.id(), after);
    Optional<BotState> bot = world.botById(who.id());
    bot.ifPresent(own -> feed.ownMembership(own, group, by, before.json(), after.json()));
    feed.membership(group, by, before, after);
    boolean comes = !before.status().present && after.status().present;
    boolean goes = before.status().present && !after.status().present;
    if (comes) {
      tell(group, by, "new_chat_members", who);
    } else if (goes) {
      tell(group, by, "left_chat_member", who);
    }
  }

  private void tell(GroupState group, Account by, String kind, Account who) {
    new ServiceMessages(world, feed)
        .post(
            group,
            by,
            OptionalLong.empty(),
            message -> {
              if (kind.equals("new_chat_members")) {
                message.set(kind, Json.array().add(who.json()));
              } else {
                message.set(kind, who.json());
              }
            });
  }
}
