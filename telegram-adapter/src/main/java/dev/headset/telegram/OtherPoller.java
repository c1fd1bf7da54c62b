package dev.headset.telegram;

import dev.headset.platform.Finding;
import java.time.Duration;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Whether somebody else polls with the bot's token. Asks for updates without confirming any, and
 * without saying which it wants, so that nothing is lost or changed. Who polls meanwhile is told of
 * a conflict, once, and so are we when they come again.
 */
final class OtherPoller {

  private static final int CONFLICT = 409;

  /** While updates wait, Telegram answers at once, and no two polls can meet. */
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private OtherPoller() {}

  /**
   * Listens for so long.
   *
   * @param listen whole seconds; 0: does not ask
   */
  static List<Finding> findings(BotApi calls, Duration listen) throws InterruptedException {
    if (listen.isZero()) {
      return List.of();
    }
    long end = System.nanoTime() + listen.toNanos();
    try {
      while (!isEmpty(calls, listen) && System.nanoTime() < end) {
        Thread.sleep(BETWEEN.toMillis());
      }
      return List.of(Finding.ok("Nobody else polls Telegram with this bot's token"));
    } catch (CallFailedException e) {
      return e.failure() instanceof Failure.Refusal refusal && refusal.code() == CONFLICT
          ? List.of(Finding.parted(Finding.Level.FAIL, Trouble.ANOTHER_POLLS))
          : List.of();
    }
  }

  private static boolean isEmpty(BotApi calls, Duration listen) throws CallFailedException {
    return calls
        .ask(GetUpdates.builder().limit(1).timeout((int) listen.toSeconds()).build())
        .isEmpty();
  }
}
