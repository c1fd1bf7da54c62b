package dev.headset.emulator.telegram;

import java.util.OptionalLong;

/** A basic group that becomes a supergroup (core.telegram.org/bots/api#message). */
final class Migration {

  private Migration() {}

  static GroupState upgrade(World world, ServiceMessages service, GroupState old, Account owner) {
    if (old.kind != GroupState.Kind.BASIC || old.migratedTo.isPresent()) {
      throw new IllegalStateException(old.title + " is no basic group any more");
    }
    GroupState upgraded = world.addGroup(old.title, GroupState.Kind.SUPERGROUP);
    upgraded.members.putAll(old.members);
    service.post(
        old,
        owner,
        OptionalLong.empty(),
        message -> message.put("migrate_to_chat_id", upgraded.id));
    old.migratedTo = OptionalLong.of(upgraded.id);
    service.post(
        upgraded,
        owner,
        OptionalLong.empty(),
        message -> message.put("migrate_from_chat_id", old.id));
    return upgraded;
  }
}
