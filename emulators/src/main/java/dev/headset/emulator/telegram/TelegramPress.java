package dev.headset.emulator.telegram;

import java.util.Optional;

/** A press on a button, whose client shows a spinner until the bot answers. */
public final class TelegramPress {

  private final World world;
  private final Press press;

  TelegramPress(World world, Press press) {
    this.world = world;
    this.press = press;
  }

  /** The callback query's id. */
  public String id() {
    return press.id;
  }

  /** How the bot answered; empty while the client still spins. */
  public Optional<Answer> answer() {
    return world.look(() -> press.answer);
  }

  /**
   * What the presser sees.
   *
   * @param text empty where the bot only stopped the spinner
   * @param alert whether it is a dialog to be closed, not a passing note
   */
  public record Answer(String text, boolean alert) {}
}
