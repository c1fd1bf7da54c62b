package dev.headset.emulator.telegram;

/** Where a person writes: to a bot (in the dialog with it), in a dialog, a group or a topic. */
public sealed interface TelegramPlace permits EmulatedBot, TelegramChat, TelegramTopic {}
