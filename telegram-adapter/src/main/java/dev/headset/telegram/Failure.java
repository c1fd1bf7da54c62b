package dev.headset.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Why a call to Telegram brought no result. No text in here holds the token. */
sealed interface Failure {

  /** In plain words, for the log and for staff. */
  String reason();

  /** Telegram refused: it did nothing. */
  record Refusal(int code, String reason, Optional<Duration> retryAfter, Optional<Long> movedTo)
      implements Failure {

    /** Whether Telegram's words hold these, whatever their case. */
    boolean says(String words) {
      return reason.toLowerCase(Locale.ROOT).contains(words);
    }

    boolean saysAny(Iterable<String> anyOf) {
      for (String words : anyOf) {
        if (says(words)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The call never left: nothing was done. */
  record NotSent(String reason) implements Failure {}

  /** Something answered that is not the Bot API, such as a gateway's page of HTML. */
  record NotTelegram(int status) implements Failure {
    @Override
    public String reason() {
      return "what answered is not Telegram's interface (HTTP " + status + ")";
    }
  }

  /** The call left and no whole answer came: nobody knows whether it was done. */
  record Lost(String reason) implements Failure {}
}
