package dev.headset.conversation;

import dev.headset.desk.Team;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the bot says in the channels of staff, outside the threads of cases. */
public final class DeskChannel implements ChannelDecider {

  @Override
  public List<Effect> decide(ChannelEvent event, World world) {
    if (event instanceof ChannelEvent.Heard heard) {
      return heard(heard.update(), world);
    } else if (event instanceof ChannelEvent.Missed missed) {
      return missed(missed, world);
    } else if (event instanceof ChannelEvent.PlaceChanged changed) {
      return changed(changed, world);
    } else if (event instanceof ChannelEvent.News news) {
      return world.playbook().desk().operatorsChannel().stream()
          .<Effect>map(to -> new Effect.TellChannel(to, OperatorTalk.say(news.news(), world)))
          .toList();
    } else if (event instanceof ChannelEvent.CustomerForgotten gone) {
      Map<String, Object> number = Map.of("number", gone.number().toString());
      return List.of(tell(gone.thread(), say(world, TextKey.DESK_CUSTOMER_FORGOTTEN, number)));
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

  private static List<Effect> changed(ChannelEvent.PlaceChanged changed, World world) {
    TextKey text =
        switch (changed.change()) {
          case DELETED, CLOSED -> TextKey.OPERATORS_CHANNEL_DELETED;
          case FORBIDDEN -> TextKey.OPERATORS_CHANNEL_FORBIDDEN;
          case ALLOWED, OPENED -> TextKey.OPERATORS_CHANNEL_BACK;
        };
    String name =
        world
            .playbook()
            .desk()
            .teamAt(changed.channel())
            .map(team -> Texts.render(team.name(), world.playbook().desk().language(), Map.of()))
            .orElseGet(changed.channel()::toString);
    return world.playbook().desk().operatorsChannel().equals(Optional.of(changed.channel()))
        ? List.of()
        : tellOperators(world, say(world, text, Map.of("channel", name)));
  }

  /** Commands are answered; what colleagues say to one another is theirs. */
  private static List<Effect> heard(Update update, World world) {
    if (update instanceof Update.Pressed) {
      return List.of(tell(update.origin(), say(world, TextKey.DESK_OLD_BUTTON)));
    }
    Optional<SlashCommand> command =
        update instanceof Update.Said said
            ? SlashCommand.read(said.content().text())
            : Optional.empty();
    if (command.isEmpty()) {
      return List.of();
    }
    Optional<Team> team = world.playbook().desk().teamAt(update.origin().channel());
    if (command.get().name().equals("duty") && team.isPresent()) {
      Person by = StaffDesk.clean(((Update.Said) update).author());
      Duty.Answer answer = Duty.command(world, team.get().id(), by, command.get().argument());
      List<Effect> effects = new ArrayList<>(answer.change().stream().toList());
      effects.add(tell(update.origin(), answer.text()));
      return effects;
    }
    return List.of(tell(update.origin(), answer(command.get(), update.origin(), world)));
  }

  private static String answer(SlashCommand command, Address origin, World world) {
    String typed = "/" + command.name();
    return switch (command.name()) {
      case "queue" -> queue(origin, world);
      case "who" -> who(origin, world);
      case "help" -> say(world, TextKey.DESK_HELP);
      case "claim",
          "duty",
          "join",
          "release",
          "reply",
          "note",
          "transfer",
          "escalate",
          "hold",
          "snippet",
          "steps",
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

  /** Who is there for this channel's team, and what they have in hand. */
  private static String who(Address origin, World world) {
    return world
        .playbook()
        .desk()
        .teamAt(origin.channel())
        .flatMap(team -> Duty.list(world, team.id()))
        .orElseGet(() -> say(world, TextKey.DESK_WHO_NOBODY));
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
