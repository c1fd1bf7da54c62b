package dev.headset.discord;

import dev.headset.platform.Delivery;
import dev.headset.platform.Refusal;

/** What a failed call means for what was to be delivered. */
final class Deliveries {

  private Deliveries() {}

  static Delivery failed(RestException failure) {
    String reason = String.valueOf(failure.getMessage());
    return switch (failure.kind()) {
      case REFUSED -> new Delivery.Refused(refusal(failure.code()), reason);
      case NOT_SENT -> new Delivery.RetryAfter(failure.pause(), reason);
      case UNKNOWN -> new Delivery.Unknown(reason);
    };
  }

  private static Refusal refusal(int code) {
    return switch (code) {
      case ErrorCode.CLOSED_TO_US, ErrorCode.UNKNOWN_USER, ErrorCode.NO_SHARED_GUILD ->
          Refusal.UNREACHABLE;
      case ErrorCode.UNKNOWN_CHANNEL, ErrorCode.UNKNOWN_MESSAGE, 404 -> Refusal.GONE;
      case ErrorCode.MISSING_ACCESS, ErrorCode.MISSING_PERMISSIONS, 403 -> Refusal.FORBIDDEN;
      default -> Refusal.INVALID;
    };
  }
}
