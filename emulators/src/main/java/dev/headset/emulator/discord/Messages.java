package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sending, editing and deleting, by whomever. */
final class Messages {

  /** "The past few minutes", as Discord documents {@code enforce_nonce}. */
  static final Duration NONCE_LIFE = Duration.ofMinutes(3);

  private final World world;
  private final Map<String, MessageState> nonces = new HashMap<>();
  private final List<Ping> pings = new ArrayList<>();

  Messages(World world) {
    this.world = world;
  }

  List<Ping> pings() {
    return List.copyOf(pings);
  }

  /** Sends, or returns what was sent before under the same enforced nonce. */
  MessageState post(ChannelState channel, UserState author, Draft draft) {
    String nonceKey = channel.id + ":" + author.id + ":" + draft.nonce;
    if (draft.enforceNonce && !draft.nonce.isEmpty()) {
      MessageState first = nonces.get(nonceKey);
      if (first != null && !world.olderThan(first.at, NONCE_LIFE)) {
        return first;
      }
    }
    MessageState message = message(channel, author, draft);
    if (!draft.nonce.isEmpty()) {
      nonces.put(nonceKey, message);
    }
    publish(message);
    return message;
  }

  /** A message with all its parts that nobody has been told of. */
  MessageState message(ChannelState channel, UserState author, Draft draft) {
    return message(world.nextId(), channel, author, draft);
  }

  /** Sends under an id that is given: a forum's post and its first message share theirs. */
  MessageState postAs(long id, ChannelState channel, UserState author, Draft draft) {
    MessageState message = message(id, channel, author, draft);
    publish(message);
    return message;
  }

  private MessageState message(long id, ChannelState channel, UserState author, Draft draft) {
    MessageState message = new MessageState(id, channel, author, world.now());
    message.content = draft.content;
    message.embeds = draft.embeds;
    message.components = draft.components;
    message.extras = draft.extras;
    message.flags = draft.flags;
    message.nonce = draft.nonce;
    draft.files.forEach(file -> attach(message, file));
    draft.replyTo.ifPresent(to -> reply(message, to, draft.failIfNotExists));
    draft.forwarded.ifPresent(reference -> message.reference = Optional.of(reference));
    draft.mentions.resolve(world, message);
    return message;
  }

  /** Puts it into its channel and tells those who may see it. */
  void publish(MessageState message) {
    ChannelState channel = message.channel;
    channel.messages.put(message.id, message);
    channel.lastMessageId = message.id;
    if (channel.isThread() && !message.ephemeral() && !Notices.is(message)) {
      world.threads.written(channel, message.author);
    }
    if (!Notices.is(message)) {
      notePing(message);
    }
    world.events.messageCreated(message);
  }

  private void attach(MessageState message, AttachmentState file) {
    message.attachments.add(file);
    world.files.keep(message.channel.id, file);
  }

  private void reply(MessageState message, long to, boolean mustExist) {
    MessageState original = message.channel.messages.get(to);
    if (original == null && mustExist) {
      throw ApiError.form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
    }
    if (original == null) {
      return;
    }
    message.type = MessageState.REPLY;
    message.replyTo = Optional.of(original);
    ObjectNode reference = Json.object().put("type", 0).put("message_id", Views.id(to));
    reference.put("channel_id", Views.id(message.channel.id));
    message.channel.guild.ifPresent(guild -> reference.put("guild_id", Views.id(guild.id)));
    message.reference = Optional.of(reference);
  }

  private void notePing(MessageState message) {
    if (message.author.bot && Ping.pings(message)) {
      pings.add(Ping.of(message));
    }
  }

  /** Takes over what the draft has in place of what stood there. */
  void edit(MessageState message, Edit edit) {
    edit.content().ifPresent(content -> message.content = content);
    edit.embeds().ifPresent(embeds -> message.embeds = embeds);
    edit.components().ifPresent(components -> message.components = components);
    edit.keptFiles().ifPresent(kept -> dropOthers(message, kept));
    edit.newFiles().forEach(file -> attach(message, file));
    if (message.attachments.size() > Uploads.MAX_FILES) {
      throw ApiError.of(400, 30015, "Maximum number of attachments in a message reached (10)");
    }
    edit.mentions().resolve(world, message);
    message.editedAt = Optional.of(world.now());
    world.events.messageEdited(message);
  }

  private void dropOthers(MessageState message, List<Long> kept) {
    for (AttachmentState file : List.copyOf(message.attachments)) {
      if (!kept.contains(file.id())) {
        message.attachments.remove(file);
        world.files.forget(message.channel.id, file);
      }
    }
  }

  void delete(MessageState message) {
    ChannelState channel = message.channel;
    channel.messages.remove(message.id);
    message.attachments.forEach(file -> world.files.forget(channel.id, file));
    if (!message.ephemeral()) {
      world.events.messageDeleted(channel, message.id);
    }
  }
}
