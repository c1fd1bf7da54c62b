package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registering slash commands, for everywhere or for one guild. */
final class CommandRoutes {

  private static final String GLOBAL = "/applications/{application_id}/commands";
  private static final String GUILD = "/applications/{application_id}/guilds/{guild_id}/commands";
  private static final int MAX_COMMANDS = 100;

  private final World world;

  CommandRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    for (String base : List.of(GLOBAL, GUILD)) {
      routes.add("GET", base, this::list);
      routes.add("PUT", base, this::replace);
      routes.add("POST", base, this::create);
      routes.add("GET", base + "/{command_id}", request -> RestAnswer.ok(one(request).json()));
      routes.add("PATCH", base + "/{command_id}", this::change);
      routes.add("DELETE", base + "/{command_id}", this::delete);
    }
  }

  private long scope(RestRequest request) {
    if (request.id("application_id") != request.bot().applicationId) {
      throw ApiError.of(
          403, 20012, "You are not authorized to perform this action on this application");
    }
    return request.path().containsKey("guild_id")
        ? GuildRoutes.mine(world, request).id
        : BotState.GLOBAL;
  }

  private List<CommandState> commands(RestRequest request) {
    return request.bot().commands(scope(request));
  }

  private CommandState one(RestRequest request) {
    long id = request.id("command_id");
    return commands(request).stream()
        .filter(command -> command.id() == id)
        .findFirst()
        .orElseThrow(() -> ApiError.unknown(10063, "application command"));
  }

  private RestAnswer list(RestRequest request) {
    return RestAnswer.ok(all(commands(request)));
  }

  private RestAnswer replace(RestRequest request) {
    List<CommandState> old = commands(request);
    if (!request.body().isArray()) {
      throw ApiError.form("_", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    }
    if (request.body().size() > MAX_COMMANDS) {
      throw ApiError.of(400, 30032, "Maximum number of application commands reached (100)");
    }
    List<CommandState> fresh = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode body : request.body()) {
      CommandState command = build(request, body, old);
      if (!names.add(command.type() + ":" + command.name())) {
        throw ApiError.form(
            "name",
            "APPLICATION_COMMANDS_DUPLICATE_NAME",
            "Application command names must be unique");
      }
      fresh.add(command);
    }
    old.clear();
    old.addAll(fresh);
    return RestAnswer.ok(all(old));
  }

  private RestAnswer create(RestRequest request) {
    List<CommandState> commands = commands(request);
    CommandState command = build(request, request.body(), commands);
    boolean replaced =
        commands.removeIf(old -> old.name().equals(command.name()) && old.type() == command.type());
    commands.add(command);
    return RestAnswer.of(replaced ? 200 : 201, command.json());
  }

  private RestAnswer change(RestRequest request) {
    CommandState old = one(request);
    ObjectNode merged = old.json().deepCopy();
    request.body().properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
    CommandState built = build(request, merged, List.of());
    ObjectNode json = built.json().put("id", Views.id(old.id()));
    List<CommandState> commands = commands(request);
    commands.set(
        commands.indexOf(old), new CommandState(old.id(), built.name(), built.type(), json));
    return RestAnswer.ok(json);
  }

  private RestAnswer delete(RestRequest request) {
    commands(request).remove(one(request));
    return RestAnswer.nothing();
  }

  /** A command as Discord would keep it; one of the same name keeps its id. */
  private CommandState build(RestRequest request, JsonNode body, List<CommandState> known) {
    int type = body.path("type").asInt(1);
    CommandChecks.check(body, type);
    String name = body.path("name").asText();
    long id =
        known.stream()
            .filter(old -> old.name().equals(name) && old.type() == type)
            .map(CommandState::id)
            .findFirst()
            .orElseGet(world::nextId);
    ObjectNode json = body.deepCopy();
    json.put("id", Views.id(id)).put("type", type).put("version", Views.id(world.nextId()));
    json.put("application_id", Views.id(request.bot().applicationId));
    Optional.ofNullable(request.path().get("guild_id"))
        .ifPresent(guild -> json.put("guild_id", guild));
    json.put("description", body.path("description").asText(""));
    json.put("nsfw", body.path("nsfw").asBoolean(false));
    if (!json.has("default_member_permissions")) {
      json.putNull("default_member_permissions");
    }
    return new CommandState(id, name, type, json);
  }

  private static ArrayNode all(List<CommandState> commands) {
    ArrayNode json = Json.array();
    commands.forEach(command -> json.add(command.json()));
    return json;
  }
}
