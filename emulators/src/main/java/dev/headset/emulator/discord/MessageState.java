package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A message as it stands now. Guarded by the world's lock. */
final class MessageState {

  static final int REPLY = 19;
  static final int FLAG_EPHEMERAL = 1 << 6;
  static final int FLAG_LOADING = 1 << 7;

  final long id;
  final ChannelState channel;
  final UserState author;
  final Instant at;
  final Map<String, Set<Long>> reactions = new LinkedHashMap<>();
  final List<AttachmentState> attachments = new ArrayList<>();
  final Set<UserState> mentions = new LinkedHashSet<>();
  final Set<Long> mentionedRoles = new LinkedHashSet<>();
  boolean mentionsEveryone;
  int type;
  int flags;
  String content = "";
  String nonce = "";
  ArrayNode embeds = Json.array();
  ArrayNode components = Json.array();

  /** Fields that are shown as they came: poll, sticker_items, message_snapshots. */
  ObjectNode extras = Json.object();

  Optional<ObjectNode> reference = Optional.empty();
  Optional<MessageState> replyTo = Optional.empty();
  Optional<Instant> editedAt = Optional.empty();
  Optional<InteractionState> interaction = Optional.empty();
  boolean pinned;

  /** The application through whose webhook it was sent, where it was. */
  Optional<Long> webhookId = Optional.empty();

  MessageState(long id, ChannelState channel, UserState author, Instant at) {
    this.id = id;
    this.channel = channel;
    this.author = author;
    this.at = at;
  }

  boolean ephemeral() {
    return (flags & FLAG_EPHEMERAL) != 0;
  }

  boolean loading() {
    return (flags & FLAG_LOADING) != 0;
  }
}
