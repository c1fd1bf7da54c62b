package dev.headset.telegram;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.List;

/**
 * What Telegram takes in a while. Its FAQ for bots (core.telegram.org/bots/faq, "My bot is hitting
 * limits") says: no more than one message a second in a single chat, 20 a minute in a group, about
 * 30 a second in all. We stay a little below each, for its clock is not ours: what we send counts
 * from its start to a while after its end, so that Telegram never counts more in its own seconds.
 */
final class TelegramLimits {

  private static final Limit ALL = new Limit("telegram", 30, Duration.ofMillis(1005));
  private static final Duration A_SECOND_IN_A_CHAT = Duration.ofMillis(1050);
  private static final int IN_A_GROUP = 19;
  private static final Duration A_MINUTE_IN_A_GROUP = Duration.ofSeconds(61);

  private TelegramLimits() {}

  /** All topics of a group count together. */
  static List<Limit> of(Spot to) {
    String chat = "telegram:" + to.chat();
    Limit second = new Limit(chat, 1, A_SECOND_IN_A_CHAT);
    return to.isPrivate()
        ? List.of(ALL, second)
        : List.of(ALL, second, new Limit(chat + " minute", IN_A_GROUP, A_MINUTE_IN_A_GROUP));
  }
}
