package dev.headset.telegram;

import dev.headset.platform.Delivery;
import dev.headset.platform.Refusal;
import java.time.Duration;
import java.util.List;

/** What a failed call means for what was to be delivered. */
final class Verdicts {

  /** While the token is refused or nothing answers: soon enough, and no storm. */
  static final Duration SHORT_PAUSE = Duration.ofSeconds(5);

  private static final Duration LONG_PAUSE = Duration.ofSeconds(30);
  private static final int TOO_LARGE = 413;

  // Telegram's own words, as its Bot API server sends them on; lower case.
  private static final List<String> GONE =
      List.of(
          "chat not found",
          "message thread not found",
          "topic_deleted",
          "topic_id_invalid",
          "message to edit not found",
          "message to react not found",
          "message to reply not found",
          "message not found",
          "message_id_invalid",
          "message can't be edited",
          "group chat was deleted",
          "group chat was deactivated",
          "the group chat was upgraded");
  private static final List<String> UNREACHABLE =
      List.of("user_deactivated", "user is deactivated", "user_is_blocked", "peer_id_invalid");
  private static final List<String> FORBIDDEN =
      List.of(
          "not enough rights",
          "have no rights",
          "need administrator rights",
          "chat_admin_required",
          "chat_write_forbidden",
          "_forbidden",
          "topic_closed",
          "chat_restricted");

  private Verdicts() {}

  static Delivery of(Failure failure, Spot to) {
    if (failure instanceof Failure.Refusal refusal) {
      return of(refusal, to);
    }
    if (failure instanceof Failure.NotSent notSent) {
      return new Delivery.RetryAfter(SHORT_PAUSE, "Telegram can't be reached: " + notSent.reason());
    }
    if (failure instanceof Failure.NotTelegram other && other.status() == TOO_LARGE) {
      return new Delivery.Refused(Refusal.INVALID, "Telegram finds it too large");
    }
    return new Delivery.Unknown(failure.reason());
  }

  private static Delivery of(Failure.Refusal refusal, Spot to) {
    String reason = refusal.reason();
    return switch (refusal.code()) {
      case 429 -> new Delivery.RetryAfter(refusal.retryAfter().orElse(SHORT_PAUSE), reason);
      case 401, 404 -> new Delivery.RetryAfter(LONG_PAUSE, "Telegram refuses the token");
      case 400, 403 -> new Delivery.Refused(why(refusal, to), reason);
      case TOO_LARGE -> new Delivery.Refused(Refusal.INVALID, reason);
      default -> new Delivery.Unknown(reason);
    };
  }

  private static Refusal why(Failure.Refusal refusal, Spot to) {
    if (to.isPrivate() && (refusal.code() == 403 || refusal.saysAny(UNREACHABLE))) {
      return Refusal.UNREACHABLE;
    }
    if (refusal.saysAny(GONE)) {
      return Refusal.GONE;
    }
    return refusal.code() == 403 || refusal.saysAny(FORBIDDEN)
        ? Refusal.FORBIDDEN
        : Refusal.INVALID;
  }
}
