package dev.headset.conversation;

import dev.headset.desk.QueuedCase;
import dev.headset.desk.Team;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the bot says in the channels of staff, outside the threads of cases. */
public final class DeskChannel implements ChannelDecider {

  @Override
  public List<Effect> decide(ChannelEvent event, World world) {
    if (event instanceof ChannelEvent.Heard heard) {
      return heard(heard.update(), world);
    } else if (event instanceof ChannelEvent.Missed missed) {
      return missed(missed, world);
    } else if (event instanceof ChannelEvent.Parked parked) {
      return tellOperators(
          world,
          say(
              world,
              TextKey.OPERATORS_PARKED,
              Map.of("customer", parked.who(), "cause", parked.cause())));
    }
    return List.of();
  }

  /** Commands are answered; what colleagues say to one another is theirs. */
  private static List<Effect> heard(Update update, World world) {
    if (!(update instanceof Update.Said said)) {
      return List.of(tell(update.origin(), say(world, TextKey.DESK_OLD_BUTTON)));
    }
    Optional<SlashCommand> command = SlashCommand.read(said.content().text());
    return command
        .map(read -> List.<Effect>of(tell(update.origin(), answer(read, update.origin(), world))))
        .orElse(List.of());
  }

  private static String answer(SlashCommand command, Address origin, World world) {
    String typed = "/" + command.name();
    return switch (command.name()) {
      case "queue" -> queue(origin, world);
      case "who" -> who(origin, world);
      case "help" -> say(world, TextKey.DESK_HELP);
      case "claim",
          "join",
          "release",
          "reply",
          "note",
          "transfer",
          "escalate",
          "hold",
          "snippet",
          "undo",
          "close",
          "reopen",
          "block",
          "unblock",
          "tag" ->
          say(world, TextKey.DESK_COMMAND_IN_THREAD, Map.of("command", typed));
      default -> say(world, TextKey.DESK_UNKNOWN_COMMAND, Map.of("command", typed));
    };
  }

  private static String queue(Address origin, World world) {
    return world
        .playbook()
        .desk()
        .teamAt(origin.channel())
        .map(team -> DeskTalk.queue(world, team.id()))
        .orElseGet(() -> say(world, TextKey.DESK_QUEUE_EMPTY));
  }

  /** Who has a case of this channel's team in hand. */
  private static String who(Address origin, World world) {
    String busy =
        world.playbook().desk().teamAt(origin.channel()).map(Team::id).stream()
            .flatMap(team -> world.desk().of(team).stream())
            .map(QueuedCase::associate)
            .flatMap(Optional::stream)
            .map(Person::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return busy.isEmpty()
        ? say(world, TextKey.DESK_WHO_NOBODY)
        : say(world, TextKey.DESK_WHO, Map.of("associate", busy, "joined", "–"));
  }

  /** What a channel refused is told to the operators, unless it was theirs. */
  private static List<Effect> missed(ChannelEvent.Missed missed, World world) {
    boolean theirs =
        world.playbook().desk().operatorsChannel().equals(Optional.of(missed.channel()));
    return theirs
        ? List.of()
        : tellOperators(
            world,
            say(
                world,
                TextKey.OPERATORS_THREAD_MISSED,
                Map.of("number", missed.channel().toString(), "reason", missed.reason())));
  }

  private static List<Effect> tellOperators(World world, String text) {
    return world.playbook().desk().operatorsChannel().stream()
        .<Effect>map(channel -> tell(channel, text))
        .toList();
  }

  private static Effect tell(Address to, String text) {
    return new Effect.TellChannel(to, OutgoingMessage.bot(text));
  }

  private static String say(World world, TextKey key) {
    return say(world, key, Map.of());
  }

  private static String say(World world, TextKey key, Map<String, ?> arguments) {
    Language language = world.playbook().desk().language();
    return world.playbook().texts().say(language, key, arguments);
  }
}
