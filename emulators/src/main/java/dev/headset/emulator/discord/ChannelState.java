package dev.headset.emulator.discord;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where messages stand: a guild's channel, a direct chat, or a thread. Guarded by the lock. */
final class ChannelState {

  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int VOICE = 2;
  static final int CATEGORY = 4;
  static final int ANNOUNCEMENTS = 5;
  static final int PUBLIC_THREAD = 11;
  static final int PRIVATE_THREAD = 12;
  static final int FORUM = 15;

  final long id;
  final int type;
  final Optional<GuildState> guild;
  final Map<Long, OverwriteState> overwrites = new LinkedHashMap<>();
  final Set<UserState> recipients = new LinkedHashSet<>();
  final TreeMap<Long, MessageState> messages = new TreeMap<>();
  Optional<ThreadState> thread = Optional.empty();
  String name;
  String topic = "";
  int position;
  long lastMessageId;

  ChannelState(long id, int type, Optional<GuildState> guild, String name) {
    this.id = id;
    this.type = type;
    this.guild = guild;
    this.name = name;
  }

  boolean isThread() {
    return thread.isPresent();
  }

  boolean isDirect() {
    return type == DIRECT;
  }

  boolean isPrivateThread() {
    return type == PRIVATE_THREAD;
  }

  /** Where permissions are kept: a thread has its parent's. */
  ChannelState ruling() {
    return thread.map(state -> state.parent).orElse(this);
  }

  /** What a role or a member is allowed and denied here, beyond its roles. */
  static final class OverwriteState {
    final long id;
    final boolean member;
    long allow;
    long deny;

    OverwriteState(long id, boolean member) {
      this.id = id;
      this.member = member;
    }
  }

  /** What a thread has beyond a channel. */
  static final class ThreadState {
    final ChannelState parent;
    final UserState owner;
    final Instant createdAt;
    final Map<Long, Instant> members = new LinkedHashMap<>();
    final Deque<Instant> renames = new ArrayDeque<>();
    final List<Long> tags = new ArrayList<>();
    int autoArchiveMinutes = 4320;
    boolean archived;
    boolean locked;
    boolean invitable = true;
    Instant archiveChangedAt;
    int messageCount;

    ThreadState(ChannelState parent, UserState owner, Instant createdAt) {
      this.parent = parent;
      this.owner = owner;
      this.createdAt = createdAt;
      this.archiveChangedAt = createdAt;
    }
  }
}
