package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers to interactions: the callback, and what follows under the token (Discord's documentation,
 * "Receiving and Responding to Interactions").
 */
final class Callbacks {

  private static final int MESSAGE = 4;
  private static final int DEFERRED = 5;
  private static final int DEFERRED_UPDATE = 6;
  private static final int UPDATE = 7;
  private static final int AUTOCOMPLETE = 8;
  private static final int MODAL = 9;
  private static final int MAX_CHOICES = 25;

  private final World world;

  Callbacks(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.open(
        "POST", "/interactions/{interaction_id}/{interaction_token}/callback", this::callback);
    String hook = "/webhooks/{webhook_id}/{webhook_token}";
    routes.open("POST", hook, this::followUp);
    routes.open("GET", hook + "/messages/@original", request -> shown(original(request)));
    routes.open("PATCH", hook + "/messages/@original", request -> edit(request, original(request)));
    routes.open("DELETE", hook + "/messages/@original", request -> delete(original(request)));
    routes.open("GET", hook + "/messages/{message_id}", request -> shown(reply(request)));
    routes.open("PATCH", hook + "/messages/{message_id}", request -> edit(request, reply(request)));
    routes.open("DELETE", hook + "/messages/{message_id}", request -> delete(reply(request)));
  }

  private RestAnswer callback(RestRequest request) {
    InteractionState interaction =
        world.interactions.waiting(request.id("interaction_id"), request.text("interaction_token"));
    int type = request.body().path("type").asInt(0);
    JsonNode data = request.body().path("data");
    Optional<MessageState> message = answer(interaction, type, data, request.uploads());
    interaction.answered = Optional.of(type);
    return request.flag("with_response")
        ? RestAnswer.ok(response(interaction, type, message))
        : RestAnswer.nothing();
  }

  private Optional<MessageState> answer(
      InteractionState interaction, int type, JsonNode data, List<Upload> uploads) {
    boolean autocomplete = interaction.type == InteractionState.AUTOCOMPLETE;
    if (autocomplete != (type == AUTOCOMPLETE)) {
      throw wrongType();
    }
    return switch (type) {
      case MESSAGE -> Optional.of(first(interaction, data, uploads));
      case DEFERRED -> Optional.of(deferred(interaction, data));
      case DEFERRED_UPDATE -> {
        interaction.original = Optional.of(component(interaction));
        yield Optional.empty();
      }
      case UPDATE -> Optional.of(update(interaction, data, uploads));
      case AUTOCOMPLETE -> choices(interaction, data);
      case MODAL -> modal(interaction, data);
      default -> throw wrongType();
    };
  }

  private MessageState first(InteractionState interaction, JsonNode data, List<Upload> uploads) {
    Draft draft = Draft.of(world, data, uploads).checkNotEmpty();
    MessageState message = world.interactions.post(interaction, draft, ephemeral(data));
    interaction.original = Optional.of(message);
    return message;
  }

  private MessageState deferred(InteractionState interaction, JsonNode data) {
    int flags = ephemeral(data) | MessageState.FLAG_LOADING;
    MessageState message = world.interactions.post(interaction, new Draft(), flags);
    interaction.original = Optional.of(message);
    return message;
  }

  private MessageState update(InteractionState interaction, JsonNode data, List<Upload> uploads) {
    MessageState message = component(interaction);
    Edit edit = Edit.of(world, data, uploads, message.flags);
    edit.checkLeaves(message);
    world.messages.edit(message, edit);
    interaction.original = Optional.of(message);
    return message;
  }

  private static MessageState component(InteractionState interaction) {
    return interaction.message.orElseThrow(Callbacks::wrongType);
  }

  private static Optional<MessageState> choices(InteractionState interaction, JsonNode data) {
    List<JsonNode> choices = new ArrayList<>();
    Json.arrayOf(data, "choices").forEach(choices::add);
    if (choices.size() > MAX_CHOICES) {
      throw ApiError.tooLong("data.choices", 0, MAX_CHOICES);
    }
    for (int i = 0; i < choices.size(); i++) {
      ComponentChecks.length(choices.get(i), "name", 1, 100, "data.choices." + i);
    }
    interaction.choices = choices;
    return Optional.empty();
  }

  private static Optional<MessageState> modal(InteractionState interaction, JsonNode data) {
    if (interaction.type == InteractionState.MODAL) {
      throw wrongType();
    }
    JsonNode kept = data.deepCopy();
    ComponentChecks.modal(kept);
    interaction.modal = Optional.of(kept);
    return Optional.empty();
  }

  private static ApiError wrongType() {
    return ApiError.form(
        "type", "INTERACTION_TYPE_INVALID", "This answer does not fit this interaction");
  }

  private ObjectNode response(
      InteractionState interaction, int type, Optional<MessageState> message) {
    ObjectNode json = Json.object();
    ObjectNode about = json.putObject("interaction").put("id", Views.id(interaction.id));
    about.put("type", interaction.type);
    message.ifPresent(
        sent -> {
          about.put("response_message_id", Views.id(sent.id));
          about.put("response_message_loading", sent.loading());
          about.put("response_message_ephemeral", sent.ephemeral());
          ObjectNode resource = json.putObject("resource").put("type", type);
          resource.set("message", view(sent));
        });
    return json;
  }

  private RestAnswer followUp(RestRequest request) {
    InteractionState interaction = interaction(request);
    Draft draft = Draft.of(world, request.body(), request.uploads()).checkNotEmpty();
    // The first one after a deferral takes the place of "is thinking".
    Optional<MessageState> loading = interaction.original.filter(MessageState::loading);
    if (loading.isPresent()) {
      fill(loading.get(), Edit.of(world, request.body(), request.uploads(), draft.flags));
      return shown(loading.get());
    }
    return shown(world.interactions.post(interaction, draft, ephemeral(request.body())));
  }

  private RestAnswer edit(RestRequest request, MessageState message) {
    Edit edit = Edit.of(world, request.body(), request.uploads(), message.flags);
    edit.checkLeaves(message);
    if (message.loading()) {
      fill(message, edit);
    } else {
      world.messages.edit(message, edit);
    }
    return shown(message);
  }

  private void fill(MessageState message, Edit edit) {
    message.flags &= ~MessageState.FLAG_LOADING;
    world.messages.edit(message, edit);
  }

  private RestAnswer delete(MessageState message) {
    world.messages.delete(message);
    return RestAnswer.nothing();
  }

  private RestAnswer shown(MessageState message) {
    return RestAnswer.ok(view(message));
  }

  private ObjectNode view(MessageState message) {
    return world.views.messages.of(message, message.author.application);
  }

  private InteractionState interaction(RestRequest request) {
    return world.interactions.answered(request.id("webhook_id"), request.text("webhook_token"));
  }

  private MessageState original(RestRequest request) {
    return interaction(request)
        .original
        .filter(Callbacks::stands)
        .orElseThrow(ApiError::unknownMessage);
  }

  private MessageState reply(RestRequest request) {
    long id = request.id("message_id");
    InteractionState interaction = interaction(request);
    return interaction.replies.stream()
        .filter(message -> message.id == id)
        .filter(Callbacks::stands)
        .findFirst()
        .or(() -> interaction.original.filter(message -> message.id == id))
        .orElseThrow(ApiError::unknownMessage);
  }

  private static boolean stands(MessageState message) {
    return message.channel.messages.containsKey(message.id);
  }

  private static int ephemeral(JsonNode data) {
    return Interactions.isEphemeral(data) ? MessageState.FLAG_EPHEMERAL : 0;
  }
}
