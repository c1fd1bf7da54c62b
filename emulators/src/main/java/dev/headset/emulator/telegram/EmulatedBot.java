package dev.headset.emulator.telegram;

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

  /** Updates it has not confirmed by a later poll. */
  public int unconfirmedUpdates() {
    return state.updates.size();
  }

  /** Whether it asked for updates at an address instead of polling. */
  public boolean hasWebhook() {
    return world.look(() -> state.webhook.isPresent());
  }
}
