package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person's client makes of a typed command, by what the bot has registered. */
final class SlashCommands {

  private final World world;
  private final UserState user;

  SlashCommands(World world, UserState user) {
    this.world = world;
    this.user = user;
  }

  /** A registered command and the bot it belongs to. */
  private record Known(BotState bot, CommandState command, boolean ofGuild) {}

  InteractionState run(ChannelState channel, String line) {
    String[] parts = line.strip().split("\\s+", 2);
    Known known = find(channel, parts[0]);
    String rest = parts.length > 1 ? parts[1] : "";
    List<JsonNode> options = options(known.command.json());
    return begin(InteractionState.COMMAND, channel, known, typed(options, rest), Optional.empty());
  }

  InteractionState run(ChannelState channel, String command, Map<String, String> values) {
    Known known = find(channel, command.strip().split("\\s+", 2)[0]);
    return begin(
        InteractionState.COMMAND, channel, known, new LinkedHashMap<>(values), Optional.empty());
  }

  InteractionState complete(ChannelState channel, String command, String option, String typed) {
    Known known = find(channel, command);
    Map<String, String> values = new LinkedHashMap<>(Map.of(option, typed));
    return begin(InteractionState.AUTOCOMPLETE, channel, known, values, Optional.of(option));
  }

  private Known find(ChannelState channel, String typed) {
    String name = typed.startsWith("/") ? typed.substring(1) : typed;
    if (!Permissions.may(user, channel, Permission.USE_APPLICATION_COMMANDS)) {
      throw new IllegalStateException(user.name + " may use no commands here");
    }
    return bots(channel)
        .flatMap(bot -> commands(bot, channel))
        .filter(known -> known.command.name().equals(name) && known.command.type() == 1)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no bot here has registered the command /" + name));
  }

  private Stream<BotState> bots(ChannelState channel) {
    return channel.guild.isPresent()
        ? Events.bots(channel.guild.get()).stream()
        : channel.recipients.stream().flatMap(one -> one.application.stream());
  }

  private static Stream<Known> commands(BotState bot, ChannelState channel) {
    Stream<Known> ofGuild =
        channel.guild.stream()
            .flatMap(guild -> bot.commands(guild.id).stream())
            .map(command -> new Known(bot, command, true));
    Stream<Known> global =
        bot.commands(BotState.GLOBAL).stream()
            .filter(command -> allowedIn(command, channel))
            .map(command -> new Known(bot, command, false));
    return Stream.concat(ofGuild, global);
  }

  /** {@code contexts} names where a command shows: 0 in guilds, 1 in the bot's direct chats. */
  private static boolean allowedIn(CommandState command, ChannelState channel) {
    JsonNode contexts = command.json().path("contexts");
    int here = channel.guild.isPresent() ? 0 : 1;
    if (contexts.isArray()) {
      for (JsonNode context : contexts) {
        if (context.asInt(-1) == here) {
          return true;
        }
      }
      return false;
    }
    return here == 0 || command.json().path("dm_permission").asBoolean(true);
  }

  private static List<JsonNode> options(JsonNode command) {
    List<JsonNode> options = new ArrayList<>();
    Json.arrayOf(command, "options").forEach(options::add);
    return options;
  }

  /** Takes a typed rest apart: {@code name: value}, or words in the options' order. */
  private static Map<String, String> typed(List<JsonNode> options, String rest) {
    Map<String, String> values = new LinkedHashMap<>();
    String left = rest.strip();
    for (int i = 0; i < options.size() && !left.isEmpty(); i++) {
      String name = options.get(i).path("name").asText();
      if (left.startsWith(name + ":")) {
        left = left.substring(name.length() + 1).strip();
      }
      String next = i + 1 < options.size() ? options.get(i + 1).path("name").asText() : "";
      int named = next.isEmpty() ? -1 : left.indexOf(" " + next + ":");
      int end = i == options.size() - 1 ? left.length() : named >= 0 ? named : word(left);
      values.put(name, left.substring(0, end).strip());
      left = left.substring(end).strip();
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("the command takes no \"" + left + "\"");
    }
    return values;
  }

  private static int word(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private InteractionState begin(
      int type,
      ChannelState channel,
      Known known,
      Map<String, String> values,
      Optional<String> focused) {
    CommandState command = known.command;
    ObjectNode data = Json.object().put("id", Views.id(command.id()));
    data.put("name", command.name()).put("type", 1);
    if (known.ofGuild) {
      data.put("guild_id", Views.id(channel.guild.orElseThrow().id));
    }
    ArrayNode options = Json.array();
    for (JsonNode option : options(command.json())) {
      String name = option.path("name").asText();
      Optional<String> value = Optional.ofNullable(values.remove(name));
      if (value.isPresent()) {
        ObjectNode given = OptionValue.of(world, option, value.get(), focused.isPresent(), data);
        options.add(focused.filter(name::equals).isPresent() ? given.put("focused", true) : given);
      } else if (option.path("required").asBoolean(false) && focused.isEmpty()) {
        throw new IllegalStateException("/" + command.name() + " needs its option " + name);
      }
    }
    if (!values.isEmpty()) {
      throw new IllegalStateException("/" + command.name() + " has no option " + values.keySet());
    }
    if (!options.isEmpty()) {
      data.set("options", options);
    }
    return world.interactions.begin(type, known.bot, user, channel, data, Optional.empty());
  }
}
