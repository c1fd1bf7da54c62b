package dev.headset.emulator.telegram;

/** The private chat of a person and a bot. */
public final class TelegramDialog extends TelegramChat {

  TelegramDialog(World world, DialogState state) {
    super(world, state);
  }
}
