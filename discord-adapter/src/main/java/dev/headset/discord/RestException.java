package dev.headset.discord;

import java.time.Duration;

/** A call to Discord that did not do what it should. */
final class RestException extends Exception {

  private static final long serialVersionUID = 1L;

  /** How much is known of it. */
  enum Kind {
    /** Discord said no, by {@link #code}. */
    REFUSED,
    /** It never went out, or Discord asked to come later. */
    NOT_SENT,
    /** Nobody knows whether it was done. */
    UNKNOWN
  }

  private final Kind kind;
  private final int code;
  private final Duration pause;

  private RestException(Kind kind, int code, Duration pause, String message) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.pause = pause;
  }

  static RestException refused(int code, String message) {
    return new RestException(Kind.REFUSED, code, Duration.ZERO, message);
  }

  static RestException notSent(Duration pause, String message) {
    return new RestException(Kind.NOT_SENT, 0, pause, message);
  }

  static RestException unknown(String message) {
    return new RestException(Kind.UNKNOWN, 0, Duration.ZERO, message);
  }

  Kind kind() {
    return kind;
  }

  /** Discord's own code of the error, or the HTTP status where it gave none. */
  int code() {
    return code;
  }

  /** How long to wait before it is tried again, where it was not sent. */
  Duration pause() {
    return pause;
  }

  boolean is(int... codes) {
    for (int each : codes) {
      if (kind == Kind.REFUSED && code == each) {
        return true;
      }
    }
    return false;
  }
}
