package dev.headset.emulator.discord;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A guild. Guarded by the world's lock. */
final class GuildState {

  final long id;
  final String name;
  final UserState owner;
  final Map<Long, RoleState> roles = new LinkedHashMap<>();
  final Map<Long, MemberState> members = new LinkedHashMap<>();

  /** Channels and threads alike. */
  final Map<Long, ChannelState> channels = new LinkedHashMap<>();

  GuildState(long id, String name, UserState owner) {
    this.id = id;
    this.name = name;
    this.owner = owner;
  }

  RoleState everyone() {
    RoleState role = roles.get(id);
    if (role == null) {
      throw new IllegalStateException("a guild has its @everyone");
    }
    return role;
  }

  /** A role; the one with the guild's id is @everyone's. */
  static final class RoleState {
    final long id;
    final String name;
    final int position;
    long permissions;

    RoleState(long id, String name, int position, long permissions) {
      this.id = id;
      this.name = name;
      this.position = position;
      this.permissions = permissions;
    }
  }

  /** Somebody's membership. */
  static final class MemberState {
    final UserState user;
    final Instant joinedAt;
    final Set<Long> roles = new LinkedHashSet<>();

    MemberState(UserState user, Instant joinedAt) {
      this.user = user;
      this.joinedAt = joinedAt;
    }
  }
}
