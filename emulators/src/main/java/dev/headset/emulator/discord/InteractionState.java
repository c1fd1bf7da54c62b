package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something a person did that an application has to answer. Guarded by the world's lock. */
final class InteractionState {

  static final int COMMAND = 2;
  static final int COMPONENT = 3;
  static final int AUTOCOMPLETE = 4;
  static final int MODAL = 5;

  final long id;
  final String token;
  final int type;
  final BotState bot;
  final UserState user;
  final ChannelState channel;
  final Instant at;
  final ObjectNode data;
  final Optional<MessageState> message;
  final List<MessageState> replies = new ArrayList<>();

  /** The type of the first answer, once it came. */
  Optional<Integer> answered = Optional.empty();

  Optional<MessageState> original = Optional.empty();

  /** The interaction whose modal this one sends off. */
  Optional<InteractionState> cause = Optional.empty();

  Optional<JsonNode> modal = Optional.empty();
  List<JsonNode> choices = List.of();

  InteractionState(
      long id,
      String token,
      int type,
      BotState bot,
      UserState user,
      ChannelState channel,
      Instant at,
      ObjectNode data,
      Optional<MessageState> message) {
    this.id = id;
    this.token = token;
    this.type = type;
    this.bot = bot;
    this.user = user;
    this.channel = channel;
    this.at = at;
    this.data = data;
    this.message = message;
  }
}
