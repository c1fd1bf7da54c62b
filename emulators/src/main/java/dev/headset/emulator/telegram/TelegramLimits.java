package dev.headset.emulator.telegram;

/**
 * How much a bot may send
 * (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). 0 means without limit.
 *
 * @param perChatInSecond messages to one chat within a second
 * @param perGroupInMinute messages to one group within a minute, all its topics together; opening a
 *     topic counts
 * @param perBotInSecond messages of one bot within a second, all chats together
 */
public record TelegramLimits(int perChatInSecond, int perGroupInMinute, int perBotInSecond) {

  /** No limit. */
  public static TelegramLimits none() {
    return new TelegramLimits(0, 0, 0);
  }

  /** What Telegram documents: 1 a second in a chat, 20 a minute in a group, 30 a second in all. */
  public static TelegramLimits all() {
    return new TelegramLimits(1, 20, 30);
  }

  /** The same, but so many messages at once are let pass in a chat. */
  public TelegramLimits withBurst(int messagesInSecond) {
    return new TelegramLimits(messagesInSecond, perGroupInMinute, perBotInSecond);
  }
}
