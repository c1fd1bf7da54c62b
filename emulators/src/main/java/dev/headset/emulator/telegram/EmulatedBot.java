package dev.headset.emulator.telegram;

import java.util.List;
import java.util.stream.Stream;

/** A bot as its owner and its customers know it. */
public final class EmulatedBot implements TelegramPlace {

  final World world;
  final BotState state;

  EmulatedBot(World world, BotState state) {
    this.world = world;
    this.state = state;
  }

  /** The number before the colon of its token. */
  public long id() {
    return state.account.id();
  }

  /** Without the at sign. */
  public String username() {
    return state.account.username().orElseThrow();
  }

  /** Lets it see all messages of its groups, as BotFather's {@code /setprivacy} does. */
  public void turnsPrivacyOff() {
    world.act(() -> state.privacy = false);
  }

  /** Shows it of a group's messages only those meant for it; so it is from the start. */
  public void turnsPrivacyOn() {
    world.act(() -> state.privacy = true);
  }

  /** The commands, without their slash, that the menu of a dialog shows the person. */
  public List<String> commandsShownTo(TelegramUser user) {
    return world.look(
        () ->
            Stream.of("chat" + user.id(), "all_private_chats", "default")
                .flatMap(scope -> Stream.of(scope + "|" + user.language(), scope + "|"))
                .filter(state.commands::containsKey)
                .findFirst()
                .map(state.commands::get)
                .orElse(List.of())
                .stream()
                .map(command -> command.path("command").asText())
                .toList());
  }

  /** Updates it has not confirmed by a later poll. */
  public int unconfirmedUpdates() {
    return state.updates.size();
  }

  /** Whether it asked for updates at an address instead of polling. */
  public boolean hasWebhook() {
    return world.look(() -> state.webhook.isPresent());
  }
}
