package dev.headset.telegram;

import dev.headset.config.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Whether Telegram knows a token. */
public final class TelegramToken {

  private TelegramToken() {}

  /**
   * Asks once.
   *
   * @param api where the Bot API is
   * @param patience after which nothing is known
   * @return why it is refused, in one sentence without a full stop; empty where it is not, or where
   *     Telegram could not be asked
   */
  public static Optional<String> refusal(Secret token, URI api, Duration patience)
      throws InterruptedException {
    if (!Service.isWellFormed(token)) {
      return Optional.of(Trouble.malformedToken().sentence());
    }
    try (BotApi calls = new BotApi(token, api, patience)) {
      calls.ask(new GetMe());
      return Optional.empty();
    } catch (CallFailedException e) {
      Trouble trouble = Trouble.of(e.failure(), "", TelegramTimings.standard());
      return Optional.of(trouble).filter(Trouble::refused).map(Trouble::sentence);
    }
  }
}
